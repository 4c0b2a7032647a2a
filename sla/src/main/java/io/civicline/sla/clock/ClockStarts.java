package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.GivenDue;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.PressEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.id.RequesterId;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Source;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Starts clocks. */
final class ClockStarts {

    private final Timetable timetable;
    private final ClockWorld world;

    ClockStarts(Timetable timetable, ClockWorld world) {
        this.timetable = timetable;
        this.world = world;
    }

    List<Event> of(ClockRule rule, Ticket ticket, Event event, String moment, Context at) {
        Optional<Instant> from = from(rule, ticket, event, moment, at);
        if (from.isEmpty() || !mayStart(rule, ticket, event)) {
            return List.of();
        }
        Situation situation = world.situation(ticket, at.occurredAt());
        if (!rule.when().test(situation)) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        for (Subject subject : subjects(rule, ticket, event)) {
            start(rule, ticket, subject, situation, from.get(), at, events);
        }
        return events;
    }

    /** On a ticket that is over, what a requester waits for, and the answer to a supervision that his answer led to. */
    private static boolean mayStart(ClockRule rule, Ticket ticket, Event event) {
        return ticket.isOpen() || rule.scope() == ClockScope.REQUESTER || event instanceof PressEvent.OfSupervision;
    }

    /**
     * Starts what the facts as they are now would have started before.
     *
     * @param since when the clock of a key would have started; empty if it would not, or is over
     */
    List<Event> late(ClockRule rule, Ticket ticket, Function<ClockKey, Optional<Instant>> since, Context at) {
        Situation situation = world.situation(ticket, at.occurredAt());
        if (!ticket.isOpen() || !rule.when().test(situation)) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        for (Subject subject : everySubject(rule, ticket)) {
            ClockKey key = subject.key(rule.code());
            Optional<Instant> from = since.apply(key);
            if (from.isPresent() && ticket.ledger().latestLike(key).isEmpty()) {
                Instant start = isDue(rule, ticket, subject, situation, from.get(), at) ? at.occurredAt() : from.get();
                start(rule, ticket, subject, situation, start, at, events);
            }
        }
        return events;
    }

    /** Starts the clock of the whole ticket once more, from now. */
    List<Event> anew(ClockRule rule, Ticket ticket, Context at) {
        Situation situation = world.situation(ticket, at.occurredAt());
        List<Event> events = new ArrayList<>();
        if (rule.when().test(situation)) {
            start(rule, ticket, new Subject(null, null), situation, at.occurredAt(), at, events);
        }
        return events;
    }

    private boolean isDue(
            ClockRule rule, Ticket ticket, Subject subject, Situation situation, Instant from, Context at) {
        return limit(rule, ticket, subject.part(), situation, at)
                .map(limit -> timetable.project(limit, from, List.of(), List.of()))
                .filter(due -> due.at().isBefore(at.occurredAt()))
                .isPresent();
    }

    private static List<Subject> everySubject(ClockRule rule, Ticket ticket) {
        return rule.scope() == ClockScope.TICKET
                ? List.of(new Subject(null, null))
                : ticket.handling().assignments().stream()
                        .filter(part ->
                                rule.scope().counts(part) && !part.state().isGone())
                        .map(part -> new Subject(part, null))
                        .toList();
    }

    /**
     * Since when time counts, if the event starts the clock. Receipt and arrival are known at registration, and count for a
     * draft when it is first dispatched.
     */
    private static Optional<Instant> from(ClockRule rule, Ticket ticket, Event event, String moment, Context at) {
        Set<String> starts = rule.starts();
        if (completes(ticket, event)) {
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
            if (starts.contains("registered")) {
                return Optional.of(at.occurredAt());
            }
        }
        return starts.contains(moment) ? Optional.of(at.occurredAt()) : Optional.empty();
    }

