package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.link.OpenDue;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of the dues of tickets that were merged, the earliest wins. A clock that runs when another ticket is merged into this one takes an
 * earlier due over then, one that rests when it is resumed, and one that has not begun when it begins. What has passed passes at once: no
 * merge hides lateness, and no ledger runs backwards. A clock that is overdue is late already, and one that is over waited for what
 * has happened.
 */
final class EarliestDues {

    private final Map<ClockCode, ClockRule> rules;
    private final Projecting projecting;
    private final MovedDues moved;
    private final JoinedDues joined;
    private final SeparatedDues separated;

    EarliestDues(Map<ClockCode, ClockRule> rules, Projecting projecting, SeparatedDues separated) {
        this.rules = rules;
        this.projecting = projecting;
        this.moved = new MovedDues(projecting);
        this.joined = new JoinedDues(moved);
        this.separated = separated;
    }

    List<Event> of(Ticket ticket, Event event, Context at) {
        if (event instanceof LinkEvent.Absorbed absorbed) {
            return ticket.ledger()
                    .running()
                    .filter(clock -> isMain(ticket, clock.key()))
                    .flatMap(clock -> taken(clock, absorbed.ticket().due(clock.code()).stream(), at.occurredAt()))
                    .toList();
        }
        if (event instanceof ClockEvent.ClockStarted started) {
            return begun(ticket, started.clock(), at);
        }
        return event instanceof ClockEvent.ClockResumed resumed ? resumed(ticket, resumed.clock(), at) : List.of();
    }

    /** Also one that begins to rest at once: it is paused by now. */
    private List<Event> begun(Ticket ticket, ClockKey key, Context at) {
        Clock clock = ticket.ledger().find(key).orElseThrow();
        if (!clock.state().isOpen() || !isMain(ticket, key)) {
            return List.of();
        }
        boolean ofRequest = isOfRequest(key.code());
        Instant now = at.occurredAt();
        Stream<OpenDue> theirs = joined.begun(ticket, clock, ofRequest, now);
        Stream<OpenDue> own = ofRequest ? separated.due(ticket, clock).stream() : Stream.empty();
        return taken(clock, Stream.concat(theirs, own), now).toList();
    }

    private List<Event> resumed(Ticket ticket, ClockKey key, Context at) {
        Clock clock = ticket.ledger().find(key).orElseThrow();
        return clock.state() == ClockState.RUNNING && isMain(ticket, key)
                ? taken(clock, rested(ticket, clock), at.occurredAt()).toList()
                : List.of();
    }

    /** Those that were merged while it rested; all where it was given another limit meanwhile. */
    private Stream<OpenDue> rested(Ticket ticket, Clock clock) {
        Instant pausedAt = clock.entries().get(0).at();
        boolean rechosen = false;
        for (LedgerEntry entry : clock.entries()) {
            pausedAt = entry.mark() == Mark.PAUSED ? entry.at() : pausedAt;
            rechosen = entry.mark() != Mark.PAUSED && (rechosen || entry.mark() == Mark.RECHOSEN);
        }
        return rechosen ? compared(ticket, clock) : joined.rested(ticket, clock, pausedAt);
    }

    private Stream<OpenDue> compared(Ticket ticket, Clock clock) {
        Instant start = clock.entries().get(0).at();
        boolean ofRequest = isOfRequest(clock.code());
        Stream<OpenDue> own = ofRequest ? separated.due(ticket, clock).stream() : Stream.empty();
        Stream<OpenDue> ownMoved = own.flatMap(due -> moved.with(clock, due, start).stream());
        return Stream.concat(joined.compared(ticket, clock, ofRequest), ownMoved);
    }

    /**
     * What becomes of a clock that changed facts give another limit: a due that it was compared with holds, where that is earlier. Empty if
     * it is the one that the clock has.
     */
    Optional<Event> orEarlier(Ticket ticket, Clock clock, Event again, Instant now) {
        if (!(again instanceof ClockEvent.ClockRechosen chosen)
                || chosen.due() == null
                || !isMain(ticket, clock.key())) {
            return Optional.of(again);
        }
        Optional<OpenDue> first = compared(ticket, clock)
                .filter(due -> notBefore(now, due.due()).isBefore(chosen.due().at()))
                .min(Comparator.comparing(OpenDue::due));
        return first.isEmpty()
                ? Optional.of(chosen)
                : first.filter(due -> !notBefore(now, due.due()).equals(clock.due()))
                        .map(due -> earlier(clock, due, now));
    }

    private boolean isOfRequest(ClockCode code) {
        return Optional.ofNullable(rules.get(code))
                .filter(ClockRule::isOfTheRequest)
                .isPresent();
    }

    /** The ticket's own, or its lead's. */
    private static boolean isMain(Ticket ticket, ClockKey key) {
        return key.requester() == null
                && (key.assignment() == null
                        || ticket.handling()
                                .lead()
                                .map(Assignment::id)
                                .filter(key.assignment()::equals)
                                .isPresent());
    }

    private Stream<Event> taken(Clock clock, Stream<OpenDue> dues, Instant now) {
        return dues
                .filter(due -> notBefore(now, due.due()).isBefore(clock.due()))
                .min(Comparator.comparing(OpenDue::due))
                .map(due -> earlier(clock, due, now))
                .stream();
    }

    private static Instant notBefore(Instant now, Instant due) {
        return due.isBefore(now) ? now : due;
    }

    /** The other limit as a whole where nothing else changes its due; else the instant alone. */
    private Event earlier(Clock clock, OpenDue other, Instant now) {
        Instant due = notBefore(now, other.due());
        boolean whole = due.equals(other.due())
                && projecting.isPlain(other)
                && clock.pauses().isEmpty()
                && clock.extensions().isEmpty();
        ChosenLimit limit = whole
                ? other.limit()
                : ChosenLimit.until(due, other.limit().policy(), other.limit().source());
        Instant from = whole ? other.from() : clock.startedAt();
        Due holds = clock.state() == ClockState.PAUSED ? null : new Due(due, false);
        return new ClockEvent.ClockRechosen(clock.key(), limit, from, clock.lastDue(), holds);
    }
}
