package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/** The open part of the unit that acts, and what a command may ask of it. */
record Part(Optional<UnitId> unit, Optional<Assignment> assignment) {

    static Part of(Ticket ticket, Context at) {
        return new Part(at.unit(), at.unit().flatMap(ticket.handling()::openOf));
    }

    /** There is a unit, it has an open part, and that is more than a copy. */
    Checks mustBeOpen(Checks checks) {
        checks.that(unit.isPresent(), RefusalCode.NO_UNIT);
        unit.ifPresent(mine -> checks.that(assignment.isPresent(), RefusalCode.NOT_YOURS, "unit", mine));
        assignment.ifPresent(
                a -> checks.that(a.role() != AssignmentRole.COPY, RefusalCode.ONLY_A_COPY, "unit", a.unit()));
        return checks;
    }

    Checks mustBe(AssignmentState wanted, Checks checks) {
        assignment.ifPresent(a -> checks.that(
                a.state() == wanted, RefusalCode.WRONG_ASSIGNMENT_STATE, "state", a.state(), "wanted", wanted));
        return checks;
    }

    /** Nobody below still works on it, and the unit has not asked to give it back. */
    void checkReply(Ticket ticket, Checks checks) {
        assignment.ifPresent(a -> checks.that(a.returnAsk() == null, RefusalCode.RETURN_PENDING));
        List<UnitId> below = assignment.stream()
                .flatMap(mine -> ticket.handling().under(mine.id()).stream())
                .filter(Assignment::isOpen)
                .map(Assignment::unit)
                .toList();
        checks.that(below.isEmpty(), RefusalCode.OPEN_BELOW, "units", below);
    }

    /** The unit answers to the hotline for the whole ticket. */
    Checks mustLead(Checks checks) {
        assignment.ifPresent(a -> checks.that(a.leads(), RefusalCode.ONLY_THE_LEAD));
        return checks;
    }

    /**
     * Says whether the unit may give its part back, as far as the hotline limits it: a lead as often as the policy says, whoever
     * helps if it allows returns at all. How often a unit gives back to the one above it is their own affair.
     */
    boolean hasReturnsLeft(Ticket ticket, int allowed) {
        return assignment
                .filter(a -> a.leads() ? ticket.returns() < allowed : allowed > 0)
                .isPresent();
    }

    Assignment get() {
        return assignment.orElseThrow();
    }

    boolean is(AssignmentState state) {
        return assignment.filter(a -> a.state() == state).isPresent();
    }
}
