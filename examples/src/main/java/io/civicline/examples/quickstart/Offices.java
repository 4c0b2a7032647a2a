package io.civicline.examples.quickstart;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.command.Command;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.Event;
import io.civicline.core.event.OfPart;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The units at work: prompt mostly, late sometimes, and now and then of the opinion that it is not their job. */
final class Offices implements Scene.Person {

    private static final List<String> RETURN_REASONS = List.of("not-our-duty", "other-district", "asset-of-others");
    private static final List<String> EXTEND_REASONS = List.of("complex-matter", "several-units", "parts-on-order");

    private static final Duration NAP = Duration.ofHours(2);

    private final Scene scene;
    private final Actor stranger = Actor.of("stranger", "handler").in("city-schools");

    Offices(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "dispatched" ->
                ((Dispatched) event)
                        .offers().stream()
                                .filter(offer -> offer.role() != AssignmentRole.COPY)
                                .forEach(offer -> offered(ticket, offer, dice));
            case "acknowledged" -> acknowledged(ticket, ((OfPart) event).assignment(), dice);
            case "return-refused" -> acknowledgeAfter(20, 60, ticket, ((OfPart) event).assignment(), dice);
            case "reply-sent-back" -> reply(60, 300, ticket, ((OfPart) event).assignment(), dice);
            case "suspended" -> resume(ticket, dice);
            default -> {
                // nothing for a unit to do
            }
        }
    }

    private void offered(Ticket ticket, Offer offer, Dice dice) {
        if (isEmergency(ticket)) {
            emergency(ticket, offer.id(), dice);
        } else if (offer.role() == AssignmentRole.LEAD && !offer.unit().value().equals("centre") && dice.percent(14)) {
            giveBack(ticket, offer.id(), dice);
        } else {
            boolean late = dice.percent(9);
            boolean urgent = ticket.urgency().value().equals("URGENT");
            acknowledgeAfter(late ? 250 : 10, late ? 700 : urgent ? 90 : 200, ticket, offer.id(), dice);
        }
        if (dice.percent(4)) {
            later(5, 10, ticket, offer.id(), dice, Reply.of(Finding.SOLVED, "已处理"));
        }
        if (dice.percent(3)) {
            at(30, () -> scene.submit(stranger, ticket.id(), Reply.of(Finding.SOLVED, "已处理")));
        }
    }

    private void giveBack(Ticket ticket, AssignmentId part, Dice dice) {
        String reason = dice.oneOf(RETURN_REASONS);
        int most = dice.percent(80) ? 200 : 700;
        later(30, most, ticket, part, dice, RequestReturn.because(reason, "依据三定方案，不属本单位职责"));
    }

    /** The crew goes at once, by the wall clock; who telephones first and writes afterwards says when it really was. */
    private void emergency(Ticket ticket, AssignmentId part, Dice dice) {
        int minutes = dice.percent(80) ? dice.between(3, 13) : dice.between(17, 40);
        if (dice.percent(30)) {
            Instant real = scene.agenda().now().plus(Duration.ofMinutes(minutes));
            at(
                    minutes + dice.between(45, 90),
                    () -> whileOpen(
                            ticket.id(),
                            part,
                            assignment -> scene.submit(
                                    handler(assignment),
                                    ticket.id(),
                                    new Acknowledge(),
                                    Act.occurred(real, "先电话处置，后补录"))));
        } else {
            at(minutes, () -> act(ticket.id(), part, new Acknowledge()));
        }
    }

    private void acknowledgeAfter(int least, int most, Ticket ticket, AssignmentId part, Dice dice) {
        later(least, most, ticket, part, dice, new Acknowledge());
    }

    private void acknowledged(Ticket ticket, AssignmentId part, Dice dice) {
        boolean leads = ticket.handling().assignment(part).role() == AssignmentRole.LEAD;
        if (leads && isEmergency(ticket)) {
            at(dice.between(5, 50), () -> act(ticket.id(), part, new FirstContact()));
            at(dice.between(40, 130), () -> act(ticket.id(), part, HostEvent.of("made-safe")));
            at(dice.between(180, 900), () -> act(ticket.id(), part, answer(dice)));
        } else if (leads) {
            contact(ticket, part, dice);
            handle(ticket, part, dice);
        } else {
            reply(60, 400, ticket, part, dice);
        }
    }

    private void contact(Ticket ticket, AssignmentId part, Dice dice) {
        if (dice.percent(96)) {
            boolean slow = dice.percent(10);
            later(slow ? 400 : 15, slow ? 900 : 240, ticket, part, dice, new FirstContact());
        }
    }

    private void handle(Ticket ticket, AssignmentId part, Dice dice) {
        if (dice.percent(12)) {
            String by = dice.percent(70) ? "5wd" : "10wd";
            RequestExtension ask = new RequestExtension("handle", by, dice.oneOf(EXTEND_REASONS), "需要会同其他单位现场核实");
            later(120, 600, ticket, part, dice, ask);
        }
        if (dice.percent(10)) {
            later(60, 400, ticket, part, dice, new Suspend("waiting-for-citizen", "等待诉求人补充材料"));
        }
        if (dice.percent(25)) {
            String photo = "photo/" + part + ".jpg";
            later(60, 300, ticket, part, dice, new Attach(photo, "现场照片", "image/jpeg"));
        }
        boolean quick = ticket.request().kind().value().equals("INQUIRY");
        reply(quick ? 60 : 240, quick ? 500 : 2200, ticket, part, dice);
    }

    private void reply(int least, int most, Ticket ticket, AssignmentId part, Dice dice) {
        Command answer = answer(dice);
        later(least, most, ticket, part, dice, answer);
    }

    private static Command answer(Dice dice) {
        int of100 = dice.between(1, 100);
        if (of100 <= 65) {
            return Reply.of(Finding.SOLVED, "已现场处理完毕，并向诉求人说明");
        }
        if (of100 <= 80) {
            return Reply.of(Finding.PARTLY, "已处理一部分，其余列入节后计划");
        }
        return of100 <= 95 ? Reply.of(Finding.EXPLAINED, "经核实无违规情形，已解释政策") : Reply.of(Finding.NOT_SOLVED, "暂不具备处理条件");
    }

    private void resume(Ticket ticket, Dice dice) {
        ticket.handling()
                .lead()
                .map(Assignment::id)
                .ifPresent(part -> later(300, 1000, ticket, part, dice, new Resume()));
    }

    /** Does something after some working time of the unit's own hours, if the part is still open then. */
    private void later(int least, int most, Ticket ticket, AssignmentId part, Dice dice, Command command) {
        UnitId unit = ticket.handling().assignment(part).unit();
        Duration work = Duration.ofMinutes(dice.between(Math.min(least, most), most));
        Instant then = hours(unit).add(scene.agenda().now(), work);
        scene.agenda().at(then, () -> act(ticket.id(), part, command));
    }

    private void at(int minutes, Runnable step) {
        scene.agenda().at(scene.agenda().now().plus(Duration.ofMinutes(minutes)), step);
    }

    /** While a ticket rests, nothing but waking it can be done; whatever else was meant waits. */
    private void act(TicketId ticket, AssignmentId part, Command command) {
        boolean rests = scene.read(ticket).waits().current().isPresent();
        if (rests && !(command instanceof Resume)) {
            scene.agenda().at(City.OFFICE.add(scene.agenda().now(), NAP), () -> act(ticket, part, command));
        } else {
            whileOpen(ticket, part, assignment -> scene.submit(handler(assignment), ticket, command));
        }
    }

    private void whileOpen(TicketId id, AssignmentId part, Consumer<Assignment> act) {
        Ticket ticket = scene.read(id);
        Assignment assignment = ticket.handling().assignment(part);
        if (ticket.isOpen() && assignment.isOpen()) {
            act.accept(assignment);
        }
    }

    private static Actor handler(Assignment part) {
        return Actor.of("h." + part.unit(), "handler").in(part.unit().value());
    }

    private static boolean isEmergency(Ticket ticket) {
        return ticket.urgency().value().equals("EMERGENCY");
    }

    private static WorkCalendar hours(UnitId unit) {
        return unit.value().equals("city-social") ? City.HALL : City.OFFICE;
    }
}
