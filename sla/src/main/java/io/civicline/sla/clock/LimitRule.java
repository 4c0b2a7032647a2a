package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.condition.Condition;
import io.civicline.sla.amount.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One line of a clock's limits: the first whose condition holds is taken.
 *
 * <p>Immutable, thread-safe.
 *
 * @param when it applies
 * @param within how much time; null to take a date that is given
 * @param until whose date is taken; null for an amount
 * @param source document and article; null if the policy cites none
 */
public record LimitRule(
        Condition when,
        @Nullable Amount within,
        @Nullable GivenDue until,
        @Nullable String source) {

    /**
     * Checks that it is one of the two.
     *
     * @throws IllegalArgumentException if it is an amount and a given date, or neither
     */
    public LimitRule {
        requireNonNull(when, "when");
        if ((within == null) == (until == null)) {
            throw new IllegalArgumentException("a limit is an amount or a given date, not both and not neither");
        }
    }

    /**
     * Says whether it is a date that is given.
     *
     * @return true if there is no amount
     */
    public boolean isGiven() {
        return within == null;
    }
}
