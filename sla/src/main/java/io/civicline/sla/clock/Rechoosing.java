package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.clock.Rechoice;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the limits of clocks again when the facts of their ticket have changed.
 *
 * <p>A clock keeps its start, its pauses and its extensions, so time that has gone by has gone by; but nobody is late by a fact that
 * came later: where the new due would lie before the change, the new limit counts from the change. A limit that it had before counts
 * as it did then, and is not taken up again once it is over: who changes facts to and fro wins no time. A clock whose condition does not
 * hold any more is cancelled, one whose condition now holds starts from the moment that would have started it, unless what would have
 * ended it has happened since. A due that was given,
 * a breach, and a new total that somebody granted stay.
 */
final class Rechoosing {

    private final Collection<ClockRule> rules;
    private final ClockStarts starts;
    private final ClockWorld world;
    private final Projecting projecting;

    Rechoosing(Collection<ClockRule> rules, ClockStarts starts, ClockWorld world, Projecting projecting) {
        this.rules = rules;
        this.starts = starts;
        this.world = world;
        this.projecting = projecting;
    }

    /** What the new facts make of an open clock; empty if it stays as it is. */
    Optional<Event> again(ClockRule rule, Ticket ticket, Clock clock, Context at) {
        boolean counts = clock.state() == ClockState.PAUSED || clock.ranAt(at.occurredAt());
        if (!counts || isGranted(clock)) {
            return Optional.empty();
        }
        Situation situation = world.situation(ticket, at.occurredAt());
        Optional<ChosenLimit> limit = rule.when().test(situation)
                ? starts.limit(rule, ticket, part(ticket, clock.key()), situation, at)
                : Optional.empty();
        if (limit.isEmpty()) {
            return Optional.of(new ClockEvent.ClockCancelled(clock.key()));
        }
        return isSame(limit.get(), clock.limit()) ? Optional.empty() : chosen(clock, limit.get(), at);
    }

    private Optional<Event> chosen(Clock clock, ChosenLimit limit, Context at) {
        Optional<Instant> before = ranSince(clock, limit);
        Instant from = before.orElse(clock.startedAt());
        Instant now = at.occurredAt();
        Optional<Due> due = projecting.project(limit, from, clock.pauses(), clock.extensions());
        if (due.isPresent() && due.get().at().isBefore(now)) {
            if (before.isPresent()) {
                return Optional.empty(); // facts that go to and fro win no time: what holds now stays
            }
            from = limit.until() == null ? now : from;
            due = projecting.project(limit, from, clock.pauses(), clock.extensions());
        }
        if (due.isEmpty() || due.get().at().isBefore(now)) {
            return Optional
                    .empty(); // it cannot be counted, or was given and has passed: the due that was promised holds
        }
        boolean paused = clock.state() == ClockState.PAUSED;
        return Optional.of(
                new ClockEvent.ClockRechosen(clock.key(), limit, from, clock.lastDue(), paused ? null : due.get()));
    }

    /** Since when time counted when the clock ran on that limit before, the last time it did. */
    private static Optional<Instant> ranSince(Clock clock, ChosenLimit limit) {
        Optional<Instant> since = Optional.empty();
        Instant from = clock.entries().get(0).at();
        for (LedgerEntry entry : clock.entries()) {
            Rechoice other = entry.rechoice();
            if (other != null) {
                since = isSame(other.before(), limit) ? Optional.of(from) : since;
                from = other.from();
            }
        }
        return since;
    }

    private static boolean isGranted(Clock clock) {
        Stream<LedgerEntry> chosen = clock.entries().stream().filter(entry -> entry.rechoice() != null);
        return chosen.reduce((first, last) -> last)
                .filter(entry -> entry.mark() == Mark.EXTENDED)
                .isPresent();
    }

    private static boolean isSame(ChosenLimit one, ChosenLimit other) {
        return Objects.equals(one.amount(), other.amount())
                && Objects.equals(one.counting(), other.counting())
                && Objects.equals(one.calendar(), other.calendar())
                && (one.until() == null) == (other.until() == null); // a date that was given stays as it was given
    }

    private static @Nullable Assignment part(Ticket ticket, ClockKey key) {
        return key.assignment() == null ? null : ticket.handling().assignment(key.assignment());
    }

    /** Clocks that the new facts start: each that would run now, had the facts always been so. */
    List<Event> started(Ticket ticket, Context at) {
        return rules.stream()
                .filter(rule -> rule.scope() != ClockScope.REQUESTER)
                .flatMap(rule -> starts
                        .late(
                                rule,
                                ticket,
                                key -> Replay.runningSince(rule, ticket, part(ticket, key), at.occurredAt()),
                                at)
                        .stream())
                .toList();
    }
}
