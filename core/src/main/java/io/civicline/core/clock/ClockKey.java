package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.id.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * Which clock of a ticket: the policy's limit, whose it is, and which time round.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the policy's name of the limit
 * @param assignment whose it is; null if it is the ticket's
 * @param cycle 1 for the first time, 2 after it was started again
 */
public record ClockKey(ClockCode code, @Nullable AssignmentId assignment, int cycle) {

    /**
     * Checks the cycle.
     *
     * @throws IllegalArgumentException if {@code cycle} is below 1
     */
    public ClockKey {
        requireNonNull(code, "code");
        if (cycle < 1) {
            throw new IllegalArgumentException("cycle must be 1 or more, was " + cycle);
        }
    }

    @Override
    public String toString() {
        return code + (assignment == null ? "" : " of " + assignment) + (cycle == 1 ? "" : " #" + cycle);
    }
}
