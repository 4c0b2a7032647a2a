package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The limit that a clock runs on, as chosen when it started: a fact of the ticket, whatever the policy says later.
 *
 * <p>Either an amount with its counting rule and calendar, or a given instant.
 *
 * <p>Immutable, thread-safe.
 *
 * @param amount as {@code 5wd}; null for a given instant
 * @param counting the counting rule of the amount; null for a given instant
 * @param calendar the calendar of the amount; null for a given instant
 * @param until the given instant; null for an amount
 * @param policy the number of the policy that chose it
 * @param source document and article of the limit, if the policy cites one
 * @param given whose date the given instant is, where it is not the upstream case's; null otherwise
 */
public record ChosenLimit(
        @Nullable String amount,
        @Nullable CountingId counting,
        @Nullable CalendarId calendar,
        @Nullable Instant until,
        long policy,
        @Nullable String source,
        @Nullable GivenDue given) {

    /**
     * Checks that it is one of the two.
     *
     * @throws IllegalArgumentException if it is neither or both
     */
    public ChosenLimit {
        boolean counted = amount != null && counting != null && calendar != null;
        boolean nothingCounted = amount == null && counting == null && calendar == null;
        if (!(counted && until == null) && !(nothingCounted && until != null)) {
            throw new IllegalArgumentException("a limit is an amount with counting and calendar, or a given instant");
        }
    }

    /**
     * A limit that no promise gave.
     *
     * @param amount as {@code 5wd}; null for a given instant
     * @param counting the counting rule of the amount; null for a given instant
     * @param calendar the calendar of the amount; null for a given instant
     * @param until the given instant; null for an amount
     * @param policy the number of the policy that chose it
     * @param source document and article of the limit, or null
     */
    public ChosenLimit(
            @Nullable String amount,
            @Nullable CountingId counting,
            @Nullable CalendarId calendar,
            @Nullable Instant until,
            long policy,
            @Nullable String source) {
        this(amount, counting, calendar, until, policy, source, null);
    }

    /**
     * A limit that is counted.
     *
     * @param amount as {@code 5wd}
     * @param counting how it is counted
     * @param calendar on what
     * @param policy the number of the policy
     * @param source document and article, or null
     * @return the limit
     */
    public static ChosenLimit within(
            String amount, CountingId counting, CalendarId calendar, long policy, @Nullable String source) {
        return new ChosenLimit(
                requireNonNull(amount, "amount"),
                requireNonNull(counting, "counting"),
                requireNonNull(calendar, "calendar"),
                null,
                policy,
                source);
    }

    /**
     * A limit that somebody gave as an instant.
     *
     * @param due the instant
     * @param policy the number of the policy
     * @param source document and article, or null
     * @return the limit
     */
    public static ChosenLimit until(Instant due, long policy, @Nullable String source) {
        return new ChosenLimit(null, null, null, requireNonNull(due, "due"), policy, source);
    }

    /**
     * A limit that a promise to the citizen gave.
     *
     * @param due the date promised
     * @param policy the number of the policy
     * @param source document and article, or null
     * @return the limit
     */
    public static ChosenLimit promised(Instant due, long policy, @Nullable String source) {
        return new ChosenLimit(null, null, null, requireNonNull(due, "due"), policy, source, GivenDue.COMMITMENT);
    }

    /**
     * Says whether the due is a date that was promised to the citizen.
     *
     * @return true if it moves with the promise
     */
    public boolean isPromised() {
        return given == GivenDue.COMMITMENT;
    }

    @Override
    public String toString() {
        return amount == null ? "until " + until : amount + " counted " + counting + " on " + calendar;
    }
}
