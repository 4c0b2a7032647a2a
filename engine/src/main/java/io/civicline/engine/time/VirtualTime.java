package io.civicline.engine.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that stands still until it is told to go on. It never goes back.
 *
 * <p>Thread-safe.
 */
public final class VirtualTime implements InstantSource {

    private volatile Instant now;

    /**
     * Sets the clock.
     *
     * @param start where it stands first
     */
    public VirtualTime(Instant start) {
        this.now = requireNonNull(start, "start");
    }

    @Override
    public Instant instant() {
        return now;
    }

    /**
     * Goes on to an instant.
     *
     * @param to not before now
     * @throws IllegalArgumentException if {@code to} is before now
     */
    public synchronized void advanceTo(Instant to) {
        if (to.isBefore(now)) {
            throw new IllegalArgumentException("time does not go back: it is " + now + ", not " + to);
        }
        now = to;
    }

    /**
     * Goes on by some time.
     *
     * @param by zero or more
     * @throws IllegalArgumentException if {@code by} is negative
     */
    public synchronized void advance(Duration by) {
        advanceTo(now.plus(by));
    }
}
