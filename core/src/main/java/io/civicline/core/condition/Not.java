package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.Fault;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.util.List;

/**
 * Holds if its part does not. Explains itself by what made the part hold.
 *
 * <p>Immutable, thread-safe.
 *
 * @param part what must not hold
 */
public record Not(Condition part) implements Condition {

    /**
     * Checks the depth.
     *
     * @throws IllegalArgumentException if it would nest too deep
     */
    public Not {
        Nesting.check(List.of(requireNonNull(part, "part")));
    }

    @Override
    public boolean test(Situation situation) {
        return !part.test(situation);
    }

    @Override
    public Verdict explain(Situation situation) {
        return part.explainNot(situation);
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return part.explain(situation);
    }

    @Override
    public List<Fault> faults(Vocabulary vocabulary, String path) {
        return part.faults(vocabulary, path + ".not");
    }

    @Override
    public int depth() {
        return 1 + part.depth();
    }

    @Override
    public Condition negate() {
        return part;
    }

    @Override
    public String toString() {
        return "not(" + part + ")";
    }
}
