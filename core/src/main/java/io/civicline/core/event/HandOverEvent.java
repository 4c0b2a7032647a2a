package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Downstream;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a part leaves a unit without its asking, and how a unit gives its part on. */
public sealed interface HandOverEvent extends Event, OfPart {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * A part was taken back before its unit acknowledged it (撤回). No hand-over: the unit stays a candidate.
     *
     * @param assignment which part
     * @param why in words, if any
     */
    record Recalled(AssignmentId assignment, @Nullable Words why) implements HandOverEvent {

        /** Checks that nothing is missing. */
        public Recalled {
            requireNonNull(assignment, "assignment");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return Leaving.end(ticket, assignment, AssignmentState.RECALLED, stamp.occurredAt());
        }
    }

    /**
     * The lead's part was taken from its unit, for another to lead (改派). Who leads now is said by what follows.
     *
     * @param assignment the part of the unit that led
     * @param why in words
     */
    record Reassigned(AssignmentId assignment, Words why) implements HandOverEvent {

        /** Checks that nothing is missing. */
        public Reassigned {
            requireNonNull(assignment, "assignment");
            requireNonNull(why, "why");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return Leaving.end(ticket, assignment, AssignmentState.WITHDRAWN, stamp.occurredAt());
        }
    }

    /**
     * A part was taken from its unit, which is not needed any more (收回).
     *
     * @param assignment which part
     * @param why in words
     */
    record TakenBack(AssignmentId assignment, Words why) implements HandOverEvent {

        /** Checks that nothing is missing. */
        public TakenBack {
            requireNonNull(assignment, "assignment");
            requireNonNull(why, "why");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return Leaving.end(ticket, assignment, AssignmentState.WITHDRAWN, stamp.occurredAt());
        }
    }

    /**
     * A part has ended by rule, because the request is about its unit or one above it (回避).
     *
     * @param assignment which part
     */
    record Recused(AssignmentId assignment) implements HandOverEvent {

        /** Checks that nothing is missing. */
        public Recused {
            requireNonNull(assignment, "assignment");
        }

        @Override
        public boolean moves() {
            return false; // a rule did it, at whatever instant the reason occurred
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return Leaving.end(ticket, assignment, AssignmentState.WITHDRAWN, stamp.occurredAt());
        }
    }

    /**
     * A unit has given its part, or work under it, to units below it (二级派单). It stays responsible.
     *
     * @param assignment the part of the unit that gave it on
     * @param offers the parts below
     * @param instruction in words, if any
     */
    record Subassigned(
            AssignmentId assignment,
            List<Offer> offers,
            @Nullable Words instruction) implements HandOverEvent, WithOffers {

        /** Copies the list. */
        public Subassigned {
            requireNonNull(assignment, "assignment");
            offers = List.copyOf(offers);
        }

        @Override
        public String moment(Ticket ticket) {
            return moment(); // of whatever level: what it starts are the clocks of the parts below
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Ticket free = Leaving.replaced(ticket, offers, stamp.occurredAt());
            return free.withHandling(h -> h.plus(offers.stream()
                    .map(o -> Assignment.offered(o.id(), o.unit(), o.role(), stamp.occurredAt())
                            .under(assignment))
                    .toList()));
        }
    }

    /**
     * The system of a unit has said how it knows the unit's part.
     *
     * @param assignment which part
     * @param there system, number and state
     */
    record DownstreamReported(AssignmentId assignment, Downstream there) implements HandOverEvent {

        /** Checks that nothing is missing. */
        public DownstreamReported {
            requireNonNull(assignment, "assignment");
            requireNonNull(there, "there");
        }

        @Override
        public boolean moves() {
            return false;
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withAssignment(assignment, a -> a.seenAs(there));
        }
    }
}
