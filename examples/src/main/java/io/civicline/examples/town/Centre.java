package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Dispatching.Route;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.event.Event;
import io.civicline.core.event.OfPart;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.reply.Finding;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;

/** The hotline's own people: dispatchers around the clock, auditors in office hours. What nobody may do is not done. */
final class Centre implements Scene.Person {

    private final Scene scene;
    private final Places places;
    private final Cast cast;
    private final Hours hours;
    private final Locale tongue;

    Centre(Scene scene, PolicySet policy, Locale tongue) {
        this.scene = scene;
        this.places = new Places(policy, scene);
        this.cast = new Cast(policy);
        this.hours = new Hours(policy);
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "proposed" -> dispatch(ticket, dice);
            case "drafted" -> complete(ticket, dice);
            case "unrouted" -> dispatchByHand(ticket, dice);
            case "return-requested" -> decideReturn(ticket, ((OfPart) event).assignment(), dice);
            case "extension-requested" -> decideExtension(ticket, dice);
            case "replied" -> audit(ticket, ((OfPart) event).assignment(), dice);
            case "reply-passed" -> tell(ticket, dice);
            case "citizen-told" -> soon(2, 10, dice, ticket, close(ticket), Ticket::isOpen);
            default -> {
                // nothing for the hotline to do
            }
        }
    }

    private void dispatch(Ticket ticket, Dice dice) {
        Dispatch dispatch = dice.percent(80) ? Dispatch.asProposed() : Dispatch.to(places.someUnit(dice));
        soon(8, 45, dice, ticket, mostly(dispatch, dice), t -> t.lead().isEmpty());
    }

    /** Most often the rules know who handles what is complete now. */
    private void complete(Ticket ticket, Dice dice) {
        if (dice.percent(60)) {
            soon(30, 90, dice, ticket, new Route(), t -> t.lead().isEmpty());
        } else {
            dispatchByHand(ticket, dice);
        }
    }

    private void dispatchByHand(Ticket ticket, Dice dice) {
        Dispatch dispatch = Dispatch.to(places.someUnit(dice));
        soon(30, 90, dice, ticket, mostly(dispatch, dice), t -> t.lead().isEmpty());
    }

    /** Now and then the dispatcher is so sure that he wants no return. */
    private static Dispatch mostly(Dispatch dispatch, Dice dice) {
        return dice.percent(12) ? dispatch.withoutReturn() : dispatch;
    }

    private void decideReturn(Ticket ticket, AssignmentId part, Dice dice) {
        String unit = ticket.handling().assignment(part).unit().value();
        DecideReturn decision =
                dice.percent(70) ? DecideReturn.accept(unit) : DecideReturn.refuse(unit, Line.YOURS.in(tongue));
        soon(20, 100, dice, ticket, decision, t -> t.handling().assignment(part).returnAsk() != null);
    }

    private void decideExtension(Ticket ticket, Dice dice) {
        boolean refuse = dice.percent(30);
        DecideExtension decision =
                refuse ? DecideExtension.refused(Line.BAD_REASON.in(tongue)) : DecideExtension.granted();
        soon(30, 240, dice, ticket, decision, t -> t.waits().asked() != null);
    }

    private void audit(Ticket ticket, AssignmentId part, Dice dice) {
        Assignment replied = ticket.handling().assignment(part);
        if (replied.role() != AssignmentRole.LEAD || replied.isSubassigned()) {
            return;
        }
        boolean hollow = dice.percent(finding(ticket) == Finding.NOT_SOLVED ? 80 : 12);
        Audit audit = hollow ? Audit.sendBack(Line.HOLLOW.in(tongue)) : Audit.passed();
        inOfficeHours(30, 240, dice, ticket, audit);
        if (dice.percent(5)) {
            inOfficeHours(5, 15, dice, ticket, close(ticket));
        }
    }

    /** Where nobody may tell the citizen, those who wait for no answer can still be closed. */
    private void tell(Ticket ticket, Dice dice) {
        int late = dice.percent(6) ? 600 : 0;
        boolean somebody = cast.mayAnybody("tell-citizen");
        Command next = somebody
                ? new TellCitizen(ticket.registered().contact().channel().value())
                : close(ticket);
        inOfficeHours(10 + late, 120 + late, dice, ticket, next);
    }

    private static Finding finding(Ticket ticket) {
        return ticket.handling()
                .lead()
                .flatMap(part -> ticket.answering().lastOf(part.id()))
                .map(GivenReply::finding)
                .orElse(Finding.EXPLAINED);
    }

    private static Command close(Ticket ticket) {
        return Close.as(finding(ticket) == Finding.EXPLAINED ? Closure.ANSWERED : Closure.RESOLVED);
    }

    private void soon(int least, int most, Dice dice, Ticket ticket, Command command, Predicate<Ticket> stillSo) {
        scene.agenda().in(dice.between(least, most), () -> submit(ticket, command, stillSo));
    }

    private void inOfficeHours(int least, int most, Dice dice, Ticket ticket, Command command) {
        Duration work = Duration.ofMinutes(dice.between(least, most));
        Instant then = hours.usual().add(scene.agenda().now(), work);
        scene.agenda().at(then, () -> submit(ticket, command, Ticket::isOpen));
    }

    private void submit(Ticket ticket, Command command, Predicate<Ticket> stillSo) {
        Ticket now = scene.read(ticket.id());
        if (now.isOpen() && stillSo.test(now)) {
            cast.hotline(command.name(), now).ifPresent(actor -> scene.submit(actor, now.id(), command));
        }
    }
}
