package io.civicline.core.condition;

import io.civicline.core.error.Fault;
import io.civicline.core.internal.Copies;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds if every part does. Explains itself by the first part that fails.
 *
 * <p>Immutable, thread-safe.
 *
 * @param parts at least one, tested in this order
 */
public record AllOf(List<Condition> parts) implements Condition {

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there are none, or they nest too deep
     */
    public AllOf {
        parts = Copies.nonEmpty(parts, "all");
        Nesting.check(parts);
    }

    static AllOf joining(Condition left, Condition right) {
        List<Condition> parts = new ArrayList<>(left instanceof AllOf all ? all.parts : List.of(left));
        parts.addAll(right instanceof AllOf all ? all.parts : List.of(right));
        return new AllOf(parts);
    }

    @Override
    public boolean test(Situation situation) {
        for (Condition part : parts) {
            if (!part.test(situation)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Verdict explain(Situation situation) {
        return parts.stream()
                .map(part -> part.explain(situation))
                .filter(verdict -> !verdict.holds())
                .findFirst()
                .orElse(Verdict.HOLDS);
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.anyOf(
                parts.stream().map(part -> part.explainNot(situation)).toList());
    }

    @Override
    public List<Fault> faults(Vocabulary vocabulary, String path) {
        return Nesting.faults(parts, "all", vocabulary, path);
    }

    @Override
    public int depth() {
        return Nesting.depthAround(parts);
    }

    @Override
    public String toString() {
        return Nesting.text("all", parts);
    }
}