    /** The registration, or the first dispatch of a draft. */
    private static boolean completes(Ticket ticket, Event event) {
        boolean draft = ticket.registered().disposition() == Disposition.DRAFT;
        if (event instanceof RegistrationEvent.Registered) {
            return !draft;
        }
        return draft
                && event instanceof AssignmentEvent.Dispatched dispatched
                && dispatched.offers().size() == ticket.handling().assignments().size();
    }

    /** Whose clock starts: the ticket's, a part's or a requester's. */
    private record Subject(
            @Nullable Assignment part, @Nullable RequesterId requester) {

        ClockKey key(ClockCode code) {
            return new ClockKey(code, part == null ? null : part.id(), requester, 1);
        }
    }

    /** The ticket's, or those of the parts or the requester that the event is about. */
    private static List<Subject> subjects(ClockRule rule, Ticket ticket, Event event) {
        if (rule.scope() == ClockScope.REQUESTER) {
            return event.ofRequester().stream()
                    .map(requester -> new Subject(null, requester))
                    .toList();
        }
        if (!rule.scope().isBegunBy(event, ticket)) {
            return List.of();
        }
        return rule.scope() == ClockScope.TICKET
                ? List.of(new Subject(null, null))
                : Parts.about(event, ticket).stream()
                        .filter(part -> rule.scope().counts(part))
                        .map(part -> new Subject(part, null))
                        .toList();
    }

    private void start(
            ClockRule rule,
            Ticket ticket,
            Subject subject,
            Situation situation,
            Instant from,
            Context at,
            List<Event> events) {
        ClockKey first = subject.key(rule.code());
        Optional<Clock> before = ticket.ledger().latestLike(first);
        if (before.filter(ClockStarts::goesOn).isPresent()) {
            return;
        }
        ClockKey key = before.map(clock -> clock.key().next()).orElse(first);
        limit(rule, ticket, subject.part(), situation, at).ifPresent(limit -> {
            Due projected = timetable.project(limit, from, List.of(), List.of());
            boolean passed = projected.at().isBefore(from); // a date that was given: no clock is late before it begins
            Due due = passed ? new Due(from, projected.provisional()) : projected;
            events.add(new ClockEvent.ClockStarted(key, limit, from, due));
            if (rule.rests(ticket) && limit.until() == null) {
                events.add(new ClockEvent.ClockPaused(key));
            }
        });
    }

    /** A clock goes on until what it waits for happens; but once a requester's is breached, the next time round has its own. */
    private static boolean goesOn(Clock clock) {
        boolean past = clock.key().requester() != null && clock.state() == ClockState.OVERDUE;
        return clock.state().isOpen() && !past;
    }

    /** The first limit whose condition holds; empty if none does. */
    Optional<ChosenLimit> limit(
            ClockRule rule, Ticket ticket, @Nullable Assignment part, Situation situation, Context at) {
        long policy = at.policy().number();
        for (LimitRule limit : rule.limits()) {
            if (!limit.when().test(situation)) {
                continue;
            }
            if (!limit.isGiven()) {
                return Optional.of(ChosenLimit.within(
                        String.valueOf(limit.within()), rule.counting(), calendar(rule, part), policy, limit.source()));
            }
            Optional<ChosenLimit> given = given(limit, ticket, policy);
            if (given.isPresent()) {
                return given;
            }
        }
        return Optional.empty();
    }

    /** Empty if the ticket has no such date. */
    private static Optional<ChosenLimit> given(LimitRule limit, Ticket ticket, long policy) {
        if (limit.until() == GivenDue.COMMITMENT) {
            return ticket.commitments().nextDue().map(due -> ChosenLimit.promised(due, policy, limit.source()));
        }
        return ticket.source()
                .filter(Source::isAwaited)
                .map(Source::due)
                .map(due -> ChosenLimit.until(due, policy, limit.source()));
    }

    private CalendarId calendar(ClockRule rule, @Nullable Assignment part) {
        return rule.countsOnUnitCalendar() && part != null
                ? world.calendarOf(part.unit()).orElse(rule.calendar())
                : rule.calendar();
    }
}
