package io.civicline.core.link;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.code.ClockCode;
import java.time.Instant;

/**
 * A due that a ticket still had when it was merged: the fact by which the earliest due wins.
 *
 * <p>Immutable, thread-safe.
 *
 * @param clock of which limit
 * @param limit what it ran on; counted from {@code from} it gives this due, unless the clock had rested or was given more time
 * @param from since when time counts
 * @param due the instant; may have passed
 */
public record OpenDue(ClockCode clock, ChosenLimit limit, Instant from, Instant due) {

    /** Checks that nothing is missing. */
    public OpenDue {
        requireNonNull(clock, "clock");
        requireNonNull(limit, "limit");
        requireNonNull(from, "from");
        requireNonNull(due, "due");
    }
}
