package io.civicline.examples.quickstart;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Unit;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the week ended: by unit, by limit, by stage. */
final class Tables {

    private final PolicySet policy;
    private final List<Ticket> tickets;

    Tables(PolicySet policy, Archive archive) {
        this.policy = policy;
        this.tickets = archive.files().stream().map(Archive.File::ticket).toList();
    }

    void write(Page page) {
        units(page);
        limits(page);
        stages(page);
    }

    private void units(Page page) {
        page.heading("the units");
        page.line("%-15s %5s %8s %7s %6s %6s   %s", "unit", "parts", "returned", "replied", "late", "open", "");
        for (Unit unit : policy.units().all()) {
            List<Assignment> parts = parts(unit.id());
            if (!parts.isEmpty()) {
                page.line(
                        "%-15s %5d %8d %7d %6d %6d   %s",
                        unit.id(),
                        parts.size(),
                        count(parts, AssignmentState.RETURNED),
                        count(parts, AssignmentState.DONE),
                        parts.stream().filter(this::isLate).count(),
                        parts.stream().filter(Assignment::isOpen).count(),
                        unit.name());
            }
        }
    }

    private List<Assignment> parts(UnitId unit) {
        return tickets.stream()
                .flatMap(ticket -> ticket.handling().assignments().stream())
                .filter(part -> part.unit().equals(unit) && part.role() != AssignmentRole.COPY)
                .toList();
    }

    private static long count(List<Assignment> parts, AssignmentState state) {
        return parts.stream().filter(part -> part.state() == state).count();
    }

    /** A part is late if one of its clocks was missed. */
    private boolean isLate(Assignment part) {
        return clocks().stream().anyMatch(clock -> part.id().equals(clock.key().assignment()) && clock.hasBreached());
    }

    private List<Clock> clocks() {
        return tickets.stream()
                .flatMap(ticket -> ticket.ledger().clocks().stream())
                .toList();
    }

    private void limits(Page page) {
        page.heading("the limits");
        page.line(
                "%-14s %7s %5s %6s %7s %6s %9s", "clock", "started", "met", "missed", "running", "paused", "cancelled");
        for (ClockRule rule : Limits.clocks()) {
            List<Clock> clocks = clocks(rule.code());
            page.line(
                    "%-14s %7d %5d %6d %7d %6d %9d",
                    rule.code(),
                    clocks.size(),
                    count(clocks, ClockState.MET),
                    clocks.stream().filter(Clock::hasBreached).count(),
                    count(clocks, ClockState.RUNNING),
                    count(clocks, ClockState.PAUSED),
                    count(clocks, ClockState.CANCELLED));
        }
    }

    private List<Clock> clocks(ClockCode code) {
        return clocks().stream()
                .filter(clock -> clock.key().code().equals(code))
                .toList();
    }

    private static long count(List<Clock> clocks, ClockState state) {
        return clocks.stream().filter(clock -> clock.state() == state).count();
    }

    private void stages(Page page) {
        page.heading("the tickets");
        List<String> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long there =
                    tickets.stream().filter(ticket -> ticket.stage() == stage).count();
            Optional.of(there).filter(n -> n > 0).ifPresent(n -> stages.add(n + " " + stage));
        }
        page.line("%d registered: %s", tickets.size(), String.join(", ", stages));
    }
}
