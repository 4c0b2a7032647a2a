package io.civicline.core.press;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit, or the hotline, watches a part of a ticket (督办): a process of its own, issued, answered or returned, judged, closed.
 *
 * <p>Immutable, thread-safe.
 *
 * @param number 1 for the first of the ticket
 * @param assignment the part that is watched; null if nobody led when it was issued
 * @param by the unit that watches; null for the hotline itself
 * @param level how strictly; null if the policy's step or rule names none
 * @param clock whose step issued it; null if nothing of a clock did
 * @param answer the unsatisfied answer for which the policy has the ticket watched; null if something else led to it
 * @param reason coded; null unless a person issued it
 * @param why in words, if any
 * @param at when it was issued
 * @param state how it stands
 * @param answers what was answered, oldest first; the last counts
 */
public record Supervision(
        int number,
        @Nullable AssignmentId assignment,
        @Nullable UnitId by,
        @Nullable SupervisionLevel level,
        @Nullable ClockKey clock,
        @Nullable AnswerRef answer,
        @Nullable ReasonCode reason,
        @Nullable Words why,
        Instant at,
        SupervisionState state,
        List<PressAnswer> answers) {

    /** Copies the list. */
    public Supervision {
        requireNonNull(at, "at");
        requireNonNull(state, "state");
        answers = List.copyOf(answers);
    }

    /**
     * Says whether it still lasts.
     *
     * @return false once closed
     */
    public boolean isOpen() {
        return state != SupervisionState.CLOSED;
    }

    Supervision become(SupervisionState next) {
        return new Supervision(number, assignment, by, level, clock, answer, reason, why, at, next, answers);
    }

    Supervision answered(SupervisionState next, PressAnswer given) {
        List<PressAnswer> all = new ArrayList<>(answers);
        all.add(given);
        return new Supervision(number, assignment, by, level, clock, answer, reason, why, at, next, all);
    }

    Supervision erase() {
        return new Supervision(
                number,
                assignment,
                by,
                level,
                clock,
                answer,
                reason,
                why == null ? null : why.erase(),
                at,
                state,
                answers.stream().map(PressAnswer::erase).toList());
    }
}
