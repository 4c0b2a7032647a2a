package io.civicline.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.event.OfPart;
import io.civicline.core.event.OfRequester;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WithOffers;
import io.civicline.core.review.ReviewKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of moments name every moment of the code and no other, each with whom the code says that it is about. */
class MomentsPageTest {

    private static final Pattern MOMENT = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| ([^|`]+) \\|$");
    private static final Pattern RENAMED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]*`[^|]* \\|$");
    private static final List<String> ENGLISH = List.of(
            "the ticket",
            "a part",
            "a part, if there is one",
            "one who asks",
            "a clock",
            "a part below a unit",
            "the parts given");
    private static final List<String> CHINESE = List.of("工单", "任务", "任务（有任务时）", "诉求人", "计时", "下级任务", "派出的任务");

    @ParameterizedTest
    @ValueSource(strings = {"moments.md", "moments.zh-CN.md"})
    void the_tables_name_the_moments_of_the_code_with_whom_they_are_about(String page) throws IOException {
        List<String> words = page.contains("zh-CN") ? CHINESE : ENGLISH;
        Map<String, String> expected = new TreeMap<>();
        EventNames.moments().forEach(moment -> expected.put(moment, words.get(about(moment))));

        assertThat(table(page)).isEqualTo(expected);
    }

    private static Map<String, String> table(String page) throws IOException {
        Map<String, String> table = new TreeMap<>();
        MOMENT.matcher(Files.readString(Snippet.DOCS.resolve(page)))
                .results()
                .forEach(row -> assertThat(table.put(row.group(1), row.group(2)))
                        .as("%s stands twice", row.group(1))
                        .isNull());
        return table;
    }

    /** The place in the lists of words. */
    private static int about(String moment) {
        if (moment.startsWith("sub-")) {
            return 5;
        }
        boolean decides = Stream.of(ReviewKind.values())
                .anyMatch(kind ->
                        Set.of(kind.requested(), kind.granted(), kind.refused()).contains(moment));
        return decides ? 2 : type(moment).map(MomentsPageTest::about).orElse(0);
    }

    private static Optional<Class<? extends Event>> type(String name) {
        Map<String, Class<? extends Event>> types = new LinkedHashMap<>();
        EventNames.all().forEach((type, called) -> types.put(called, type));
        return Optional.ofNullable(types.get(name));
    }

    private static int about(Class<? extends Event> type) {
        if (WithOffers.class.isAssignableFrom(type) && !OfPart.class.isAssignableFrom(type)) {
            return 6;
        }
        if (OfPart.class.isAssignableFrom(type)) {
            return 1;
        }
        if (OfRequester.class.isAssignableFrom(type)) {
            return 3;
        }
        if (saysItself(type)) {
            return 2;
        }
        return ClockEvent.class.isAssignableFrom(type) || StepEvent.class.isAssignableFrom(type) ? 4 : 0;
    }

    private static boolean saysItself(Class<? extends Event> type) {
        try {
            return !type.getMethod("part").getDeclaringClass().equals(Event.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"moments.md", "moments.zh-CN.md"})
    void every_event_whose_moment_may_be_called_otherwise_is_said_to_be(String page) throws IOException {
        Set<String> renamed = new TreeSet<>();
        EventNames.all().forEach((type, name) -> {
            if (isRenamed(type)) {
                renamed.add(name);
            }
        });

        assertThat(RENAMED.matcher(Files.readString(Snippet.DOCS.resolve(page)))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(renamed);
    }

    private static boolean isRenamed(Class<? extends Event> type) {
        try {
            return !type.getMethod("moment").getDeclaringClass().equals(Event.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
