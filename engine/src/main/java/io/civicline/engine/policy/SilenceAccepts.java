package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.AssignmentEvent.Acknowledged;
import io.civicline.core.event.ClockEvent.ClockBreached;
import io.civicline.core.event.Event;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/**
 * Where silence is acceptance: when the time to return has run out without a word, the unit has taken its part at that instant,
 * however late it is noticed.
 */
final class SilenceAccepts implements Reaction {

    private final ReturnRules rules;

    SilenceAccepts(ReturnRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        if (rules.silence() != ReturnRules.Silence.ACKNOWLEDGED || !(event instanceof ClockBreached breached)) {
            return List.of();
        }
        AssignmentId part = breached.clock().assignment();
        return part == null || !breached.clock().code().equals(rules.clock()) ? List.of() : accepted(ticket, part);
    }

    private static List<Event> accepted(Ticket ticket, AssignmentId id) {
        Assignment part = ticket.handling().assignment(id);
        return part.state() == AssignmentState.OFFERED && part.returnAsk() == null
                ? List.of(new Acknowledged(id))
                : List.of();
    }
}
