package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import org.jspecify.annotations.Nullable;

/**
 * Which clock of a ticket: the policy's limit, whose it is, and which time round.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the policy's name of the limit
 * @param assignment whose part it is; null if it is the ticket's or a requester's
 * @param requester who waits; null if it is the ticket's or a part's
 * @param cycle 1 for the first time, 2 after it was started again
 */
public record ClockKey(
        ClockCode code,
        @Nullable AssignmentId assignment,
        @Nullable RequesterId requester,
        int cycle) {

    /**
     * Checks the cycle.
     *
     * @throws IllegalArgumentException if {@code cycle} is below 1, or both a part and a requester are named
     */
    public ClockKey {
        requireNonNull(code, "code");
        if (cycle < 1) {
            throw new IllegalArgumentException("cycle must be 1 or more, was " + cycle);
        }
        if (assignment != null && requester != null) {
            throw new IllegalArgumentException(
                    "a clock is of a part or of a requester, not of " + assignment + " and " + requester);
        }
    }

    /**
     * The clock of a part or of the whole ticket.
     *
     * @param code the policy's name of the limit
     * @param assignment whose it is; null if it is the ticket's
     * @param cycle 1 for the first time
     * @throws IllegalArgumentException if {@code cycle} is below 1
     */
    public ClockKey(ClockCode code, @Nullable AssignmentId assignment, int cycle) {
        this(code, assignment, null, cycle);
    }

    /**
     * Gives the clock that follows it.
     *
     * @return the same, once more
     */
    public ClockKey next() {
        return new ClockKey(code, assignment, requester, cycle + 1);
    }

    /**
     * Says whether two clocks are one limit of one subject, in whatever cycle.
     *
     * @param other another
     * @return true if only their cycles differ
     */
    public boolean isOfSame(ClockKey other) {
        return new ClockKey(code, assignment, requester, other.cycle).equals(other);
    }

    @Override
    public String toString() {
        Object of = assignment == null ? requester : assignment;
        return code + (of == null ? "" : " of " + of) + (cycle == 1 ? "" : " #" + cycle);
    }
}
