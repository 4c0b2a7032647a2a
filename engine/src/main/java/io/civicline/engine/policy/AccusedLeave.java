package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.HandOverEvent.Recused;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ends the part of a unit that the request turns out to be about, or that stands below such a unit, whatever made it known. The
 * lead's part ends even if it has replied, so that the ticket is routed again; and a ticket that rested goes on.
 */
final class AccusedLeave implements Reaction {

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        if (!ticket.isOpen() || ticket.request().accused().isEmpty()) {
            return List.of();
        }
        Optional<Assignment> first = Stream.concat(
                        ticket.handling().lead().stream(), ticket.handling().open())
                .filter(part -> isAccused(ticket, part.unit(), at))
                .findFirst(); // those after it are seen when this event is reacted to
        return first.map(part -> leave(ticket, part)).orElse(List.of());
    }

    private static boolean isAccused(Ticket ticket, UnitId unit, Context at) {
        return at.policy()
                .barring(unit, List.of(), ticket.request().accused())
                .filter(RefusalCode.ACCUSED::equals)
                .isPresent();
    }

    private static List<Event> leave(Ticket ticket, Assignment part) {
        List<Event> events = new ArrayList<>();
        if (part.leads() && ticket.waits().current().isPresent()) {
            events.add(new WaitEvent.Resumed());
        }
        events.add(new Recused(part.id()));
        return events;
    }
}
