package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.event.Event;
import io.civicline.core.event.OfPart;
import io.civicline.core.event.StatusEvent.StatusSet;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who says where a ticket stands: units on the spot or without the part they need, dispatchers who have to talk first. */
final class Trackers implements Scene.Person {

    private final Errands errands;
    private final PolicySet policy;
    private final Locale tongue;

    Trackers(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.policy = policy;
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
            case "returned" -> talk(ticket, dice);
            case "status-set" -> ticket.lead().ifPresent(lead -> goOn(lead, (StatusSet) event, ticket, dice));
            default -> {
                // it stands as it did
            }
        }
    }

    private void begin(UnitId unit, Ticket ticket, Dice dice) {
        if (dice.percent(12)) {
            one(Stage.HANDLING, dice)
                    .ifPresent(status -> errands.unit(
                            unit,
                            30,
                            300,
                            ticket,
                            dice,
                            Errands.when(
                                    now -> leads(unit, now),
                                    SetStatus.to(status).noting(Line.AT_IT.in(tongue)))));
        }
    }

    private void talk(Ticket ticket, Dice dice) {
        if (dice.percent(40)) {
            one(Stage.REGISTERED, dice)
                    .ifPresent(status -> errands.hotline(
                            1,
                            10,
                            ticket,
                            dice,
                            Errands.when(now -> now.stage() == Stage.REGISTERED, SetStatus.to(status))));
        }
    }

    /** Most go on with the work, some to what comes next; a few never say so. */
    private void goOn(UnitId unit, StatusSet event, Ticket ticket, Dice dice) {
        int of100 = dice.between(1, 100);
        Optional<String> next = of100 <= 30 ? one(ticket.stage(), dice) : Optional.empty();
        if (of100 <= 90) {
            errands.unit(
                    unit,
                    200,
                    900,
                    ticket,
                    dice,
                    Errands.when(
                            now -> leads(unit, now)
                                    && now.status()
                                            .filter(event.status()::equals)
                                            .isPresent(),
                            next.map(SetStatus::to).orElseGet(SetStatus::none)));
        }
    }

    private static boolean leads(UnitId unit, Ticket now) {
        return now.stage() == Stage.HANDLING && now.lead().filter(unit::equals).isPresent();
    }

    /** Any sub-status of a stage; empty if the policy has none. */
    private Optional<String> one(Stage stage, Dice dice) {
        List<String> all = policy.statuses().stream()
                .filter(status -> status.stage() == stage)
                .map(SubStatus::code)
                .map(Object::toString)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(all));
    }
}
