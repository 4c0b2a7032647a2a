package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.event.Event;
import io.civicline.core.event.WithOffers;
import io.civicline.core.ticket.Ticket;

/** Whose clock it is. */
public enum ClockScope {
    /** One for the whole ticket; of the acts of units, only the lead's count. */
    TICKET,
    /** One for each lead's part: it starts anew when another unit leads. For a promise to the citizen take {@link #TICKET}. */
    LEAD,
    /**
     * One for each part that is more than a copy; for those that units gave on, only by moments that begin with {@code sub-} and
     * {@code subassigned}.
     */
    EVERY_PART,
    /** One for each who asks, started and stopped by what is about him; it does not end with the ticket. */
    REQUESTER;

    /**
     * Says whether an event can begin clocks of this scope, or whatever else begins as they do: by whose part it is about.
     *
     * @param event what happened
     * @param ticket to which
     * @return true for facts of the whole ticket, and for those about a part whose acts count, or that offer one
     */
    public boolean isBegunBy(Event event, Ticket ticket) {
        boolean ofParts = event.part().isPresent() || event instanceof WithOffers;
        return !ofParts || Parts.about(event, ticket).stream().anyMatch(this::counts);
    }

    /**
     * Says whether the acts of a part count.
     *
     * @param part whose
     * @return true if they do
     */
    boolean counts(Assignment part) {
        return switch (this) {
            case TICKET, LEAD -> part.leads();
            case EVERY_PART -> part.role() != AssignmentRole.COPY;
            case REQUESTER -> false;
        };
    }
}
