package io.civicline.core.event;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What else ends when a unit's part ends. */
final class Leaving {

    private Leaving() {}

    /** Ends a part with all that is open below it; a lead's wish for more time goes with it. */
    static Ticket end(Ticket ticket, AssignmentId part, AssignmentState how, Instant at) {
        boolean leads = ticket.handling().assignment(part).leads();
        return ticket.withHandling(h -> h.ended(part, how, at))
                .withWaits(w -> leads ? w.withAsked(null) : w.withoutAskOf(part));
    }

    /** Ends what units had before they are offered something else: a copy that becomes more, an assist that leads from now. */
    static Ticket replaced(Ticket ticket, List<Offer> offers, Instant at) {
        Set<UnitId> offered = offers.stream().map(Offer::unit).collect(Collectors.toSet());
        List<Assignment> before = ticket.handling()
                .open()
                .filter(part -> offered.contains(part.unit()))
                .toList();
        Ticket free = ticket;
        for (Assignment part : before) {
            free = end(free, part.id(), AssignmentState.WITHDRAWN, at);
        }
        return free;
    }
}
