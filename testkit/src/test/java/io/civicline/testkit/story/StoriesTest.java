package io.civicline.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty lives of tickets, told as tables, each row of the domain in at least one. */
class StoriesTest {

    private static final int AT_LEAST = 60;

    private static final Acts ACTS = new Acts();
    private static final Answers ANSWERS = new Answers();
    private static final Map<Story, Set<String>> PLAYED = new LinkedHashMap<>();

    /** The commands that were applied; a story is played once. */
    private static Set<String> played(Story story) {
        Set<String> known = PLAYED.get(story);
        if (known == null) {
            known = new StoryRun(ACTS, ANSWERS).play(story);
            PLAYED.put(story, known);
        }
        return known;
    }

    static List<Story> stories() {
        return StoryBook.all();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(StoryBook.SHELF.resolve("rows.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_story_goes_as_it_says(Story story) {
        assertThat(played(story)).isNotEmpty();
    }

    @Test
    void there_are_sixty_and_no_two_have_the_same_title() {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(stories()).extracting(Story::title).doesNotHaveDuplicates();
    }

    @Test
    void each_row_of_the_domain_is_told_and_no_other_is_named() throws IOException {
        List<String> rows = rows();
        assertThat(rows).doesNotHaveDuplicates();
        Set<String> told = new LinkedHashSet<>();
        stories().forEach(story -> told.addAll(story.rows()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void each_command_is_applied_in_some_story_and_each_phrase_is_used() {
        Set<String> applied = new LinkedHashSet<>();
        stories().forEach(story -> applied.addAll(played(story)));
        assertThat(applied).containsExactlyInAnyOrderElementsOf(Lifecycle.commands());
        assertThat(ACTS.grammar().used())
                .containsExactlyInAnyOrderElementsOf(ACTS.grammar().forms());
        assertThat(ANSWERS.grammar().used())
                .containsExactlyInAnyOrderElementsOf(ANSWERS.grammar().forms());
    }
}
