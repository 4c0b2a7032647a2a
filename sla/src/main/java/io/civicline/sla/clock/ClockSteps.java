package io.civicline.sla.clock;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.StepEvent;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return event instanceof ClockEvent.ClockExtended extended
                ? arm(ticket, extended.clock(), at.occurredAt())
                : Optional.empty();
    }

    private Optional<Step> step(StepEvent.StepReached reached) {
        return Optional.ofNullable(rules.get(reached.clock().code())).stream()
                .flatMap(rule -> rule.steps().stream())
                .filter(step -> step.id().equals(reached.step()))
                .findFirst();
    }

    /** A clock that rests, or is over already, has no pending step. */
    private Optional<Event> arm(Ticket ticket, ClockKey key, Instant since) {
        Clock clock = ticket.ledger().find(key).orElseThrow();
        ClockRule rule = rules.get(key.code());
        boolean counts = clock.state() == ClockState.RUNNING || clock.state() == ClockState.OVERDUE;
        if (!counts || rule == null || rule.steps().isEmpty()) {
            return Optional.empty();
        }
        List<ClockStep> steps = ladder.of(rule, ticket, clock, since);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new StepEvent.StepsArmed(key, steps));
    }
}
