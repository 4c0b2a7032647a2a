package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.event.StepEvent.StepFailed;
import io.civicline.core.event.StepEvent.StepReached;
import io.civicline.core.event.StepEvent.Turn;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Unit;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How it ended: by unit, by clock, by stage. */
public final class Tables {

    private final PolicySet policy;
    private final List<Ticket> tickets;
    private final List<Clock> clocks;
    private final List<Turn> turns;
    private final Set<AssignmentId> late;
    private final Map<UnitId, List<Assignment>> byUnit;

    /** Counts what is in an archive. */
    public Tables(PolicySet policy, Archive archive) {
        this.policy = policy;
        this.tickets = archive.tickets();
        List<Assignment> parts = tickets.stream()
                .flatMap(ticket -> ticket.handling().assignments().stream())
                .filter(part -> part.role() != AssignmentRole.COPY)
                .toList();
        this.clocks = tickets.stream()
                .flatMap(ticket -> ticket.ledger().clocks().stream())
                .toList();
        this.turns = archive.events(Turn.class).toList();
        this.late = clocks.stream()
                .filter(Clock::hasBreached)
                .map(clock -> clock.key().assignment())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        this.byUnit = parts.stream().collect(Collectors.groupingBy(Assignment::unit));
    }

    /** The units that had a part, those with most parts first, as the policy lists them among equals. */
    public void units(Page page, String title, int most) {
        List<Unit> busy = policy.units().all().stream()
                .filter(unit -> count(unit.id()) > 0)
                .sorted(Comparator.comparingInt((Unit unit) -> count(unit.id())).reversed())
                .toList();
        page.heading(title);
        page.line("%-18s %5s %8s %7s %6s %6s   %s", "unit", "parts", "returned", "replied", "late", "open", "");
        busy.stream().limit(most).forEach(unit -> unit(page, unit));
        if (busy.size() > most) {
            page.line("and %d more", busy.size() - most);
        }
    }

    private int count(UnitId unit) {
        return of(unit).size();
    }

    private void unit(Page page, Unit unit) {
        List<Assignment> own = of(unit.id());
        page.line(
                "%-18s %5d %8d %7d %6d %6d   %s",
                unit.id(),
                own.size(),
                count(own, AssignmentState.RETURNED),
                count(own, AssignmentState.DONE),
                own.stream().filter(this::isLate).count(),
                own.stream().filter(Assignment::isOpen).count(),
                unit.name());
    }

    private List<Assignment> of(UnitId unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    private static long count(List<Assignment> parts, AssignmentState state) {
        return parts.stream().filter(part -> part.state() == state).count();
    }

    /** A part is late if one of its clocks was missed. */
    private boolean isLate(Assignment part) {
        return late.contains(part.id());
    }

    /** Each clock: how many were met, how many were late, and the share of those that were met among those that ended. */
    public void clocks(Page page) {
        page.heading("the clocks");
        page.line(
                "%-16s %7s %5s %6s %6s %6s %6s %9s",
                "clock", "started", "met", "late", "open", "paused", "gone", "met of 100");
        for (ClockRule rule : policy.clocks().rules()) {
            List<Clock> own = clocks.stream()
                    .filter(clock -> clock.key().code().equals(rule.code()))
                    .toList();
            clock(page, rule, own);
        }
        if (policy.clocks().rules().isEmpty()) {
            page.line("the policy has no clocks");
        }
    }

    private static void clock(Page page, ClockRule rule, List<Clock> own) {
        long met = countOf(own, ClockState.MET);
        long late = own.stream().filter(Clock::hasBreached).count();
        page.line(
                "%-16s %7d %5d %6d %6d %6d %6d %9s",
                rule.code(),
                own.size(),
                met,
                late,
                countOf(own, ClockState.RUNNING),
                countOf(own, ClockState.PAUSED),
                countOf(own, ClockState.CANCELLED),
                met + late == 0 ? "-" : String.valueOf(100 * met / (met + late)));
    }

    private static long countOf(List<Clock> clocks, ClockState state) {
        return clocks.stream().filter(clock -> clock.state() == state).count();
    }

    /** Each step of each clock: how often its turn came, how often it acted, and how often it could not. */
    public void steps(Page page) {
        page.heading("the steps");
        page.line("%-16s %-16s %6s %6s %6s   %s", "clock", "step", "turns", "acted", "failed", "");
        for (ClockRule rule : policy.clocks().rules()) {
            rule.steps().forEach(step -> step(page, rule, step));
        }
        if (policy.clocks().rules().stream().allMatch(rule -> rule.steps().isEmpty())) {
            page.line("the policy has no steps");
        }
    }

    private void step(Page page, ClockRule rule, Step step) {
        List<Turn> own = turns.stream()
                .filter(turn ->
                        turn.clock().code().equals(rule.code()) && turn.step().equals(step.id()))
                .toList();
        long reached = own.stream().filter(StepReached.class::isInstance).count();
        long failed = own.stream().filter(StepFailed.class::isInstance).count();
        long acted = own.size() - reached - failed;
        page.line("%-16s %-16s %6d %6d %6d   %s", rule.code(), step.id(), reached, acted, failed, step.act());
    }

    /** How many tickets there are at each stage. */
    public void stages(Page page) {
        page.heading("the tickets");
        List<String> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long there =
                    tickets.stream().filter(ticket -> ticket.stage() == stage).count();
            if (there > 0) {
                stages.add(there + " " + stage);
            }
        }
        page.line("%d registered: %s", tickets.size(), String.join(", ", stages));
    }
}
