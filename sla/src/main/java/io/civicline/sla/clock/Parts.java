package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import java.util.Optional;

/** Which part of a ticket an event is about. */
final class Parts {

    private Parts() {}

    /** The part; empty for facts of the whole ticket. */
    static Optional<Assignment> of(Event event, Ticket ticket) {
        return event.part().map(ticket.handling()::assignment);
    }
}
