package io.civicline.examples.town;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.command.Changing.Supplement;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.event.Event;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Requester;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Locale;

/** Those who press: citizens who call again, and the hotline, which looks at what is overdue. */
final class Pressers implements Scene.Person {

    private final Errands errands;
    private final PolicySet policy;
    private final Grounds grounds;
    private final Locale tongue;

    Pressers(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.policy = policy;
        this.grounds = new Grounds(policy, tongue);
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        if (event.moment().equals("dispatched")) {
            int of100 = dice.between(1, 100);
            if (of100 <= 6) {
                urge(ticket, dice);
            } else if (of100 <= 10) {
                supplement(ticket, dice);
            } else if (of100 <= 12) {
                join(ticket, dice);
            }
        }
    }

    /** The citizen calls again, some of them twice. */
    private void urge(Ticket ticket, Dice dice) {
        int calls = dice.percent(20) ? 2 : 1;
        int first = dice.between(300, 4000);
        for (int call = 1; call <= calls; call++) {
            String reference = "call-" + ticket.id() + "-" + call;
            int at = first + 40 * call;
            errands.soon(at, at, ticket, dice, Errands.whileOpen(contact(ticket, ContactPurpose.URGE)));
            errands.soon(at + 1, at + 1, ticket, dice, Errands.whileOpen(Urge.byCitizen(reference)));
        }
    }

    private void supplement(Ticket ticket, Dice dice) {
        Supplement more = new Supplement(Line.MORE_FACTS.in(tongue), dice.percent(60), null);
        int at = dice.between(60, 3000);
        errands.soon(at, at, ticket, dice, Errands.whileOpen(contact(ticket, ContactPurpose.SUPPLEMENT)));
        errands.soon(at + 1, at + 1, ticket, dice, Errands.whileOpen(more));
    }

    /** A neighbour asks the same. */
    private void join(Ticket ticket, Dice dice) {
        Requester neighbour = Requester.of("neighbour", "1990001" + dice.between(1000, 9999));
        RecordContact contact = RecordContact.of(
                        ContactPurpose.NEW,
                        ticket.registered().contact().channel().value())
                .by(neighbour);
        errands.soon(60, 2000, ticket, dice, Errands.whileOpen(contact));
    }

    private RecordContact contact(Ticket ticket, ContactPurpose purpose) {
        return RecordContact.of(purpose, ticket.registered().contact().channel().value())
                .saying(Line.CALLED_AGAIN.in(tongue));
    }

    @Override
    public void finds(Ticket ticket, Dice dice) {
        boolean late = ticket.isOpen()
                && ticket.lead().isPresent()
                && ticket.ledger().clocks().stream().anyMatch(clock -> clock.hasBreached());
        if (late && dice.percent(2)) {
            errands.hotline(5, 90, ticket, dice, Errands.when(this::isWorkedOn, Urge.because(Line.HURRY.in(tongue))));
        } else if (late && dice.percent(2)) {
            supervise(ticket, dice);
        }
    }

    private void supervise(Ticket ticket, Dice dice) {
        List<String> levels =
                policy.pressing().levels().stream().map(level -> level.value()).toList();
        if (!levels.isEmpty()) {
            String level = dice.oneOf(levels);
            grounds.any(ReasonUse.SUPERVISE, dice)
                    .map(ground -> Supervise.at(level, ground.code()))
                    .ifPresent(
                            command -> errands.hotline(5, 90, ticket, dice, Errands.when(this::isWorkedOn, command)));
        }
    }

    private boolean isWorkedOn(Ticket ticket) {
        return ticket.isOpen()
                && ticket.handling()
                        .lead()
                        .filter(part -> part.state() != AssignmentState.DONE)
                        .isPresent();
    }
}
