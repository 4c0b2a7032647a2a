package io.civicline.sla.limit;

import static java.util.Objects.requireNonNull;

import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.Reason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch between start and due of a deadline, half-open, and what it did to the limit.
 *
 * <p>Immutable, thread-safe.
 *
 * @param start first instant
 * @param end first instant after it; the same as {@code start} only for a last day that is due the moment it begins
 * @param kind what it did
 * @param counted how much of the limit it used up, in {@link AmountUnit#steps()} of {@code unit}; 0 if nothing
 * @param unit of the limit, or of the extension that was running
 * @param because the name and source of a day that differs from its weekday, or null
 * @param pauseReason why the limit was paused; empty if it was not, or nobody said
 * @param provisional whether the dates of this stretch are not published yet
 */
public record Interval(
        Instant start,
        Instant end,
        Kind kind,
        long counted,
        AmountUnit unit,
        @Nullable Reason because,
        String pauseReason,
        boolean provisional) {

    /** What a stretch did to the limit. */
    public enum Kind {
        /** It counted. */
        COUNTED,
        /** It counted, on a make-up working day (调休上班). */
        MAKE_UP,
        /** Counting had not begun: the rest of a day that does not count, or that counts together with the last one. */
        NOT_YET,
        /** The office was closed, on a day on which it works. */
        CLOSED,
        /** The office was off all day. */
        DAY_OFF,
        /** The limit was suspended. */
        PAUSED,
        /** Paused time was given back. */
        GIVEN_BACK,
        /** The last day was off, so the limit ran on to this one. */
        MOVED
    }

    /** Checks that nothing is missing. */
    public Interval {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(kind, "kind");
        requireNonNull(unit, "unit");
        requireNonNull(pauseReason, "pauseReason");
    }

    /**
     * Why the day differs from its weekday.
     *
     * @return name and source, or empty if it does not differ
     */
    public Optional<Reason> reason() {
        return Optional.ofNullable(because);
    }
}
