package io.civicline.core.followup;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RuleId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether one requester was really helped, in one cycle of handling (回访). There is one at most of each requester and cycle, so
 * nobody is asked twice about the same handling.
 *
 * <p>Immutable, thread-safe.
 *
 * @param requester who is asked
 * @param cycle of handling: 1 for the first, one more each time the ticket was reworked, reopened or taken out of
 *     another
 * @param rule by which he is asked; null if none matched
 * @param state how far it is
 * @param skip why he is not asked; null if he is
 * @param opensAt from when on he is asked; null while that is not known, as while a clock rests
 * @param by the unit that asks; null for the hotline itself
 * @param attempts oldest first
 * @param nextAttemptAt before that nobody tries again; null if there is nothing to try
 * @param verdict what he answered; null if he did not
 * @param endedAt when it was finished, expired or skipped; null while active
 */
public record FollowUp(
        RequesterId requester,
        int cycle,
        @Nullable RuleId rule,
        FollowUpState state,
        @Nullable Skip skip,
        @Nullable Instant opensAt,
        @Nullable UnitId by,
        List<CallAttempt> attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Verdict verdict,
        @Nullable Instant endedAt) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code cycle} is below 1
     */
    public FollowUp {
        requireNonNull(requester, "requester");
        requireNonNull(state, "state");
        attempts = List.copyOf(attempts);
        if (cycle < 1) {
            throw new IllegalArgumentException("cycle must be 1 or more, was " + cycle);
        }
    }

    /**
     * Why a requester is not asked.
     *
     * @param reason the reason
     * @param exception the id of the exception of the rule; null unless the reason is {@link SkipReason#EXCEPTED}
     */
    public record Skip(SkipReason reason, @Nullable String exception) {

        /** Checks that nothing is missing. */
        public Skip {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * What a requester answered: first, and after every correction.
     *
     * @param first as he answered first; kept for ever
     * @param last what holds
     * @param settlement how it ended, if it was not satisfied; null while it waits for somebody to settle it
     */
    public record Verdict(
            CallBackAnswer first,
            CallBackAnswer last,
            @Nullable Settlement settlement) {

        /** Checks that nothing is missing. */
        public Verdict {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
        }
    }

    /**
     * One that is planned.
     *
     * @param requester who is asked
     * @param cycle of handling
     * @param rule by which
     * @param opensAt from when on; null while that is not known
     * @return planned
     */
    public static FollowUp planned(RequesterId requester, int cycle, @Nullable RuleId rule, @Nullable Instant opensAt) {
        return new FollowUp(
                requester, cycle, rule, FollowUpState.PLANNED, null, opensAt, null, List.of(), null, null, null);
    }

    /**
     * Says whether something is still to be done.
     *
     * @return true if planned or open
     */
    public boolean isActive() {
        return state.isActive();
    }

    /**
     * Says whether somebody is to try now.
     *
     * @param now the moment
     * @return true if it is open and the next attempt is not too soon
     */
    public boolean isToCallBack(Instant now) {
        return state == FollowUpState.OPEN && nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    /**
     * Gives the answer that holds.
     *
     * @return empty if there is none
     */
    public Optional<CallBackAnswer> answer() {
        return Optional.ofNullable(verdict).map(Verdict::last);
    }

    /**
     * Says whether there is an answer to every question that the rule needs: who was not reached is neither content nor discontent.
     *
     * @return true if there is a valid answer
     */
    public boolean isValid() {
        return answer().filter(CallBackAnswer::valid).isPresent();
    }

    /**
     * Says whether it enters rates: only a valid answer does, unless it was struck off.
     *
     * @return true if there is a valid answer that no judgement struck off
     */
    public boolean counts() {
        return isValid() && !isStruckOff();
    }

    /**
     * Says whether a judgement struck the answer off. It is kept, for rates that are computed with what was struck off. An answer
     * that is corrected to a satisfied one is not the one that was struck off.
     *
     * @return true if it is unsatisfied and was settled so
     */
    public boolean isStruckOff() {
        return verdict != null && verdict.last().isDissatisfied() && verdict.settlement() == Settlement.STRUCK_OFF;
    }

    /**
     * Says whether an unsatisfied answer still waits for what is to be done about it.
     *
     * @return true if the answer that holds is unsatisfied and not settled
     */
    public boolean isUnsettled() {
        return verdict != null && verdict.last().isDissatisfied() && verdict.settlement() == null;
    }

    /**
     * It is open.
     *
     * @param at when
     * @return to be done
     */
    public FollowUp opened(Instant at) {
        return new FollowUp(
                requester, cycle, rule, FollowUpState.OPEN, null, at, by, attempts, nextAttemptAt, verdict, null);
    }

    /**
     * It is somebody's to do.
     *
     * @param unit who asks; null for the hotline itself
     * @param firstAttemptAt from when on
     * @return with both
     */
    public FollowUp given(@Nullable UnitId unit, Instant firstAttemptAt) {
        return new FollowUp(
                requester, cycle, rule, state, skip, opensAt, unit, attempts, firstAttemptAt, verdict, endedAt);
    }

    /**
     * Somebody tried.
     *
     * @param attempt new
     * @param next before that nobody tries again; null if nobody will
     * @return with it
     */
    public FollowUp attempted(CallAttempt attempt, @Nullable Instant next) {
        List<CallAttempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        return new FollowUp(requester, cycle, rule, state, skip, opensAt, by, all, next, verdict, endedAt);
    }

    /**
     * The requester answered, or a second call corrects what he answered.
     *
     * @param answer what holds from now on
     * @return with it; the first answer is kept
     */
    public FollowUp answered(CallBackAnswer answer) {
        Verdict given = verdict == null
                ? new Verdict(answer, answer, null)
                : new Verdict(verdict.first(), answer, verdict.settlement());
        return with(given);
    }

    /**
     * It is said how an unsatisfied answer ended.
     *
     * @param how the end
     * @return with it
     * @throws IllegalStateException if nobody answered
     */
    public FollowUp settled(Settlement how) {
        if (verdict == null) {
            throw new IllegalStateException("the follow-up of " + requester + " has no answer to settle");
        }
        return with(new Verdict(verdict.first(), verdict.last(), requireNonNull(how, "how")));
    }

    private FollowUp with(Verdict given) {
        return new FollowUp(requester, cycle, rule, state, skip, opensAt, by, attempts, nextAttemptAt, given, endedAt);
    }

    /**
     * It is over.
     *
     * @param how finished, expired or skipped
     * @param why he is not asked; null unless skipped
     * @param at when
     * @return with nothing left to try
     */
    public FollowUp ended(FollowUpState how, @Nullable Skip why, Instant at) {
        return new FollowUp(requester, cycle, rule, how, why, opensAt, by, attempts, null, verdict, at);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public FollowUp erase() {
        return answered(CallBackAnswer::erase);
    }

    /**
     * Shows the follow-up to who may not learn who was asked.
     *
     * @return the same with words withheld
     */
    public FollowUp withhold() {
        return answered(CallBackAnswer::withhold);
    }

    private FollowUp answered(UnaryOperator<CallBackAnswer> change) {
        return verdict == null
                ? this
                : with(new Verdict(change.apply(verdict.first()), change.apply(verdict.last()), verdict.settlement()));
    }
}
