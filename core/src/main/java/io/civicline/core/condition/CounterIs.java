package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.error.Fault;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds if a count lies between two bounds, both included.
 *
 * <p>Immutable, thread-safe.
 *
 * @param counter what is counted
 * @param atLeast the lowest count that holds, 0 or more; null for no lower bound
 * @param atMost the highest count that holds, not below {@code atLeast}; null for no upper bound
 */
public record CounterIs(
        Counter counter,
        @Nullable Integer atLeast,
        @Nullable Integer atMost) implements Condition {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no bound, a bound is below 0, or the lower is above the upper
     */
    public CounterIs {
        requireNonNull(counter, "counter");
        if (atLeast == null && atMost == null) {
            throw new IllegalArgumentException(counter + " needs atLeast, atMost or both");
        }
        int lower = atLeast == null ? 0 : atLeast;
        int upper = atMost == null ? Integer.MAX_VALUE : atMost;
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException(
                    counter + " must be within 0 <= atLeast <= atMost, was " + atLeast + " to " + atMost);
        }
    }

    @Override
    public boolean test(Situation situation) {
        int count = situation.count(counter);
        return (atLeast == null || count >= atLeast) && (atMost == null || count <= atMost);
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> mismatch(situation, false));
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> mismatch(situation, true));
    }

    /** What nobody counts. */
    @Override
    public List<Fault> faults(Vocabulary vocabulary, String path) {
        boolean counted = Counter.OWN.contains(counter) || counter.hostEvent().isPresent();
        return counted ? List.of() : List.of(Fault.of("NOT_COUNTED", path, "counter", counter, "counted", Counter.OWN));
    }

    private Mismatch mismatch(Situation situation, boolean negated) {
        String actual = String.valueOf(situation.count(counter));
        return new Mismatch(Subject.COUNTER, negated, counter.value(), List.of(actual), List.of(bounds()));
    }

    private String bounds() {
        if (atLeast != null && atMost != null) {
            return atLeast + ".." + atMost;
        }
        return atLeast == null ? "<= " + atMost : ">= " + atLeast;
    }

    @Override
    public String toString() {
        return counter + "(" + bounds() + ")";
    }
}
