package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.Event;
import io.civicline.core.event.RulingEvent.Ruled;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The hotline's second thoughts: offers that are taken back, leads that change, help that is not needed, and rulings. */
final class HandOvers implements Scene.Person {

    private final Errands errands;
    private final Places places;
    private final List<RulingLevel> levels;
    private final Locale tongue;

    HandOvers(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.places = new Places(policy, errands.scene());
        this.levels = policy.rulingLevels();
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "dispatched" -> dispatched(ticket, (Dispatched) event, dice);
            case "returned", "return-refused" -> dispute(ticket, dice);
            case "ruling-requested" -> rule(ticket, 0, dice);
            case "ruled" -> overturn(ticket, (Ruled) event, dice);
            default -> {
                // nothing changes hands
            }
        }
    }

    private void dispatched(Ticket ticket, Dispatched event, Dice dice) {
        int of100 = dice.between(1, 100);
        if (of100 <= 2) {
            Recall recall = new Recall(null, Line.WRONG_UNIT.in(tongue));
            errands.soon(2, 9, ticket, dice, Errands.when(HandOvers::isOffered, recall));
        } else if (of100 <= 4) {
            Reassign other = Reassign.to(places.someUnit(dice), Line.BETTER_UNIT.in(tongue));
            errands.hotline(100, 700, ticket, dice, Errands.when(HandOvers::isWorkedOn, other));
        }
        event.offers().stream()
                .filter(offer -> offer.role() == AssignmentRole.ASSIST)
                .filter(offer -> dice.percent(8))
                .forEach(offer -> errands.hotline(
                        100,
                        700,
                        ticket,
                        dice,
                        now -> now.isOpen()
                                ? now.handling()
                                        .openOf(offer.unit())
                                        .filter(part -> !part.leads())
                                        .map(part -> TakeBack.from(offer.unit().value(), Line.NOT_NEEDED.in(tongue)))
                                : Optional.empty()));
    }

    private static boolean isOffered(Ticket ticket) {
        return ticket.handling()
                .lead()
                .filter(part -> part.state() == AssignmentState.OFFERED)
                .isPresent();
    }

    private static boolean isWorkedOn(Ticket ticket) {
        return ticket.isOpen()
                && ticket.waits().current().isEmpty()
                && ticket.handling().lead().filter(Assignment::isOpen).isPresent();
    }

    private void dispute(Ticket ticket, Dice dice) {
        if (!levels.isEmpty() && dice.percent(12)) {
            RequestRuling ask = RequestRuling.because(Line.WHO_IS_IT.in(tongue));
            errands.hotline(30, 200, ticket, dice, Errands.whileOpen(ask));
        }
    }

    private void rule(Ticket ticket, int level, Dice dice) {
        RulingLevel at = levels.get(level);
        String lead = places.someUnit(dice);
        String authority = at.code() + "-" + ticket.id();
        Rule ruling = Rule.at(at.code().value(), authority, lead).saying(Line.BELONGS_THERE.in(tongue));
        errands.roles(at.roles(), 60, 400, ticket, dice, Errands.whileOpen(ruling));
    }

    /** Now and then the next level sees it otherwise. */
    private void overturn(Ticket ticket, Ruled ruled, Dice dice) {
        for (int level = 1; level < levels.size(); level++) {
            if (levels.get(level - 1).code().equals(ruled.level()) && dice.percent(15)) {
                rule(ticket, level, dice);
            }
        }
    }
}
