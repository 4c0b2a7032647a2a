package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Verdict;

/**
 * A rule that did not win, and on what it lost.
 *
 * <p>Immutable, thread-safe.
 *
 * @param rule which
 * @param verdict what failed first; does not hold
 */
public record LostRule(RoutingRule rule, Verdict verdict) {

    /**
     * Checks the verdict.
     *
     * @throws IllegalArgumentException if it holds
     */
    public LostRule {
        requireNonNull(rule, "rule");
        if (verdict.holds()) {
            throw new IllegalArgumentException("rule " + rule.id() + " has not lost");
        }
    }
}
