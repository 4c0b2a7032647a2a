package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.OpenDue;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dues that come from outside of the policy: of tickets that were merged into this one, of which the earliest wins, and of the
 * upstream system.
 */
final class JoinedDues {

    private JoinedDues() {}

    static List<Event> of(Ticket ticket, Event event, Context at) {
        if (event instanceof LinkEvent.Absorbed absorbed) {
            return taken(ticket, absorbed.ticket(), at);
        }
        if (event instanceof ClockEvent.ClockStarted started) {
            return inherited(ticket, started, at);
        }
        return event instanceof PartyEvent.SourceChanged changed ? given(ticket, changed, at) : List.of();
    }

    /** The clocks that run take over what was due earlier on the other ticket. What had passed there passes here at once. */
    private static List<Event> taken(Ticket ticket, JoinedTicket joined, Context at) {
        List<Event> events = new ArrayList<>();
        ticket.ledger()
                .running()
                .filter(clock -> isMain(ticket, clock))
                .forEach(clock -> joined.due(clock.key().code())
                        .filter(due -> due.due().isBefore(clock.due()))
                        .ifPresent(due -> events.add(earlier(clock, due, at.occurredAt()))));
        return events;
    }

    /** A clock that begins after the merge, as when the ticket was not dispatched yet, takes over what is due earlier still. */
    private static List<Event> inherited(Ticket ticket, ClockEvent.ClockStarted started, Context at) {
        Optional<Clock> clock = ticket.ledger()
                .find(started.clock())
                .filter(one -> one.state() == ClockState.RUNNING && one.key().cycle() == 1 && isMain(ticket, one));
        Optional<OpenDue> earliest = ticket.links().joined().stream()
                .flatMap(joined -> joined.due(started.clock().code()).stream())
                .filter(due -> due.due().isAfter(at.occurredAt())
                        && due.due().isBefore(started.due().at()))
                .min((one, two) -> one.due().compareTo(two.due()));
        return clock.isPresent() && earliest.isPresent()
                ? List.of(earlier(clock.get(), earliest.get(), at.occurredAt()))
                : List.of();
    }

    /** The ticket's own, or its lead's. */
    private static boolean isMain(Ticket ticket, Clock clock) {
        return clock.key().requester() == null
                && (clock.key().assignment() == null
                        || ticket.handling()
                                .lead()
                                .map(Assignment::id)
                                .filter(clock.key().assignment()::equals)
                                .isPresent());
    }

    /** The other limit as a whole where nothing else changes its due; else the instant alone. */
    private static Event earlier(Clock clock, OpenDue other, Instant now) {
        Instant due = other.due().isBefore(now) ? now : other.due();
        boolean whole = due.equals(other.due())
                && clock.pauses().isEmpty()
                && clock.extensions().isEmpty();
        ChosenLimit limit = whole
                ? other.limit()
                : ChosenLimit.until(due, other.limit().policy(), other.limit().source());
        return new ClockEvent.ClockRechosen(
                clock.key(), limit, whole ? other.from() : clock.startedAt(), clock.lastDue(), new Due(due, false));
    }

    /**
     * Upstream gave another due: every clock that ran until the one before runs until this one, which may have passed. What was
     * overdue when the other due was given stays so.
     */
    private static List<Event> given(Ticket ticket, PartyEvent.SourceChanged changed, Context at) {
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
