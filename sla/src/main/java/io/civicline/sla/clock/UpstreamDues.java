package io.civicline.sla.clock;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.Due;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Dues that the upstream system gave. */
final class UpstreamDues {

    private UpstreamDues() {}

    /**
     * Upstream gave another due: every clock that ran until the one before runs until this one, which may have passed. What was
     * overdue when the other due was given stays so.
     */
    static List<Event> of(Ticket ticket, Event event, Context at) {
        if (!(event instanceof PartyEvent.SourceChanged changed)) {
            return List.of();
        }
        Instant before = changed.before().due();
        Instant due = changed.source().due();
        List<Event> events = new ArrayList<>();
        if (before != null && due != null && changed.source().isAwaited() && !due.equals(before)) {
            ticket.ledger()
                    .open()
                    .filter(clock -> before.equals(clock.limit().until()) && clock.ranAt(at.occurredAt()))
                    .forEach(clock -> events.add(until(clock, due, at.occurredAt())));
        }
        return events;
    }

    private static Event until(Clock clock, Instant due, Instant now) {
        ChosenLimit limit =
                ChosenLimit.until(due, clock.limit().policy(), clock.limit().source());
        Due holds = new Due(due.isBefore(now) ? now : due, false);
        return new ClockEvent.ClockRechosen(clock.key(), limit, clock.startedAt(), clock.lastDue(), holds);
    }
}
