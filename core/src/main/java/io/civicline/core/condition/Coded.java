package io.civicline.core.condition;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.error.Fault;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What conditions on codes have in common. */
final class Coded {

    private Coded() {}

    static Mismatch mismatch(Subject subject, boolean negated, @Nullable Object actual, List<?> wanted) {
        return new Mismatch(
                subject,
                negated,
                "",
                Stream.ofNullable(actual).map(String::valueOf).toList(),
                wanted.stream().map(String::valueOf).toList());
    }

    /** Faults for codes that the policy lacks, naming those it has. */
    static <C> List<Fault> unknown(Subject subject, List<C> codes, List<C> known, String path) {
        String hint =
                known.isEmpty() ? "" : known.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
        return unknown(subject, codes, known::contains, hint, path);
    }

    /** Faults for codes that the policy lacks, where it has too many to name. */
    static <C> List<Fault> unknown(Subject subject, List<C> codes, Predicate<C> known, String path) {
        return unknown(subject, codes, known, "", path);
    }

    private static <C> List<Fault> unknown(
            Subject subject, List<C> codes, Predicate<C> known, String hint, String path) {
        String word = word(subject);
        return codes.stream()
                .filter(known.negate())
                .map(code -> Fault.of("UNKNOWN_CODE", path + "." + word, "what", word, "code", code, "hint", hint))
                .toList();
    }

    static String text(Subject subject, List<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", ", word(subject) + "(", ")"));
    }

    private static String word(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
