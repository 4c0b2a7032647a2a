package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * When something is due, and whether that can still change because a calendar is not published yet.
 *
 * <p>Immutable, thread-safe.
 *
 * @param at the last instant that is in time
 * @param provisional true if the calendar did not cover the whole way when this was computed
 */
public record Due(Instant at, boolean provisional) {

    /** Checks that nothing is missing. */
    public Due {
        requireNonNull(at, "at");
    }
}
