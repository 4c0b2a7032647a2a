package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Time that did not count: {@code [from, to)}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param from inclusive
 * @param to exclusive; not before {@code from}
 */
public record Pause(Instant from, Instant to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Pause {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause must not end before it begins: " + from + " to " + to);
        }
    }
}
