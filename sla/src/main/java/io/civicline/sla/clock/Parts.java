package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.event.Event;
import io.civicline.core.event.WithOffers;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/** Which part of a ticket an event is about. */
final class Parts {

    private Parts() {}

    /** The part; empty for facts of the whole ticket. */
    static Optional<Assignment> of(Event event, Ticket ticket) {
        return event.part().map(ticket.handling()::assignment);
    }

    /** The parts that it is about: those offered, the one that acted, or all that are open. */
    static List<Assignment> about(Event event, Ticket ticket) {
        if (event instanceof WithOffers given) {
            return given.offers().stream()
                    .map(offer -> ticket.handling().assignment(offer.id()))
                    .toList();
        }
        return of(event, ticket)
                .map(List::of)
                .orElseGet(() -> ticket.handling().open().toList());
    }
}
