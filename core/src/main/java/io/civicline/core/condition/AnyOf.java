package io.civicline.core.condition;

import io.civicline.core.error.Fault;
import io.civicline.core.internal.Copies;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds if one of the parts does. Explains itself by what failed in each of them.
 *
 * <p>Immutable, thread-safe.
 *
 * @param parts at least one, tested in this order
 */
public record AnyOf(List<Condition> parts) implements Condition {

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there are none, or they nest too deep
     */
    public AnyOf {
        parts = Copies.nonEmpty(parts, "any");
        Nesting.check(parts);
    }

    static AnyOf joining(Condition left, Condition right) {
        List<Condition> parts = new ArrayList<>(left instanceof AnyOf any ? any.parts : List.of(left));
        parts.addAll(right instanceof AnyOf any ? any.parts : List.of(right));
        return new AnyOf(parts);
    }

    @Override
    public boolean test(Situation situation) {
        for (Condition part : parts) {
            if (part.test(situation)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.anyOf(parts.stream().map(part -> part.explain(situation)).toList());
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return parts.stream()
                .map(part -> part.explainNot(situation))
                .filter(verdict -> !verdict.holds())
                .findFirst()
                .orElse(Verdict.HOLDS);
    }

    @Override
    public List<Fault> faults(Vocabulary vocabulary, String path) {
        return Nesting.faults(parts, "any", vocabulary, path);
    }

    @Override
    public int depth() {
        return Nesting.depthAround(parts);
    }

    @Override
    public String toString() {
        return Nesting.text("any", parts);
    }
}
