package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.event.CommitmentEvent.PromiseRenegotiated;
import io.civicline.core.event.CommitmentEvent.Promised;
import io.civicline.core.event.Event;
import io.civicline.core.event.OfPart;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Units that promise a date: most keep it, some agree on another, some forget it; a few close in stages. */
final class Promisers implements Scene.Person {

    private static final Duration DAY = Duration.ofMinutes(450);

    private final Errands errands;
    private final PolicySet policy;
    private final Grounds grounds;
    private final Locale tongue;

    Promisers(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.policy = policy;
        this.grounds = new Grounds(policy, tongue);
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "acknowledged" -> {
                Assignment part = ticket.handling().assignment(((OfPart) event).assignment());
                if (part.leads() && !part.isSubassigned()) {
                    begin(part.unit(), ticket, dice);
                }
            }
            case "promised" -> live(ticket, ((Promised) event).due(), dice);
            case "promise-renegotiated" -> keep(ticket, ((PromiseRenegotiated) event).due(), dice);
            case "staged-closing-requested" -> decide(ticket, dice);
            default -> {
                // nobody promises anything
            }
        }
    }

    private void begin(UnitId unit, Ticket ticket, Dice dice) {
        int of100 = dice.between(1, 100);
        Duration time = DAY.multipliedBy(dice.between(2, 6));
        if (of100 <= 7 && policy.promises().isPresent()) {
            errands.unit(
                    unit,
                    60,
                    300,
                    ticket,
                    dice,
                    now -> leads(now, unit)
                            ? Optional.of(new Promise(Line.PROMISE.in(tongue), errands.working(time)))
                            : Optional.empty());
        } else if (of100 <= 9) {
            grounds.any(ReasonUse.STAGE, dice)
                    .ifPresent(ground -> errands.unit(
                            unit,
                            200,
                            900,
                            ticket,
                            dice,
                            now -> leads(now, unit)
                                    ? Optional.of(new RequestStagedClosing(
                                            ground.code(),
                                            Line.PARTLY.in(tongue),
                                            Line.REMAINS.in(tongue),
                                            errands.working(time)))
                                    : Optional.empty()));
        }
    }

    private static boolean leads(Ticket ticket, UnitId unit) {
        return ticket.isOpen()
                && ticket.waits().current().isEmpty()
                && ticket.handling()
                        .lead()
                        .filter(part -> part.unit().equals(unit) && part.state() == AssignmentState.ACKNOWLEDGED)
                        .isPresent();
    }

    private void live(Ticket ticket, Instant due, Dice dice) {
        int of100 = dice.between(1, 100);
        if (of100 <= 65) {
            keep(ticket, due, dice);
        } else if (of100 <= 85) {
            renegotiate(ticket, due, dice);
        }
    }

    private void keep(Ticket ticket, Instant due, Dice dice) {
        errands.unitAt(
                between(due, dice),
                lead(ticket),
                ticket,
                Errands.when(now -> now.commitments().outstanding().isPresent(), new KeepPromise()));
    }

    private void renegotiate(Ticket ticket, Instant due, Dice dice) {
        String contact = "call-" + ticket.id() + "-date";
        Instant when = between(due, dice);
        grounds.any(ReasonUse.RENEGOTIATE, dice)
                .ifPresent(ground -> errands.unitAt(
                        when,
                        lead(ticket),
                        ticket,
                        now -> now.commitments()
                                .outstanding()
                                .map(promise -> new RenegotiatePromise(
                                        errands.working(DAY.multipliedBy(4)),
                                        ground.code(),
                                        Line.NEW_DATE.in(tongue),
                                        contact))));
    }

    private static UnitId lead(Ticket ticket) {
        return ticket.lead().orElseThrow(() -> new IllegalStateException("only a lead promises"));
    }

    /** Some time from now up to a due. */
    private Instant between(Instant due, Dice dice) {
        Instant now = errands.scene().agenda().now();
        long seconds = Math.max(60, Duration.between(now, due).toSeconds());
        return now.plusSeconds(dice.between(seconds / 3, seconds));
    }

    private void decide(Ticket ticket, Dice dice) {
        DecideStagedClosing decision = dice.percent(70)
                ? DecideStagedClosing.approved()
                : new DecideStagedClosing(false, null, Line.NOT_NOW.in(tongue));
        errands.hotline(30, 300, ticket, dice, Errands.whileOpen(decision));
    }
}
