package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.error.Fault;
import io.civicline.core.form.AnswerType;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds if an answer of the intake form is a number between two bounds, both included. An answer that was not given, or that is no
 * number, is not between them.
 *
 * <p>Immutable, thread-safe.
 *
 * @param name the attribute; not blank
 * @param atLeast the smallest number that holds; null for no lower bound
 * @param atMost the largest number that holds, not below {@code atLeast}; null for no upper bound
 */
public record NumberIs(
        String name, @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) implements Condition {

    /**
     * Brings the bounds into one form: {@code 3.0} is {@code 3}.
     *
     * @throws IllegalArgumentException if the name is blank, there is no bound, or the lower is above the upper
     */
    public NumberIs {
        requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an attribute must not be blank");
        }
        if (atLeast == null && atMost == null) {
            throw new IllegalArgumentException("attribute " + name + " needs atLeast, atMost or both");
        }
        atLeast = plain(atLeast);
        atMost = plain(atMost);
        if (atLeast != null && atMost != null && atMost.compareTo(atLeast) < 0) {
            throw new IllegalArgumentException("attribute " + name + " must be within atLeast <= atMost, was "
                    + atLeast.toPlainString() + " to " + atMost.toPlainString());
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal bound) {
        if (bound == null) {
            return null;
        }
        BigDecimal plain = bound.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public boolean test(Situation situation) {
        return actual(situation).stream()
                .map(AnswerType::numberOf)
                .flatMap(Optional::stream)
                .anyMatch(this::isWithin);
    }

    private boolean isWithin(BigDecimal number) {
        return (atLeast == null || number.compareTo(atLeast) >= 0) && (atMost == null || number.compareTo(atMost) <= 0);
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> mismatch(situation, false));
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> mismatch(situation, true));
    }

    /** What no form asks, and what no form takes as a number. */
    @Override
    public List<Fault> faults(Vocabulary vocabulary, String path) {
        String at = path + ".attribute[" + name + "]";
        return vocabulary
                .forms()
                .unasked(name, at)
                .or(() -> vocabulary.forms().noNumber(name, at))
                .map(List::of)
                .orElse(List.of());
    }

    private Mismatch mismatch(Situation situation, boolean negated) {
        return new Mismatch(Subject.ATTRIBUTE, negated, name, actual(situation), List.of(bounds()));
    }

    private List<String> actual(Situation situation) {
        return situation.attributes().getOrDefault(name, List.of());
    }

    private String bounds() {
        if (atLeast != null && atMost != null) {
            return atLeast.toPlainString() + ".." + atMost.toPlainString();
        }
        return atLeast == null ? "<= " + requireNonNull(atMost).toPlainString() : ">= " + atLeast.toPlainString();
    }

    @Override
    public String toString() {
        return "attribute(" + name + ": " + bounds() + ")";
    }
}
