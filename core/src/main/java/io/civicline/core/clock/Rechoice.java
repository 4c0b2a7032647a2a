package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A clock that has begun counts something else from now on: the line of a ledger that says so keeps what it counted before.
 *
 * <p>Immutable, thread-safe.
 *
 * @param before the limit until then; what holds from then on is the limit of the line after it, at last that of the clock
 * @param from since when time counts from then on; may be before the occurrence
 */
public record Rechoice(ChosenLimit before, Instant from) {

    /** Checks that nothing is missing. */
    public Rechoice {
        requireNonNull(before, "before");
        requireNonNull(from, "from");
    }
}
