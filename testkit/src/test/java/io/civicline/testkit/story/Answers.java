package io.civicline.testkit.story;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be said of a ticket after a line. Each answer is what is really so, written as a story writes it; what the story
 * expects stands in the gap {@code expected}. Where nothing is expected, the answer is empty if it is so, else why not.
 */
final class Answers {

    /** Stands for nothing. */
    static final String NONE = "none";

    private static final String EXPECTED = "expected";

    /** Reads one answer off. */
    @FunctionalInterface
    interface Answer {
        String read(Stand stand, Map<String, String> words);
    }

    private final Grammar<Answer> grammar = new Grammar<>("expectation");

    Answers() {
        TicketAnswers.addTo(this);
        ClockAnswers.addTo(this);
        RefusalAnswers.addTo(this);
        NoticeAnswers.addTo(this);
        SightAnswers.addTo(this);
        ConductAnswers.addTo(this);
        JoiningAnswers.addTo(this);
        BulkActs.addTo(this);
        FollowUpAnswers.addTo(this);
    }

    Grammar<Answer> grammar() {
        return grammar;
    }

    Answers put(String form, Answer answer) {
        grammar.put(form, answer);
        return this;
    }

    /** Fails if it is not so. */
    void check(Stand stand, String expectation) {
        Grammar.Read<Answer> read = grammar.read(expectation);
        String actual = read.meaning().read(stand, read.words());
        String expected = read.words().getOrDefault(EXPECTED, "");
        if (read.words().containsKey(EXPECTED) && expected.isEmpty()) {
            throw new BadStory("'" + expectation + "' expects nothing");
        }
        if (!actual.equals(expected)) {
            throw new BadStory("'" + expectation + "', but it is '" + actual + "'");
        }
        if (!expected.isEmpty()) {
            doubt(stand, expectation, read);
        }
    }

    /** What holds with another word in its place would hold with any. */
    private static void doubt(Stand stand, String expectation, Grammar.Read<Answer> read) {
        Map<String, String> other = new LinkedHashMap<>(read.words());
        String otherwise = "other than " + other.get(EXPECTED);
        other.put(EXPECTED, otherwise);
        if (read.meaning().read(stand, other).equals(otherwise)) {
            throw new BadStory("'" + expectation + "' cannot fail");
        }
    }

    static String list(Collection<?> values) {
        return values.isEmpty() ? NONE : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Which of the expected come in this order, among others, among what there is; else what there is. */
    static String inOrder(String expected, List<String> actual) {
        int at = 0;
        for (String wanted : expected.split(", ", -1)) {
            int found = actual.subList(at, actual.size()).indexOf(wanted);
            if (found < 0) {
                return list(actual);
            }
            at += found + 1;
        }
        return expected;
    }
}
