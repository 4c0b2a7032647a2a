package io.civicline.examples.town;

import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Changing.Correct;
import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.event.Event;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What turns out otherwise: facts taken down wrong, more time given unasked, an upstream that changes its mind, a matter that comes back. */
final class Changers implements Scene.Person {

    private static final Duration DAY = Duration.ofMinutes(450);

    private final Errands errands;
    private final PolicySet policy;
    private final Grounds grounds;
    private final Locale tongue;
    private final List<ClockRule> extendable;

    Changers(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.policy = policy;
        this.grounds = new Grounds(policy, tongue);
        this.tongue = tongue;
        this.extendable = policy.clocks().rules().stream()
                .filter(rule -> !rule.extensions().isEmpty())
                .toList();
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "registered" -> upstream(ticket, dice);
            case "dispatched" -> facts(ticket, dice);
            case "acknowledged" -> extend(ticket, dice);
            case "closed" -> {
                correct(ticket, dice);
                reopen(ticket, dice);
            }
            default -> {
                // it stays as it is
            }
        }
    }

    private void facts(Ticket ticket, Dice dice) {
        int of100 = dice.between(1, 100);
        String why = Line.MISHEARD.in(tongue);
        if (of100 <= 3) {
            String urgency = dice.oneOf(policy.vocabulary().urgencies()).value();
            errands.soon(
                    10,
                    600,
                    ticket,
                    dice,
                    Errands.whileOpen(ChangeFacts.because(why).urgency(urgency)));
        } else if (of100 == 4) {
            ticket.lead()
                    .filter(lead -> policy.units().centre().filter(lead::equals).isEmpty())
                    .map(lead -> about(lead.value(), why))
                    .ifPresent(change -> errands.soon(10, 600, ticket, dice, Errands.whileOpen(change)));
        }
    }

    /** It is about the very unit that has it. */
    private static ChangeFacts about(String unit, String why) {
        return new ChangeFacts(null, null, null, null, null, Map.of(), null, List.of(unit), why);
    }

    private void extend(Ticket ticket, Dice dice) {
        if (!extendable.isEmpty() && dice.percent(1)) {
            ClockRule clock = dice.oneOf(extendable);
            String extension = dice.oneOf(clock.extensions()).id().value();
            grounds.any(ReasonUse.EXTEND, dice)
                    .map(ground -> new GrantExtension(clock.code().value(), extension, ground.code(), ground.words()))
                    .ifPresent(grant -> errands.hotline(100, 900, ticket, dice, Errands.whileOpen(grant)));
        }
    }

    private void upstream(Ticket ticket, Dice dice) {
        if (ticket.source().isPresent() && dice.percent(50)) {
            int days = dice.between(3, 9);
            boolean takenBack = dice.percent(30);
            errands.soon(
                    200,
                    4000,
                    ticket,
                    dice,
                    now -> Errands.whileOpen(
                                    takenBack
                                            ? ChangeSource.takenBack()
                                            : ChangeSource.due(errands.working(DAY.multipliedBy(days))))
                            .of(now));
        }
    }

    /** When all is over it is seen that less was settled than the unit said. */
    private void correct(Ticket ticket, Dice dice) {
        if (dice.percent(3)) {
            Correct put = Correct.because(Line.MISHEARD.in(tongue)).finding(Finding.PARTLY);
            errands.hotline(300, 2000, ticket, dice, Errands.when(now -> !now.isOpen(), put));
        }
    }

    /** The citizen calls: it has come back. */
    private void reopen(Ticket ticket, Dice dice) {
        if (dice.percent(5)) {
            int minutes = dice.between(1000, 9000);
            RecordContact call = RecordContact.of(
                            ContactPurpose.INQUIRY,
                            ticket.registered().contact().channel().value())
                    .saying(Line.CAME_BACK.in(tongue));
            errands.soon(minutes, minutes, ticket, dice, Errands.when(now -> true, call));
            grounds.any(ReasonUse.REOPEN, dice)
                    .map(ground -> Reopen.because(ground.code(), Line.CAME_BACK.in(tongue)))
                    .ifPresent(again -> errands.soon(
                            minutes + 1, minutes + 1, ticket, dice, Errands.when(now -> !now.isOpen(), again)));
        }
    }
}
