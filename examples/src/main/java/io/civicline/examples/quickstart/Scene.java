package io.civicline.examples.quickstart;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Event;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Hotline;
import io.civicline.engine.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where people act: it submits what they do, and shows what came of it to all who may react. Not thread-safe. */
final class Scene {

    /** Someone who acts when something has happened. */
    interface Person {

        /** Sees what happened; acts later, through the agenda. */
        void sees(Ticket ticket, Event event, Dice dice);
    }

    /** An act that was refused: the journal does not have it, the account tells it. */
    record Rebuff(Instant at, TicketId ticket, Actor actor, Refused refused) {}

    private final Hotline hotline;
    private final Agenda agenda;
    private final List<Person> people = new ArrayList<>();
    private final Map<TicketId, Dice> dice = new LinkedHashMap<>();
    private final List<Rebuff> rebuffs = new ArrayList<>();

    Scene(Hotline hotline, Agenda agenda) {
        this.hotline = hotline;
        this.agenda = agenda;
    }

    Hotline hotline() {
        return hotline;
    }

    Agenda agenda() {
        return agenda;
    }

    List<Rebuff> rebuffs() {
        return rebuffs;
    }

    void with(Person person) {
        people.add(person);
    }

    /** Registers a request whose fate these dice decide. */
    Ticket register(Actor actor, Registration registration, Dice fate) {
        Outcome outcome = hotline.as(actor).register(registration, Act.NOW);
        dice.putIfAbsent(outcome.ticket().id(), fate);
        show(outcome);
        return outcome.ticket();
    }

    /** The ticket as the hotline's own people see it. */
    Ticket read(TicketId ticket) {
        return hotline.as(Centre.DISPATCHER).ticket(ticket);
    }

    void submit(Actor actor, TicketId ticket, Command command) {
        submit(actor, ticket, command, Act.NOW);
    }

    void submit(Actor actor, TicketId ticket, Command command, Act act) {
        try {
            show(hotline.as(actor).submit(ticket, command, act));
        } catch (Refused e) {
            rebuffs.add(new Rebuff(agenda.now(), ticket, actor, e));
        }
    }

    private void show(Outcome outcome) {
        if (!outcome.changed()) {
            return;
        }
        Ticket ticket = outcome.ticket();
        Dice fate = requireNonNull(dice.get(ticket.id()), "every ticket is registered here");
        for (Event event : outcome.events()) {
            for (Person person : people) {
                person.sees(ticket, event, fate);
            }
        }
    }
}
