package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.Settlement;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a requester answered otherwise than by a call, and what follows from an unsatisfied answer. */
public sealed interface AnswerEvent extends FollowUpEvent {

    /**
     * A requester answered by himself: a text message, a form.
     *
     * @param requester who
     * @param cycle of handling
     * @param channel how it came in
     * @param answer what he answered
     */
    record SurveyAnswered(RequesterId requester, int cycle, ChannelCode channel, CallBackAnswer answer)
            implements AnswerEvent {

        /** Checks that nothing is missing. */
        public SurveyAnswered {
            requireNonNull(requester, "requester");
            requireNonNull(channel, "channel");
            requireNonNull(answer, "answer");
        }

        @Override
        public FollowUpEvent withoutWords() {
            return new SurveyAnswered(requester, cycle, channel, answer.withhold());
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return FollowUpEvent.change(ticket, this, f -> f.answered(answer));
        }
    }

    /**
     * A second call found another answer. The first is kept; this one holds.
     *
     * @param requester who
     * @param cycle of handling
     * @param answer what holds now
     */
    record AnswerCorrected(RequesterId requester, int cycle, CallBackAnswer answer) implements AnswerEvent {

        /** Checks that nothing is missing. */
        public AnswerCorrected {
            requireNonNull(requester, "requester");
            requireNonNull(answer, "answer");
        }

        @Override
        public FollowUpEvent withoutWords() {
            return new AnswerCorrected(requester, cycle, answer.withhold());
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return FollowUpEvent.change(ticket, this, f -> f.answered(answer));
        }
    }

    /** What a policy does about an unsatisfied answer. */
    enum Consequence {
        /** The ticket is handled again. */
        REWORK,
        /** It is still being handled, so there is nothing to take up again. */
        STILL_HANDLED,
        /** A superior watches. */
        SUPERVISE,
        /** Somebody decides. */
        DECIDE,
        /** Nothing more: the answer is final. */
        FINAL
    }

    /**
     * An answer is not satisfied, and the policy says what to do about it.
     *
     * @param requester who
     * @param cycle of handling
     * @param consequence what is done
     * @param supervisor who watches from now on; null unless somebody is found to
     * @param notTaken units that were not taken to watch, and why
     */
    record Dissatisfied(
            RequesterId requester,
            int cycle,
            Consequence consequence,
            @Nullable UnitId supervisor,
            List<NotTaken> notTaken)
            implements AnswerEvent {

        /** Copies the list. */
        public Dissatisfied {
            requireNonNull(requester, "requester");
            requireNonNull(consequence, "consequence");
            notTaken = List.copyOf(notTaken);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return switch (consequence) {
                case REWORK -> FollowUpEvent.change(ticket, this, f -> f.settled(Settlement.REWORKED));
                case FINAL -> FollowUpEvent.change(ticket, this, f -> f.settled(Settlement.FINAL));
                case STILL_HANDLED, SUPERVISE, DECIDE -> ticket;
            };
        }
    }

    /**
     * Somebody said how an unsatisfied answer ended. What follows from it, a promise, another handling or an end, is an event of
     * its own.
     *
     * @param requester whose answer
     * @param cycle of handling
     * @param how the end
     * @param referral where the citizen was sent, as a reason for referrals; null unless transferred to another channel
     * @param why in words
     */
    record DissatisfactionSettled(
            RequesterId requester,
            int cycle,
            Settlement how,
            @Nullable ReasonCode referral,
            Words why) implements AnswerEvent {

        /** Checks that nothing is missing. */
        public DissatisfactionSettled {
            requireNonNull(requester, "requester");
            requireNonNull(how, "how");
            requireNonNull(why, "why");
        }

        @Override
        public FollowUpEvent withoutWords() {
            return new DissatisfactionSettled(requester, cycle, how, referral, why.withhold());
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return FollowUpEvent.change(ticket, this, f -> f.settled(how));
        }
    }
}
