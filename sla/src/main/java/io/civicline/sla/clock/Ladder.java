package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.code.CalendarId;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.BeyondCalendarException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the instants of a clock's steps when it is started, resumed or extended. */
final class Ladder {

    private final Timetable timetable;
    private final ClockWorld world;

    Ladder(Timetable timetable, ClockWorld world) {
        this.timetable = timetable;
        this.world = world;
    }

    /**
     * The steps to arm.
     *
     * @param since an instant must lie after it: the start, or when the clock was resumed or extended
     */
    List<ClockStep> of(ClockRule rule, Ticket ticket, Clock clock, Instant since) {
        StepInstants instants = timetable.stepInstants(clock, rule.counting(), calendar(rule, ticket, clock));
        List<ClockStep> steps = new ArrayList<>();
        for (Step step : rule.steps()) {
            add(step, instants, clock, since, steps);
        }
        return steps;
    }

    private static void add(Step step, StepInstants instants, Clock clock, Instant since, List<ClockStep> steps) {
        int turns = step.repeat() == null ? 1 : 1 + step.repeat().times();
        Optional<Due> at = Optional.empty();
        for (int turn = 1; turn <= turns; turn++) {
            Optional<Due> next = next(step, turn, at, instants);
            if (next.isEmpty()) {
                steps.add(ClockStep.skipped(step.id(), turn, null, StepObstacle.NOT_COUNTABLE));
                return;
            }
            at = next;
            arm(step, turn, next.get(), clock, since).ifPresent(steps::add);
        }
    }

    private static Optional<Due> next(Step step, int turn, Optional<Due> before, StepInstants instants) {
        try {
            if (turn == 1 || step.repeat() == null) {
                return instants.at(step.at());
            }
            Amount every = step.repeat().every();
            return before.flatMap(at -> instants.after(at, every));
        } catch (BeyondCalendarException e) {
            return Optional.empty();
        }
    }

    /** Empty if an earlier arming has reached it, and its new instant does not lie ahead. */
    private static Optional<ClockStep> arm(Step step, int turn, Due next, Clock clock, Instant since) {
        Instant at = next.at();
        if (!at.isAfter(clock.startedAt())) {
            return Optional.of(ClockStep.skipped(step.id(), turn, at, StepObstacle.BEFORE_START));
        }
        if (at.isAfter(since)) {
            return Optional.of(ClockStep.pending(step.id(), turn, at, next.provisional()));
        }
        boolean reached = clock.reached(step.id().value()).stream().anyMatch(earlier -> earlier.turn() == turn);
        return reached ? Optional.empty() : Optional.of(ClockStep.skipped(step.id(), turn, at, StepObstacle.PASSED));
    }

    private CalendarId calendar(ClockRule rule, Ticket ticket, Clock clock) {
        return Optional.ofNullable(clock.key().assignment())
                .filter(part -> rule.countsOnUnitCalendar())
                .map(ticket.handling()::assignment)
                .map(Assignment::unit)
                .flatMap(world::calendarOf)
                .orElse(rule.calendar());
    }
}
