package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How patient a hotline is with a channel.
 *
 * <p>Immutable, thread-safe.
 *
 * @param timeout how long one call may take until it counts as later; null to call on the thread that does the round and to trust
 *     the channel to end by itself
 * @param tries how often a notice is tried until it is a dead letter; 1 or more
 * @param firstPause how long to wait after the first try; each pause is twice the one before
 * @param longestPause what a pause does not exceed; not shorter than {@code firstPause}
 */
public record ChannelSettings(@Nullable Duration timeout, int tries, Duration firstPause, Duration longestPause) {

    /** How long one call may take, unless set: 30 seconds. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /** How often a notice is tried, unless set: {@value}, which with the default pauses takes about a day. */
    public static final int DEFAULT_TRIES = 30;

    /** The first pause, unless set: a minute. */
    public static final Duration DEFAULT_FIRST_PAUSE = Duration.ofMinutes(1);

    /** The longest pause, unless set: an hour. */
    public static final Duration DEFAULT_LONGEST_PAUSE = Duration.ofHours(1);

    /** All of the defaults. */
    public static final ChannelSettings DEFAULT =
            new ChannelSettings(DEFAULT_TIMEOUT, DEFAULT_TRIES, DEFAULT_FIRST_PAUSE, DEFAULT_LONGEST_PAUSE);

    private static final int MOST_DOUBLINGS = 30;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code timeout} or {@code firstPause} is below a millisecond, {@code tries} below 1, or
     *     {@code longestPause} shorter than {@code firstPause} or over a year
     */
    public ChannelSettings {
        requireNonNull(firstPause, "firstPause");
        requireNonNull(longestPause, "longestPause");
        if (timeout != null) {
            positive(timeout, "timeout");
        }
        positive(firstPause, "firstPause");
        if (tries < 1) {
            throw new IllegalArgumentException("tries must be 1 or more, was " + tries);
        }
        if (longestPause.compareTo(firstPause) < 0 || longestPause.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException(
                    "longestPause must be from " + firstPause + " to a year, was " + longestPause);
        }
    }

    private static void positive(Duration duration, String what) {
        if (duration.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException(what + " must be a millisecond or more, was " + duration);
        }
    }

    /**
     * Sets how long one call may take.
     *
     * @param longest a millisecond or more
     * @return otherwise the same
     * @throws IllegalArgumentException if it is shorter
     */
    public ChannelSettings timeout(Duration longest) {
        return new ChannelSettings(requireNonNull(longest, "longest"), tries, firstPause, longestPause);
    }

    /**
     * Trusts the channel to end by itself, and calls it on the thread that does the round: for channels in memory, and hosts that
     * make no threads.
     *
     * @return otherwise the same
     */
    public ChannelSettings withoutTimeout() {
        return new ChannelSettings(null, tries, firstPause, longestPause);
    }

    /**
     * Sets how often a notice is tried.
     *
     * @param most 1 or more
     * @return otherwise the same
     * @throws IllegalArgumentException if it is less
     */
    public ChannelSettings tries(int most) {
        return new ChannelSettings(timeout, most, firstPause, longestPause);
    }

    /**
     * Sets the pauses.
     *
     * @param first after the first try
     * @param longest what a pause does not exceed
     * @return otherwise the same
     * @throws IllegalArgumentException if they are out of bounds
     */
    public ChannelSettings pauses(Duration first, Duration longest) {
        return new ChannelSettings(timeout, tries, first, longest);
    }

    /**
     * Says how long to wait after a try.
     *
     * @param done how many tries there were, 1 or more
     * @return twice as long as after the one before, up to the longest
     */
    public Duration pauseAfter(int done) {
        int doublings = Math.min(done - 1, MOST_DOUBLINGS);
        Duration pause = firstPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
