package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.ReturnAsk;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How units get a ticket, take it, and give it back. */
public sealed interface AssignmentEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /** On what ground a ticket was dispatched. */
    enum Ground {
        /** A rule said so. */
        RULE,
        /** A dispatcher took the proposal as it was. */
        PROPOSAL,
        /** A dispatcher changed the proposal. */
        PROPOSAL_CHANGED,
        /** A person named the units. */
        PERSON,
        /** A ruling named the units. */
        RULING
    }

    /**
     * One part given to a unit.
     *
     * @param id of the part
     * @param unit who gets it
     * @param role as what
     */
    record Offer(AssignmentId id, UnitId unit, AssignmentRole role) {

        /** Checks that nothing is missing. */
        public Offer {
            requireNonNull(id, "id");
            requireNonNull(unit, "unit");
            requireNonNull(role, "role");
        }

        /**
         * Makes the next parts of a ticket.
         *
         * @param ticket that gets them
         * @param lead who answers for the whole; null if the ticket has a lead
         * @param assists who helps
         * @param copies who watches
         * @return lead, assists, copies, with the next ids in this order
         */
        public static List<Offer> list(
                Ticket ticket, @Nullable UnitId lead, List<UnitId> assists, List<UnitId> copies) {
            List<Offer> offers = new ArrayList<>();
            if (lead != null) {
                offers.add(new Offer(ticket.nextAssignment(0), lead, AssignmentRole.LEAD));
            }
            for (UnitId unit : assists) {
                offers.add(new Offer(ticket.nextAssignment(offers.size()), unit, AssignmentRole.ASSIST));
            }
            for (UnitId unit : copies) {
                offers.add(new Offer(ticket.nextAssignment(offers.size()), unit, AssignmentRole.COPY));
            }
            return offers;
        }
    }

    /**
     * Units have got the ticket (派单). Where a unit had another part, the new one takes its place.
     *
     * @param offers the parts
     * @param ground why they
     */
    record Dispatched(List<Offer> offers, Ground ground) implements AssignmentEvent, WithOffers {

        /** Copies the list. */
        public Dispatched {
            offers = List.copyOf(offers);
            requireNonNull(ground, "ground");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Ticket free = Leaving.replaced(ticket, offers, stamp.occurredAt());
            return free.withHandling(h -> h.plus(offers.stream()
                    .map(o -> Assignment.offered(o.id(), o.unit(), o.role(), stamp.occurredAt()))
                    .toList()));
        }
    }

    /**
     * A unit has taken its part (签收).
     *
     * @param assignment which part
     */
    record Acknowledged(AssignmentId assignment) implements AssignmentEvent, OfPart {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withAssignment(assignment, a -> a.acknowledged(stamp.occurredAt()))
                    .withHandling(handling ->
                            handling.handledBy(stamp.actor().id(), stamp.actor().unit()));
        }
    }

    /**
     * The handler has spoken to the requester for the first time (首次联系).
     *
     * @param assignment whose handler
     */
    record FirstContacted(AssignmentId assignment) implements AssignmentEvent, OfPart {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withAssignment(assignment, a -> a.contacted(stamp.occurredAt()))
                    .withHandling(handling ->
                            handling.handledBy(stamp.actor().id(), stamp.actor().unit()));
        }
    }

    /**
     * A unit has asked to give the ticket back (退单申请).
     *
     * @param assignment which part
     * @param reason coded
     * @param basis the legal basis and the rest in words
     * @param proposed who should have it instead, if the unit says so
     */
    record ReturnRequested(
            AssignmentId assignment,
            ReasonCode reason,
            Words basis,
            @Nullable UnitId proposed) implements AssignmentEvent, OfPart {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withAssignment(
                    assignment, a -> a.withReturnAsk(new ReturnAsk(reason, basis, proposed, stamp.occurredAt())));
        }
    }

    /**
     * The hotline has taken the ticket back (退单).
     *
     * @param assignment which part
     * @param opinion in words, if any
     */
    record Returned(AssignmentId assignment, @Nullable Words opinion) implements AssignmentEvent, OfPart {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return Leaving.end(ticket, assignment, AssignmentState.RETURNED, stamp.occurredAt());
        }
    }

    /**
     * The hotline has refused to take the ticket back.
     *
     * @param assignment which part
     * @param opinion in words, if any
     */
    record ReturnRefused(AssignmentId assignment, @Nullable Words opinion) implements AssignmentEvent, OfPart {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withAssignment(assignment, a -> a.withReturnAsk(null));
        }
    }
}
