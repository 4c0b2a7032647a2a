package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.event.Event;
import io.civicline.core.event.HandOverEvent.Subassigned;
import io.civicline.core.event.OfPart;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.Locale;
import java.util.Optional;

/** Units that give work on to those below them, pass the reply upwards, and have systems of their own that report. */
final class Relays implements Scene.Person {

    private static final String SYSTEM = "own-system";

    private final Errands errands;
    private final Places places;
    private final Locale tongue;

    Relays(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.places = new Places(policy, errands.scene());
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "acknowledged" -> acknowledged(ticket, part(ticket, event), dice);
            case "subassigned" ->
                ((Subassigned) event).offers().forEach(offer -> below(ticket, offer.id(), offer.unit(), dice));
            case "replied" -> passOn(ticket, part(ticket, event), dice);
            default -> {
                // nothing goes down or up
            }
        }
    }

    private static Assignment part(Ticket ticket, Event event) {
        return ticket.handling().assignment(((OfPart) event).assignment());
    }

    private void acknowledged(Ticket ticket, Assignment part, Dice dice) {
        if (part.leads() && !part.isSubassigned() && dice.percent(20)) {
            places.below(part.unit(), dice)
                    .ifPresent(below -> errands.unit(
                            part.unit(), 20, 120, ticket, dice, working(part.id(), Subassign.to(below.value()))));
        }
        if (dice.percent(8)) {
            String number = "N" + ticket.id() + "-" + part.id();
            UnitId unit = part.unit();
            errands.unit(unit, 1, 20, ticket, dice, Errands.whileOpen(ReportDownstream.sent(SYSTEM, number, "new")));
            if (dice.percent(80)) {
                errands.unit(
                        unit,
                        30,
                        200,
                        ticket,
                        dice,
                        Errands.whileOpen(ReportDownstream.acknowledged(SYSTEM, number, "taken")));
            }
        }
    }

    private static Errands.Choice working(AssignmentId id, Subassign command) {
        return now -> {
            boolean works = now.isOpen()
                    && now.waits().current().isEmpty()
                    && now.handling().assignment(id).state() == AssignmentState.ACKNOWLEDGED;
            return works ? Optional.of(command) : Optional.empty();
        };
    }

    private void below(Ticket ticket, AssignmentId id, UnitId unit, Dice dice) {
        Errands.Choice take = Errands.when(now -> isOpen(now, id), new Acknowledge());
        Reply reply = Reply.of(Finding.SOLVED, Line.SOLVED.in(tongue));
        errands.unit(unit, 10, 100, ticket, dice, take);
        errands.unit(unit, 110, 500, ticket, dice, Errands.when(now -> isOpen(now, id), reply));
    }

    private static boolean isOpen(Ticket ticket, AssignmentId id) {
        return ticket.isOpen() && ticket.handling().assignment(id).isOpen();
    }

    private void passOn(Ticket ticket, Assignment part, Dice dice) {
        if (part.parent() != null) {
            Assignment above = ticket.handling().assignment(part.parent());
            errands.unit(
                    above.unit(),
                    10,
                    90,
                    ticket,
                    dice,
                    Errands.when(
                            now -> isOpen(now, above.id()),
                            PassOn.of(part.unit().value())));
        }
    }
}
