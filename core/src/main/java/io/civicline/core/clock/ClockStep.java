package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.StepId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of one clock, with the instant that was computed when it was armed: a fact of the ticket, whatever the policy or
 * the calendar says later.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id as the policy calls it
 * @param turn 1 for the first time it acts, 2 for its first repetition
 * @param at its instant; null only for a step that was skipped because it cannot be counted
 * @param provisional true if a calendar that was not published decided the instant
 * @param state how it stands
 * @param obstacle why it was skipped or failed; null otherwise
 */
public record ClockStep(
        StepId id,
        int turn,
        @Nullable Instant at,
        boolean provisional,
        StepState state,
        @Nullable StepObstacle obstacle) {

    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if {@code turn} is below 1, a step that was not skipped has no instant, or a step has
     *     an obstacle without being skipped, failed or overtaken
     */
    public ClockStep {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        if (turn < 1) {
            throw new IllegalArgumentException("turn must be 1 or more, was " + turn);
        }
        if (at == null && state != StepState.SKIPPED) {
            throw new IllegalArgumentException("the step " + id + " is " + state + " and needs an instant");
        }
        boolean mayHave = state == StepState.SKIPPED || state == StepState.FAILED || state == StepState.OVERTAKEN;
        boolean mustHave = state == StepState.SKIPPED || state == StepState.FAILED;
        if (obstacle == null ? mustHave : !mayHave) {
            throw new IllegalArgumentException("the step " + id + " is " + state + ", with the obstacle " + obstacle);
        }
    }

    /**
     * A step that waits for its instant.
     *
     * @param id as the policy calls it
     * @param turn 1 or more
     * @param at its instant
     * @param provisional true if a calendar that was not published decided the instant
     * @return pending
     */
    public static ClockStep pending(StepId id, int turn, Instant at, boolean provisional) {
        return new ClockStep(id, turn, at, provisional, StepState.PENDING, null);
    }

    /**
     * A step that was not armed.
     *
     * @param id as the policy calls it
     * @param turn 1 or more
     * @param at its instant, or null if it cannot be counted
     * @param why it was not armed
     * @return skipped
     */
    public static ClockStep skipped(StepId id, int turn, @Nullable Instant at, StepObstacle why) {
        return new ClockStep(id, turn, at, false, StepState.SKIPPED, requireNonNull(why, "why"));
    }

    /**
     * Gives the instant of a step that was not skipped.
     *
     * @return the instant
     * @throws IllegalStateException if it was skipped because it cannot be counted
     */
    public Instant instant() {
        if (at == null) {
            throw new IllegalStateException("the step " + id + " cannot be counted and has no instant");
        }
        return at;
    }

    /**
     * Says whether it waits for its instant.
     *
     * @return true while pending
     */
    public boolean isPending() {
        return state == StepState.PENDING;
    }

    /**
     * Says what became of it.
     *
     * @param next how it stands from now on
     * @param why it failed; null otherwise
     * @return the same step in the next state
     */
    public ClockStep become(StepState next, @Nullable StepObstacle why) {
        return new ClockStep(id, turn, at, provisional, next, why);
    }
}
