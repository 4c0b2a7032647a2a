package io.civicline.engine.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is told to go on. It never goes back.
 *
 * <p>Thread-safe.
 */
public final class VirtualTime implements InstantSource {

    private final AtomicReference<Instant> now;

    /**
     * Sets the clock.
     *
     * @param start where it stands first
     */
    public VirtualTime(Instant start) {
        this.now = new AtomicReference<>(requireNonNull(start, "start"));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /**
     * Goes on to an instant.
     *
     * @param to not before now
     * @throws IllegalArgumentException if {@code to} is before now
     */
    public void advanceTo(Instant to) {
        now.updateAndGet(before -> {
            if (to.isBefore(before)) {
                throw new IllegalArgumentException("time does not go back: it is " + before + ", not " + to);
            }
            return to;
        });
    }

    /**
     * Goes on by some time.
     *
     * @param by zero or more
     * @throws IllegalArgumentException if {@code by} is negative
     */
    public void advance(Duration by) {
        advanceTo(instant().plus(by));
    }
}
