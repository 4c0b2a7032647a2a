package io.civicline.examples.town;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Event;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where people act: it submits what they do, and shows what came of it to all who may react. Not thread-safe. */
public final class Scene {

    /** Someone who acts when something has happened. */
    interface Person {

        /** Sees what happened; acts later, through the agenda. */
        void sees(Ticket ticket, Event event, Dice dice);

        /** Finds a ticket on a list, since time or another has changed it; acts later, through the agenda. */
        default void finds(Ticket ticket, Dice dice) {
            // most only see what is done
        }
    }

    /**
     * An act that was refused: the journal does not have it, the account tells it.
     *
     * @param at when
     * @param ticket which; null if it would have been a new one
     * @param actor who
     * @param why what was said
     * @param codes the kinds of refusals or faults
     */
    public record Rebuff(Instant at, @Nullable TicketId ticket, Actor actor, String why, List<String> codes) {

        /** Copies the list. */
        public Rebuff {
            codes = List.copyOf(codes);
        }
    }

    private final Hotline hotline;
    private final Agenda agenda;
    private final Actor observer;
    private final List<Person> people = new ArrayList<>();
    private final Map<TicketId, Dice> dice = new LinkedHashMap<>();
    private final List<Rebuff> rebuffs = new ArrayList<>();
    private final Map<String, Integer> done = new LinkedHashMap<>();

    Scene(Hotline hotline, Agenda agenda, Actor observer) {
        this.hotline = hotline;
        this.agenda = agenda;
        this.observer = observer;
    }

    /** What people mean to do. */
    public Agenda agenda() {
        return agenda;
    }

    /** What was refused so far. */
    public List<Rebuff> rebuffs() {
        return List.copyOf(rebuffs);
    }

    /** How often each command was done so far; what was refused or changed nothing is not counted. */
    public Map<String, Integer> done() {
        return new LinkedHashMap<>(done);
    }

    /** The desk of somebody who sees everything and may do nothing. */
    Desk desk() {
        return hotline.as(observer);
    }

    void with(Person person) {
        people.add(person);
    }

    /** Registers a request whose fate these dice decide; empty if that is refused. */
    public Optional<Ticket> register(Actor actor, Registration registration, Dice fate) {
        try {
            Outcome outcome = hotline.as(actor).register(registration, Act.NOW);
            dice.putIfAbsent(outcome.ticket().id(), fate);
            show("register", outcome);
            return Optional.of(outcome.ticket());
        } catch (Refused e) {
            rebuff(null, actor, e);
        } catch (Invalid e) {
            List<String> codes = e.faults().stream().map(Fault::code).toList();
            rebuffs.add(new Rebuff(agenda.now(), null, actor, String.valueOf(e.getMessage()), codes));
        }
        return Optional.empty();
    }

    /** The ticket as somebody sees it who sees everything. */
    public Ticket read(TicketId ticket) {
        return hotline.as(observer).ticket(ticket);
    }

    /** Does something to a ticket, or notes that it was refused. */
    public void submit(Actor actor, TicketId ticket, Command command) {
        submit(actor, ticket, command, Act.NOW);
    }

    void submit(Actor actor, TicketId ticket, Command command, Act act) {
        try {
            show(command.name(), hotline.as(actor).submit(ticket, command, act));
        } catch (Refused e) {
            rebuff(ticket, actor, e);
        }
    }

    /** Does something that concerns several tickets, or notes that it was refused; new ones share the fate of the first. */
    public void together(Actor actor, TicketId first, String command, Function<Desk, List<Outcome>> what) {
        try {
            List<Outcome> outcomes = what.apply(hotline.as(actor));
            Dice fate = fate(first);
            outcomes.forEach(outcome -> dice.computeIfAbsent(outcome.ticket().id(), id -> fate.another()));
            count(command, outcomes.stream().anyMatch(Outcome::changed) ? 1 : 0);
            outcomes.forEach(this::show);
        } catch (Refused e) {
            rebuff(first, actor, e);
        }
    }

    /** Registers what came with one call; the dice decide the fate of all. */
    public void registerAll(Actor actor, List<Registration> registrations, Dice fate) {
        try {
            List<Outcome> outcomes = hotline.as(actor).registerAll(registrations, Act.NOW);
            outcomes.forEach(outcome -> dice.put(outcome.ticket().id(), fate.another()));
            count("register", outcomes.size());
            outcomes.forEach(this::show);
        } catch (Refused e) {
            rebuff(null, actor, e);
        }
    }

    /** Notes that a command was done so often without anybody watching, as in a campaign. */
    void count(String command, int times) {
        if (times > 0) {
            done.merge(command, times, Integer::sum);
        }
    }

    /** Shows people a ticket that stands on a list. */
    void find(Ticket ticket) {
        people.forEach(person -> person.finds(ticket, fate(ticket.id())));
    }

    private Dice fate(TicketId ticket) {
        return requireNonNull(dice.get(ticket), "every ticket is registered here");
    }

    private void rebuff(@Nullable TicketId ticket, Actor actor, Refused refused) {
        List<String> codes =
                refused.reasons().stream().map(reason -> reason.code().value()).toList();
        rebuffs.add(new Rebuff(agenda.now(), ticket, actor, String.valueOf(refused.getMessage()), codes));
    }

    private void show(String command, Outcome outcome) {
        count(command, outcome.changed() ? 1 : 0);
        show(outcome);
    }

    private void show(Outcome outcome) {
        if (outcome.changed()) {
            outcome.events().forEach(event -> show(outcome.ticket(), event));
        }
    }

    private void show(Ticket ticket, Event event) {
        people.forEach(person -> person.sees(ticket, event, fate(ticket.id())));
    }
}
