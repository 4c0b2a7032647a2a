package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.commitment.Commitments;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.press.PressAnswer;
import io.civicline.core.reply.Finding;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.reply.Judgement;
import io.civicline.core.reply.Telling;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;

/** What was answered, judged and told. */
public sealed interface ReplyEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * A unit has answered (办复).
     *
     * @param assignment which part
     * @param finding what was found
     * @param text the answer
     */
    record Replied(AssignmentId assignment, Finding finding, Words text) implements ReplyEvent, OfPart {

        /** Checks that nothing is missing. */
        public Replied {
            requireNonNull(assignment, "assignment");
            requireNonNull(finding, "finding");
            requireNonNull(text, "text");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            GivenReply reply = new GivenReply(assignment, stamp.actor().id(), finding, text, stamp.occurredAt(), null);
            return ticket.withAnswering(a -> a.plus(reply))
                    .withAssignment(assignment, a -> a.ended(AssignmentState.DONE, stamp.occurredAt()))
                    .withWaits(w -> w.withoutAskOf(assignment))
                    .withHandling(h -> h.assignment(assignment).leads() ? h.withoutRulingAsk() : h)
                    .withPressing(p -> p.repliedBy(
                            assignment, new PressAnswer(stamp.actor().id(), stamp.occurredAt(), null)))
                    .withCommitments(c ->
                            ticket.handling().assignment(assignment).leads() ? c.repliedAt(stamp.occurredAt()) : c);
        }
    }

    /**
     * A reply has passed the audit (审核通过).
     *
     * @param assignment whose reply
     */
    record ReplyPassed(AssignmentId assignment) implements ReplyEvent, OfPart {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Judgement passed = new Judgement(true, stamp.actor().id(), stamp.occurredAt());
            return ticket.withAnswering(a -> a.judged(assignment, passed));
        }
    }

    /**
     * A reply was sent back (审核退回): the unit has the ticket again. What the lead's reply had kept of a staged closing is to be kept
     * again; if its date has passed, time breaks it with the sending back.
     *
     * @param assignment whose reply
     * @param why what is missing
     */
    record ReplySentBack(AssignmentId assignment, Words why) implements ReplyEvent, OfPart {

        /** Checks that nothing is missing. */
        public ReplySentBack {
            requireNonNull(assignment, "assignment");
            requireNonNull(why, "why");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Judgement sentBack = new Judgement(false, stamp.actor().id(), stamp.occurredAt());
            return ticket.withAnswering(a -> a.judged(assignment, sentBack))
                    .withAssignment(assignment, Assignment::takenUpAgain)
                    .withCommitments(c -> promised(ticket, c));
        }

        private Commitments promised(Ticket ticket, Commitments promises) {
            return ticket.handling().assignment(assignment).leads()
                    ? ticket.answering()
                            .lastOf(assignment)
                            .map(reply -> promises.sentBack(reply.at()))
                            .orElse(promises)
                    : promises;
        }
    }

    /**
     * The citizen has been told the answer (告知).
     *
     * @param channel how
     */
    record CitizenTold(ChannelCode channel) implements ReplyEvent {

        /** Checks that nothing is missing. */
        public CitizenTold {
            requireNonNull(channel, "channel");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withAnswering(a -> a.plus(new Telling(stamp.actor().id(), channel, stamp.occurredAt())));
        }
    }
}
