package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Command;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.policy.PolicySet;
import java.time.Duration;
import java.time.Instant;

/** When the people of a unit get to what they mean to do. What nobody may do is not done. */
final class Shift {

    private static final Duration NAP = Duration.ofHours(2);

    private final Scene scene;
    private final Cast cast;
    private final Hours hours;

    Shift(Scene scene, PolicySet policy) {
        this.scene = scene;
        this.cast = new Cast(policy);
        this.hours = new Hours(policy);
    }

    /** Does something after some working time of the unit's own hours, if the part is still open then. */
    void later(int least, int most, Ticket ticket, AssignmentId part, Dice dice, Command command) {
        UnitId unit = ticket.handling().assignment(part).unit();
        Duration work = Duration.ofMinutes(dice.between(Math.min(least, most), most));
        Instant then = hours.of(unit).add(scene.agenda().now(), work);
        scene.agenda().at(then, () -> act(ticket, part, command));
    }

    /** Does something after some minutes by the wall clock. */
    void in(int minutes, Ticket ticket, AssignmentId part, Command command) {
        scene.agenda().in(minutes, () -> act(ticket, part, command));
    }

    /** Does something after some minutes and writes it down later, if it may; at once if not. */
    void noting(int minutes, int noted, Ticket ticket, AssignmentId part, Command command, String why) {
        if (cast.lateUpTo(command.name()).toMinutes() < noted - minutes) {
            in(minutes, ticket, part, command);
            return;
        }
        Instant real = scene.agenda().now().plus(Duration.ofMinutes(minutes));
        scene.agenda().in(noted, () -> whileOpen(ticket, part, command, Act.occurred(real, why)));
    }

    /** A unit tries something on a ticket that is none of its business. */
    void intrude(UnitId unit, Ticket ticket, Command command) {
        cast.unit(command.name(), unit).ifPresent(actor -> scene.submit(actor, ticket.id(), command));
    }

    /** While a ticket rests, nothing but waking it can be done; whatever else was meant waits. */
    private void act(Ticket ticket, AssignmentId part, Command command) {
        boolean rests = scene.read(ticket.id()).waits().current().isPresent();
        if (rests && !(command instanceof Resume) && !(command instanceof HostEvent)) {
            Instant after = hours.usual().add(scene.agenda().now(), NAP);
            scene.agenda().at(after, () -> act(ticket, part, command));
        } else {
            whileOpen(ticket, part, command, Act.NOW);
        }
    }

    private void whileOpen(Ticket then, AssignmentId part, Command command, Act act) {
        Ticket ticket = scene.read(then.id());
        Assignment assignment = ticket.handling().assignment(part);
        if (ticket.isOpen() && assignment.isOpen()) {
            cast.unit(command.name(), assignment.unit())
                    .ifPresent(actor -> scene.submit(actor, ticket.id(), command, act));
        }
    }
}
