package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.event.AssignmentEvent.Acknowledged;
import io.civicline.core.event.AssignmentEvent.FirstContacted;
import io.civicline.core.event.Event;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;

/** What a unit does first with a ticket that it got. */
public sealed interface Taking extends Command {

    /** The unit takes its part (签收). Taking it twice changes nothing. */
    record Acknowledge() implements Taking {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            return mine.mustBeOpen(at.check(ticket))
                    .thenAll(() -> mine.is(AssignmentState.ACKNOWLEDGED)
                            ? List.of()
                            : List.<Event>of(new Acknowledged(mine.get().id())));
        }
    }

    /**
     * The handler has spoken to the requester (首次联系). The first time counts; a second changes nothing. May come before
     * the acknowledgement, as a night call does. Who works below another unit speaks for that one too.
     */
    record FirstContact() implements Taking {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            return mine.mustBeOpen(at.check(ticket))
                    .thenAll(() -> upwards(ticket, mine.get()).stream()
                            .filter(part -> part.firstContactAt() == null)
                            .<Event>map(part -> new FirstContacted(part.id()))
                            .toList());
        }

        private static List<Assignment> upwards(Ticket ticket, Assignment first) {
            List<Assignment> parts = new ArrayList<>();
            parts.add(first);
            for (AssignmentId above = first.parent(); above != null; ) {
                Assignment part = ticket.handling().assignment(above);
                parts.add(part);
                above = part.parent();
            }
            return parts;
        }
    }
}
