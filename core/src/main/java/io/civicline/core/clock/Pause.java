package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A stretch in which a limit did not run, half-open: a suspension that has ended (中止).
 *
 * <p>Immutable, thread-safe.
 *
 * @param from when it was suspended
 * @param to when it was resumed, after {@code from}
 * @param reason printed in explanations, never a citizen's words; empty if there is none
 */
public record Pause(Instant from, Instant to, String reason) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless {@code from} is before {@code to}
     */
    public Pause {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(reason, "reason");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a pause must begin before it ends, was " + from + " to " + to);
        }
    }

    /**
     * A pause without a reason.
     *
     * @param from when it was suspended
     * @param to when it was resumed, after {@code from}
     * @return the pause
     */
    public static Pause of(Instant from, Instant to) {
        return new Pause(from, to, "");
    }
}
