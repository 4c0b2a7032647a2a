package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.code.CalendarId;
import io.civicline.core.command.Context;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.request.Source;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts clocks. */
final class ClockStarts {

    private final Timetable timetable;
    private final ClockWorld world;

    ClockStarts(Timetable timetable, ClockWorld world) {
        this.timetable = timetable;
        this.world = world;
    }

    List<Event> of(ClockRule rule, Ticket ticket, Event event, Context at) {
        Optional<Instant> from = from(rule, ticket, event, at);
        if (from.isEmpty() || !ticket.isOpen()) {
            return List.of();
        }
        Situation situation = world.situation(ticket, at.occurredAt());
        if (!rule.when().test(situation)) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        for (Optional<Assignment> part : parts(rule, ticket, event)) {
            start(rule, ticket, part.orElse(null), situation, from.get(), at, events);
        }
        return events;
    }

    /** Since when time counts, if the event starts the clock. Receipt and arrival are known at registration. */
    private static Optional<Instant> from(ClockRule rule, Ticket ticket, Event event, Context at) {
        Set<String> starts = rule.starts();
        if (event instanceof RegistrationEvent.Registered && event.moment().equals("registered")) {
            Map<String, Instant> before = Map.of(
                    "received",
                    ticket.registered().receivedAt(),
                    "arrived",
                    ticket.registered().contact().arrivedAt());
            Optional<Instant> earlier =
                    starts.stream().filter(before::containsKey).map(before::get).findFirst();
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return starts.contains(event.moment()) ? Optional.of(at.occurredAt()) : Optional.empty();
    }

    /** Whose clocks start: the ticket's (an empty part), or those of the parts that the event is about. */
    private static List<Optional<Assignment>> parts(ClockRule rule, Ticket ticket, Event event) {
        Optional<Assignment> about = Parts.of(event, ticket);
        if (about.isPresent() && !rule.scope().counts(about.get().role())) {
            return List.of();
        }
        if (rule.scope() == ClockScope.TICKET) {
            return List.of(Optional.empty());
        }
        if (about.isPresent()) {
            return List.of(about);
        }
        Set<AssignmentId> offered = event instanceof AssignmentEvent.Dispatched dispatched
                ? Set.copyOf(dispatched.offers().stream()
                        .map(AssignmentEvent.Offer::id)
                        .toList())
                : Set.of();
        return ticket.handling()
                .open()
                .filter(part -> rule.scope().counts(part.role()))
                .filter(part -> offered.isEmpty() || offered.contains(part.id()))
                .map(Optional::of)
                .toList();
    }

    private void start(
            ClockRule rule,
            Ticket ticket,
            @Nullable Assignment part,
            Situation situation,
            Instant from,
            Context at,
            List<Event> events) {
        AssignmentId id = part == null ? null : part.id();
        Optional<Clock> before = ticket.ledger().latest(rule.code(), id);
        if (before.isPresent() && before.get().state().isOpen()) {
            return;
        }
        int cycle = before.map(clock -> clock.key().cycle() + 1).orElse(1);
        limit(rule, ticket, part, situation, at).ifPresent(limit -> {
            ClockKey key = new ClockKey(rule.code(), id, cycle);
            Due due = timetable.project(limit, from, List.of(), List.of());
            events.add(new ClockEvent.ClockStarted(key, limit, from, due));
            if (rule.isPausedWhileSuspended() && ticket.waits().current().isPresent()) {
                events.add(new ClockEvent.ClockPaused(key));
            }
        });
    }

    private Optional<ChosenLimit> limit(
            ClockRule rule, Ticket ticket, @Nullable Assignment part, Situation situation, Context at) {
        long policy = at.policy().number();
        Source upstream = ticket.registered().source();
        for (LimitRule limit : rule.limits()) {
            if (!limit.when().test(situation)) {
                continue;
            }
            if (!limit.isUpstreamDue()) {
                return Optional.of(ChosenLimit.within(
                        String.valueOf(limit.within()), rule.counting(), calendar(rule, part), policy, limit.source()));
            }
            if (upstream != null && upstream.due() != null) {
                return Optional.of(ChosenLimit.until(upstream.due(), policy, limit.source()));
            }
        }
        return Optional.empty();
    }

    private CalendarId calendar(ClockRule rule, @Nullable Assignment part) {
        return rule.countsOnUnitCalendar() && part != null
                ? world.calendarOf(part.unit()).orElse(rule.calendar())
                : rule.calendar();
    }
}
