package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.followup.CallAttempt;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a requester is asked whether he was helped (回访). Each is about one requester and one cycle of handling. */
public sealed interface FollowUpEvent extends Event, OfRequester permits FollowUpEvent.OfCall, AnswerEvent {

    /**
     * Says in which cycle of handling.
     *
     * @return 1 for the first
     */
    int cycle();

    /**
     * Leaves out what the requester said in words, as whoever must not know him gets to see it.
     *
     * @return the same with erased words
     */
    default FollowUpEvent withoutWords() {
        return this;
    }

    @Override
    default Event forUnits(Ticket ticket) {
        return ticket.withholdsWordsOf(requester()) ? withoutWords() : this;
    }

    /**
     * Changes the follow-up that an event is about.
     *
     * @param ticket before
     * @param event about which
     * @param change what becomes of it
     * @return after
     */
    static Ticket change(Ticket ticket, FollowUpEvent event, UnaryOperator<FollowUp> change) {
        return ticket.withFollowUps(f -> f.with(event.requester(), event.cycle(), change));
    }

    /** From the plan to the end. */
    sealed interface OfCall extends FollowUpEvent {}

    /**
     * It is known by which rule a requester is asked, and from when on. A later plan takes the place of an earlier one.
     *
     * @param requester who
     * @param cycle of handling
     * @param rule by which
     * @param opensAt from when on; null while a clock on which it depends rests
     */
    record FollowUpPlanned(
            RequesterId requester,
            int cycle,
            RuleId rule,
            @Nullable Instant opensAt) implements OfCall {

        /** Checks that nothing is missing. */
        public FollowUpPlanned {
            requireNonNull(requester, "requester");
            requireNonNull(rule, "rule");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withFollowUps(f -> f.plus(FollowUp.planned(requester, cycle, rule, opensAt)));
        }
    }

    /**
     * A requester is to be asked from now on.
     *
     * @param requester who
     * @param cycle of handling
     */
    record FollowUpOpened(RequesterId requester, int cycle) implements OfCall {

        /** Checks that nothing is missing. */
        public FollowUpOpened {
            requireNonNull(requester, "requester");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return change(ticket, this, f -> f.opened(stamp.occurredAt()));
        }
    }

    /**
     * It is said who asks, and from when on he tries.
     *
     * @param requester who is asked
     * @param cycle of handling
     * @param by the unit that asks; null for the hotline itself
     * @param notTaken units that were not taken, and why
     * @param firstAttemptAt from when on, inside the window
     */
    record FollowUpGiven(
            RequesterId requester, int cycle, @Nullable UnitId by, List<NotTaken> notTaken, Instant firstAttemptAt)
            implements OfCall {

        /** Copies the list. */
        public FollowUpGiven {
            requireNonNull(requester, "requester");
            requireNonNull(firstAttemptAt, "firstAttemptAt");
            notTaken = List.copyOf(notTaken);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return change(ticket, this, f -> f.given(by, firstAttemptAt));
        }
    }

    /**
     * A requester is not asked.
     *
     * @param requester who
     * @param cycle of handling
     * @param rule that says so; null if no rule matched
     * @param reason why
     * @param exception the id of the exception of the rule; null for any other reason
     */
    record FollowUpSkipped(
            RequesterId requester,
            int cycle,
            @Nullable RuleId rule,
            SkipReason reason,
            @Nullable String exception) implements OfCall {

        /** Checks that nothing is missing. */
        public FollowUpSkipped {
            requireNonNull(requester, "requester");
            requireNonNull(reason, "reason");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            FollowUp.Skip why = new FollowUp.Skip(reason, exception);
            return ticket.withFollowUps(f -> f.plus(f.find(requester, cycle)
                    .orElseGet(() -> FollowUp.planned(requester, cycle, rule, null))
                    .ended(FollowUpState.SKIPPED, why, stamp.occurredAt())));
        }
    }

    /**
     * Somebody tried to ask.
     *
     * @param requester who was asked
     * @param cycle of handling
     * @param outcome what became of it
     * @param channel by which channel; null if nobody said
     * @param answer what he answered; null if he did not
     * @param nextAttemptAt before that nobody tries again; null if nobody will
     */
    record Attempted(
            RequesterId requester,
            int cycle,
            CallOutcome outcome,
            @Nullable ChannelCode channel,
            @Nullable CallBackAnswer answer,
            @Nullable Instant nextAttemptAt)
            implements OfCall {

        /**
         * Checks that nothing is missing.
         *
         * @throws IllegalArgumentException if there is an answer without the outcome that says so, or the other way round
         */
        public Attempted {
            requireNonNull(requester, "requester");
            requireNonNull(outcome, "outcome");
            if ((outcome == CallOutcome.ANSWERED) != (answer != null)) {
                throw new IllegalArgumentException("an attempt has an answer exactly if it was answered");
            }
        }

        @Override
        public FollowUpEvent withoutWords() {
            return answer == null
                    ? this
                    : new Attempted(requester, cycle, outcome, channel, answer.withhold(), nextAttemptAt);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            CallAttempt attempt =
                    new CallAttempt(outcome, channel, stamp.actor().id(), stamp.occurredAt());
            return change(ticket, this, f -> {
                FollowUp tried = f.attempted(attempt, nextAttemptAt);
                return answer == null ? tried : tried.answered(answer);
            });
        }
    }

    /**
     * A requester was asked, or tried as often as the policy says.
     *
     * @param requester who
     * @param cycle of handling
     * @param how the last outcome
     */
    record FollowUpFinished(RequesterId requester, int cycle, CallOutcome how) implements OfCall {

        /** Checks that nothing is missing. */
        public FollowUpFinished {
            requireNonNull(requester, "requester");
            requireNonNull(how, "how");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return change(ticket, this, f -> f.ended(FollowUpState.FINISHED, null, stamp.occurredAt()));
        }
    }

    /**
     * The time to ask has run out.
     *
     * @param requester who was not asked, or not reached
     * @param cycle of handling
     */
    record FollowUpExpired(RequesterId requester, int cycle) implements OfCall {

        /** Checks that nothing is missing. */
        public FollowUpExpired {
            requireNonNull(requester, "requester");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return change(ticket, this, f -> f.ended(FollowUpState.EXPIRED, null, stamp.occurredAt()));
        }
    }
}
