package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Condition;
import io.civicline.sla.amount.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One line of a clock's limits: the first whose condition holds is taken.
 *
 * <p>Immutable, thread-safe.
 *
 * @param when it applies
 * @param within how much time; null to take the due that the upstream case gave
 * @param source document and article; null if the policy cites none
 */
public record LimitRule(
        Condition when, @Nullable Amount within, @Nullable String source) {

    /** Checks that nothing is missing. */
    public LimitRule {
        requireNonNull(when, "when");
    }

    /**
     * Says whether it is the due that the upstream case gave.
     *
     * @return true if there is no amount
     */
    public boolean isUpstreamDue() {
        return within == null;
    }
}
