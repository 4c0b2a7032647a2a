package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.command.Context;
import io.civicline.core.event.StepEvent;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.press.Supervision;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.Choice;
import io.civicline.core.who.WhoFacts;
import java.util.List;
import java.util.Optional;

/** Lets a step act whose instant has come, or says why it cannot. */
final class StepActs {

    private final ClockWorld world;

    StepActs(ClockWorld world) {
        this.world = world;
    }

    StepEvent of(Optional<Step> step, Ticket ticket, StepEvent.StepReached reached, Context at) {
        Clock clock = ticket.ledger().find(reached.clock()).orElseThrow();
        boolean counts = clock.state() == ClockState.RUNNING || clock.state() == ClockState.OVERDUE;
        if (!counts) {
            return failed(reached, StepObstacle.CLOCK_OVER, List.of());
        }
        if (step.isEmpty()) {
            return failed(reached, StepObstacle.NOT_IN_POLICY, List.of());
        }
        StepAct act = step.get().act();
        if (act instanceof StepAct.Supervise supervise) {
            return supervise(supervise, ticket, reached, at);
        }
        if (act instanceof StepAct.Reroute) {
            return expire(ticket, reached);
        }
        return act instanceof StepAct.Urge
                ? urge(ticket, reached)
                : new StepEvent.StepMarked(reached.clock(), reached.step(), reached.turn());
    }

    private static StepEvent urge(Ticket ticket, StepEvent.StepReached reached) {
        Optional<Assignment> part = concerned(ticket, reached);
        if (part.isEmpty()) {
            return failed(reached, StepObstacle.NO_LEAD, List.of());
        }
        return part.get().isOpen()
                ? new StepEvent.Urged(
                        reached.clock(),
                        reached.step(),
                        reached.turn(),
                        part.get().id(),
                        part.get().unit())
                : failed(reached, StepObstacle.PART_DONE, List.of());
    }

    private static StepEvent expire(Ticket ticket, StepEvent.StepReached reached) {
        Optional<Assignment> part = concerned(ticket, reached);
        Optional<StepObstacle> obstacle = obstacle(ticket, part);
        return obstacle.isPresent()
                ? failed(reached, obstacle.get(), List.of())
                : new StepEvent.Expired(
                        reached.clock(),
                        reached.step(),
                        reached.turn(),
                        part.orElseThrow().id(),
                        part.orElseThrow().unit());
    }

    private static Optional<StepObstacle> obstacle(Ticket ticket, Optional<Assignment> part) {
        if (part.isEmpty()) {
            return Optional.of(StepObstacle.NO_LEAD);
        }
        if (!part.get().leads()) {
            return Optional.of(StepObstacle.NOT_THE_LEAD);
        }
        if (part.get().state() != AssignmentState.OFFERED) {
            return Optional.of(StepObstacle.PART_TAKEN);
        }
        if (ticket.waits().current().isPresent()) {
            return Optional.of(StepObstacle.SUSPENDED);
        }
        return ticket.handling().disputes().binding(part.get()).map(ruling -> StepObstacle.RULED);
    }

    private StepEvent supervise(StepAct.Supervise act, Ticket ticket, StepEvent.StepReached reached, Context at) {
        Optional<Assignment> part = concerned(ticket, reached);
        WhoFacts facts = facts(ticket, part.map(Assignment::unit), reached, at);
        Choice choice = act.who().resolve(world.situation(ticket, at.occurredAt()), facts, world.units());
        List<NotTaken> notTaken = choice.passedOver().stream()
                .map(passed -> new NotTaken(
                        passed.candidate().toString(),
                        passed.unit(),
                        passed.reason().name()))
                .toList();
        if (choice.unit() == null || choice.by() == null) {
            return failed(reached, StepObstacle.NOBODY_FOUND, notTaken);
        }
        return new StepEvent.Supervised(
                reached.clock(),
                reached.step(),
                reached.turn(),
                part.map(Assignment::id).orElse(null),
                choice.unit(),
                choice.by().toString(),
                notTaken,
                act.level());
    }

    private WhoFacts facts(Ticket ticket, Optional<UnitId> watched, StepEvent.StepReached reached, Context at) {
        BarredUnits barred = BarredUnits.none();
        for (Supervision before : ticket.pressing().supervisions()) {
            if (before.by() != null && before.isOpen() && reached.clock().equals(before.clock())) {
                barred = barred.watching(before.by()); // escalation goes to another than before
            }
        }
        barred = world.accused(ticket, barred);
        WhoFacts facts = WhoFacts.of(at.facts().directory());
        return watched.isEmpty()
                ? facts.barring(barred)
                : facts.barring(barred.supervised(watched.get())).about(watched.get());
    }

    /** The part whose clock it is; for a clock of the whole ticket, the lead's. */
    private static Optional<Assignment> concerned(Ticket ticket, StepEvent.StepReached reached) {
        AssignmentId own = reached.clock().assignment();
        return own == null
                ? ticket.handling().lead()
                : Optional.of(ticket.handling().assignment(own));
    }

    private static StepEvent failed(StepEvent.StepReached reached, StepObstacle why, List<NotTaken> notTaken) {
        return new StepEvent.StepFailed(reached.clock(), reached.step(), reached.turn(), why, notTaken);
    }
}
