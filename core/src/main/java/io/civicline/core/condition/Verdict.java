package io.civicline.core.condition;

import io.civicline.core.internal.Copies;
import io.civicline.core.internal.Sentence;
import io.civicline.core.naming.Naming;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whether a condition holds and, if not, why.
 *
 * <p>Immutable, thread-safe.
 *
 * @param mismatches empty if it holds; one if something failed; several if every one of several alternatives failed, in
 *     their order
 */
public record Verdict(List<Mismatch> mismatches) {

    /** The condition holds. */
    public static final Verdict HOLDS = new Verdict(List.of());

    /** Copies the list. */
    public Verdict {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * Says that one thing failed.
     *
     * @param mismatch what failed
     * @return a verdict that does not hold
     */
    public static Verdict fails(Mismatch mismatch) {
        return new Verdict(List.of(mismatch));
    }

    static Verdict of(boolean holds, Supplier<Mismatch> otherwise) {
        return holds ? HOLDS : fails(otherwise.get());
    }

    /** Holds if one holds; else has the mismatches of all. */
    static Verdict anyOf(List<Verdict> alternatives) {
        if (alternatives.stream().anyMatch(Verdict::holds)) {
            return HOLDS;
        }
        List<Mismatch> all = alternatives.stream()
                .flatMap(verdict -> verdict.mismatches.stream())
                .distinct()
                .toList();
        return new Verdict(Copies.nonEmpty(all, "alternatives"));
    }

    /**
     * Says whether the condition holds.
     *
     * @return true if nothing failed
     */
    public boolean holds() {
        return mismatches.isEmpty();
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return what failed, or that it holds
     */
    public String text(Locale locale) {
        return text(locale, Naming.standard());
    }

    /**
     * Says it to a person, with names.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @param naming how codes are called
     * @return that it holds, or every mismatch
     */
    public String text(Locale locale, Naming naming) {
        boolean chinese = Sentence.isChinese(locale);
        if (holds()) {
            return chinese ? "符合" : "holds";
        }
        return mismatches.stream()
                .map(mismatch -> mismatch.text(locale, naming))
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
