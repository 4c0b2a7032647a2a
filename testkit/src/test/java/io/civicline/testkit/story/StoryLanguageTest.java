package io.civicline.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A story that is wrong goes red, and says where: nothing is passed over in silence. */
class StoryLanguageTest {

    private static final Path WRONG = Path.of("src/test/resources/stories/wrong/lines.md");

    private static final String HEAD = """
            ## A story
            Rows: 2.sign

            | given | when | then | because |
            |---|---|---|---|
            """;

    private static final String FIRST =
            "| Mon 2026-03-02 10:00 | operator registers a COMPLAINT about noise in east | lead urban-east | duty |\n";

    /** Each row: a line that is wrong after the first, and what is said of it. */
    static List<Arguments> wrongLines() throws IOException {
        return Files.readAllLines(WRONG).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(cells -> Arguments.of(
                        "| " + cells[1].strip() + " | " + cells[2].strip() + " | " + cells[3].strip() + " | why |",
                        cells[4].strip()))
                .toList();
    }

    private static void play(String lines) {
        StoryBook.read("wrong.md", lines).forEach(story -> new StoryRun(new Acts(), new Answers()).play(story));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void a_wrong_line_goes_red_where_it_stands(String line, String said) {
        play(HEAD + FIRST);
        assertThatExceptionOfType(BadStory.class)
                .isThrownBy(() -> play(HEAD + FIRST + line))
                .withMessageContaining("wrong.md:7")
                .withMessageContaining(said);
    }

    @Test
    void what_is_no_part_of_a_story_is_not_passed_over() {
        for (String wrong : List.of(
                HEAD + FIRST + "And they lived happily.\n",
                HEAD.replace("because", "why") + FIRST,
                HEAD + FIRST + "| Mon 2026-03-02 10:00 | time passes | |\n",
                HEAD + FIRST + "| Mon 2026-03-02 10:00 | time passes | | why |\n",
                HEAD + FIRST.replace("| Mon 2026-03-02 10:00 |", "| |"),
                HEAD.replace("Rows: 2.sign", "") + FIRST,
                HEAD,
                FIRST,
                HEAD.replace("Rows: 2.sign", "Rows: 2.sign\nCity: atlantis") + FIRST)) {
            assertThatExceptionOfType(BadStory.class).as(wrong).isThrownBy(() -> play(wrong));
        }
    }

    @Test
    void an_expectation_that_holds_whatever_is_expected_is_a_fault() {
        Answers answers = new Answers();
        answers.put("all are most {expected…}", (stand, words) -> words.get("expected"));
        StoryRun run = new StoryRun(new Acts(), answers);
        List<Story> stories = StoryBook.read("wrong.md", HEAD + FIRST.replace("lead urban-east", "all are most well"));
        assertThatExceptionOfType(BadStory.class)
                .isThrownBy(() -> stories.forEach(run::play))
                .withMessageContaining("cannot fail");
    }

    @Test
    void each_expectation_without_a_value_is_seen_red() throws IOException {
        String wrong = Files.readString(WRONG);
        assertThat(new Answers().grammar().forms())
                .filteredOn(form -> !form.contains("{expected"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(wrong)
                        .contains(form.replaceAll("\\{[a-z]+}", "").strip()));
    }
}
