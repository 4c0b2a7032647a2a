package io.civicline.engine.campaign;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How fast a campaign goes: so many tickets at most, and then a rest.
 *
 * <p>Immutable, thread-safe.
 *
 * @param tickets the most that are worked on in one piece, 1 to {@value #MOST}
 * @param every how long after one piece the next begins at the earliest; a millisecond to a day
 */
public record Pace(int tickets, Duration every) {

    /** The most tickets of one piece. */
    public static final int MOST = 1000;

    /** 100 tickets every second, unless a plan says otherwise. */
    public static final Pace DEFAULT = new Pace(100, Duration.ofSeconds(1));

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is not kept
     */
    public Pace {
        if (tickets < 1 || tickets > MOST) {
            throw new IllegalArgumentException("tickets must be 1 to " + MOST + ", was " + tickets);
        }
        if (requireNonNull(every, "every").compareTo(Duration.ofMillis(1)) < 0
                || every.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("every must be a millisecond to a day, was " + every);
        }
    }

    /**
     * So many tickets a minute at most, all at once at its beginning.
     *
     * @param tickets 1 to {@value #MOST}
     * @return that pace
     * @throws IllegalArgumentException if the bound is not kept
     */
    public static Pace perMinute(int tickets) {
        return new Pace(tickets, Duration.ofMinutes(1));
    }
}
