package io.civicline.examples.town;

import io.civicline.core.access.Actor;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.Command;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What people mean to do to a ticket later. What exactly, they decide when they get to it, by what the ticket is then; what nobody
 * may do is not done.
 */
final class Errands {

    /** What somebody would do to a ticket. */
    interface Choice {

        /** Empty for nothing. */
        Optional<Command> of(Ticket now);
    }

    private final Scene scene;
    private final Cast cast;
    private final Hours hours;

    Errands(Scene scene, PolicySet policy) {
        this.scene = scene;
        this.cast = new Cast(policy);
        this.hours = new Hours(policy);
    }

    /** Does it, if the ticket is open then. */
    static Choice whileOpen(Command command) {
        return when(Ticket::isOpen, command);
    }

    /** Does it, if the ticket is so then. */
    static Choice when(Predicate<Ticket> so, Command command) {
        return now -> so.test(now) ? Optional.of(command) : Optional.empty();
    }

    Scene scene() {
        return scene;
    }

    Cast cast() {
        return cast;
    }

    /** So much working time from now. */
    Instant working(Duration time) {
        return hours.usual().add(scene.agenda().now(), time);
    }

    /** The hotline, around the clock. */
    void soon(int least, int most, Ticket ticket, Dice dice, Choice choice) {
        scene.agenda().in(dice.between(least, most), () -> act(ticket, choice, this::hotline));
    }

    /** The hotline, in office hours. */
    void hotline(int least, int most, Ticket ticket, Dice dice, Choice choice) {
        Instant then = working(Duration.ofMinutes(dice.between(least, most)));
        scene.agenda().at(then, () -> act(ticket, choice, this::hotline));
    }

    /** Somebody of these roles, in office hours. */
    void roles(Set<RoleCode> roles, int least, int most, Ticket ticket, Dice dice, Choice choice) {
        Instant then = working(Duration.ofMinutes(dice.between(least, most)));
        scene.agenda().at(then, () -> act(ticket, choice, (command, now) -> cast.of(roles, command.name(), now)));
    }

    /** A unit, in its own hours. */
    void unit(UnitId unit, int least, int most, Ticket ticket, Dice dice, Choice choice) {
        Duration work = Duration.ofMinutes(dice.between(least, most));
        unitAt(hours.of(unit).add(scene.agenda().now(), work), unit, ticket, choice);
    }

    /** A unit, at an instant. */
    void unitAt(Instant then, UnitId unit, Ticket ticket, Choice choice) {
        scene.agenda().at(then, () -> act(ticket, choice, (command, now) -> cast.unit(command.name(), unit)));
    }

    /** The hotline or a unit, now. */
    void now(Optional<UnitId> unit, Ticket ticket, Command command) {
        unit.map(one -> cast.unit(command.name(), one))
                .orElseGet(() -> hotline(command, ticket))
                .ifPresent(actor -> scene.submit(actor, ticket.id(), command));
    }

    private Optional<Actor> hotline(Command command, Ticket ticket) {
        return cast.hotline(command.name(), ticket);
    }

    private void act(Ticket then, Choice choice, BiFunction<Command, Ticket, Optional<Actor>> who) {
        Ticket ticket = scene.read(then.id());
        choice.of(ticket)
                .ifPresent(command ->
                        who.apply(command, ticket).ifPresent(actor -> scene.submit(actor, ticket.id(), command)));
    }
}
