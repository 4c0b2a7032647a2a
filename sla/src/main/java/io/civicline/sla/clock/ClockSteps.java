package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.StepEvent;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an event makes of the steps of clocks: whenever a due is projected they are armed; when one is reached it acts. */
final class ClockSteps {

    private final Map<ClockCode, ClockRule> rules;
    private final Ladder ladder;
    private final StepActs acts;

    ClockSteps(Map<ClockCode, ClockRule> rules, Timetable timetable, ClockWorld world) {
        this.rules = rules;
        this.ladder = new Ladder(timetable, world);
        this.acts = new StepActs(world);
    }

    Optional<Event> of(Ticket ticket, Event event, Context at) {
        if (event instanceof StepEvent.StepReached reached) {
            return Optional.of(acts.of(step(reached), ticket, reached, at));
        }
        if (event instanceof ClockEvent.ClockStarted started) {
            return arm(ticket, started.clock(), started.from());
        }
        if (event instanceof ClockEvent.ClockResumed resumed) {
            return arm(ticket, resumed.clock(), at.occurredAt());
        }
        if (event instanceof ClockEvent.ClockReprojected reprojected) {
            return arm(ticket, reprojected.clock(), at.occurredAt());
        }
        if (event instanceof ClockEvent.ClockRechosen rechosen) {
            return arm(ticket, rechosen.clock(), at.occurredAt());
        }
        if (event instanceof ClockEvent.ClockBreached breached && waited(ticket, breached.clock())) {
            // while it waited no step was armed: those from the due on are caught up
            return arm(ticket, breached.clock(), breached.due().at().minus(1, ChronoUnit.MICROS));
        }
        return event instanceof ClockEvent.ClockExtended extended
                ? arm(ticket, extended.clock(), at.occurredAt())
                : Optional.empty();
    }

    private static boolean waited(Ticket ticket, ClockKey key) {
        List<LedgerEntry> lines = ticket.ledger().find(key).orElseThrow().entries();
        return lines.size() > 1 && lines.get(lines.size() - 2).mark() == Mark.HELD;
    }

    private Optional<Step> step(StepEvent.StepReached reached) {
        return Optional.ofNullable(rules.get(reached.clock().code())).stream()
                .flatMap(rule -> rule.steps().stream())
                .filter(step -> step.id().equals(reached.step()))
                .findFirst();
    }

    /**
     * The ticket has come under this policy, which may have other steps. A clock whose due it moves is armed by that.
     *
     * @param others clocks that are ended or projected again
     */
    List<Event> moved(Ticket ticket, Set<ClockKey> others, Context at) {
        List<Event> events = new ArrayList<>();
        ticket.ledger()
                .open()
                .filter(clock -> counts(clock) && !others.contains(clock.key()))
                .forEach(clock -> {
                    ClockRule rule = requireNonNull(rules.get(clock.key().code()));
                    List<ClockStep> steps = ladder.of(rule, ticket, clock, at.occurredAt());
                    if (!steps.equals(clock.armed())) {
                        events.add(new StepEvent.StepsArmed(clock.key(), steps));
                    }
                });
        return events;
    }

    /** A clock that rests, or is over already, has no pending step. */
    private Optional<Event> arm(Ticket ticket, ClockKey key, Instant since) {
        Clock clock = ticket.ledger().find(key).orElseThrow();
        ClockRule rule = rules.get(key.code());
        if (!counts(clock) || rule == null || rule.steps().isEmpty()) {
            return Optional.empty();
        }
        List<ClockStep> steps = ladder.of(rule, ticket, clock, since);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new StepEvent.StepsArmed(key, steps));
    }

    private static boolean counts(Clock clock) {
        return clock.state() == ClockState.RUNNING || clock.state() == ClockState.OVERDUE;
    }
}
