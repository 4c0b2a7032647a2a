package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.sla.amount.Amount;

/**
 * How long ahead a promise to a citizen may lie, and how often it may be given another date.
 *
 * <p>Immutable, thread-safe.
 *
 * @param within how long ahead at most, from when it is promised, such as {@code 60wd}
 * @param counting the counting rule of the amount
 * @param calendar the calendar on which it is counted
 * @param renegotiations how often a promise may be given another date; 0 for never
 */
public record PromiseRules(Amount within, CountingId counting, CalendarId calendar, int renegotiations) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code renegotiations} is negative
     */
    public PromiseRules {
        requireNonNull(within, "within");
        requireNonNull(counting, "counting");
        requireNonNull(calendar, "calendar");
        if (renegotiations < 0) {
            throw new IllegalArgumentException("renegotiations must be 0 or more, was " + renegotiations);
        }
    }

    /**
     * Makes rules.
     *
     * @param within how long ahead at most, such as {@code 60wd}
     * @param counting the name of a counting rule of the policy
     * @param calendar the name of a calendar of the policy
     * @param renegotiations how often a promise may be given another date
     * @return the rules
     * @throws io.civicline.sla.amount.InvalidAmountException if the text is no amount
     * @throws IllegalArgumentException if {@code renegotiations} is negative
     */
    public static PromiseRules of(String within, String counting, String calendar, int renegotiations) {
        return new PromiseRules(Amount.parse(within), CountingId.of(counting), CalendarId.of(calendar), renegotiations);
    }
}
