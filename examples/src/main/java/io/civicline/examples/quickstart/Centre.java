package io.civicline.examples.quickstart;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The hotline's own people: dispatchers around the clock, auditors in office hours. */
final class Centre implements Scene.Person {

    static final Actor DISPATCHER = Actor.of("dispatcher", "dispatcher");
    static final Actor AUDITOR = Actor.of("auditor", "auditor");

    private static final List<String> DISTRICTS = List.of("luting", "liuqiao", "shiji", "yungu", "beize", "nanbu");

    private final Scene scene;

    Centre(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "proposed" -> dispatch(ticket, dice);
            case "drafted" ->
                soon(
                        30,
                        90,
                        dice,
                        ticket,
                        Dispatch.to(dice.oneOf(DISTRICTS)),
                        t -> t.lead().isEmpty());
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
        Dispatch dispatch = dice.percent(80) ? Dispatch.asProposed() : Dispatch.to(dice.oneOf(DISTRICTS));
        soon(8, 45, dice, ticket, dispatch, t -> t.lead().isEmpty());
    }

    private void decideReturn(Ticket ticket, AssignmentId part, Dice dice) {
        String unit = ticket.handling().assignment(part).unit().value();
        DecideReturn decision = dice.percent(70) ? DecideReturn.accept(unit) : DecideReturn.refuse(unit, "属贵单位职责，请办理");
        soon(20, 100, dice, ticket, decision, t -> t.handling().assignment(part).returnAsk() != null);
    }

    private void decideExtension(Ticket ticket, Dice dice) {
        boolean refuse = dice.percent(30);
        DecideExtension decision = refuse ? DecideExtension.refused("理由不充分，请按期办结") : DecideExtension.granted();
        soon(30, 240, dice, ticket, decision, t -> t.waits().asked() != null);
    }

    private void audit(Ticket ticket, AssignmentId part, Dice dice) {
        if (ticket.handling().assignment(part).role() != AssignmentRole.LEAD) {
            return;
        }
        boolean hollow = dice.percent(finding(ticket) == Finding.NOT_SOLVED ? 80 : 12);
        Audit audit = hollow ? Audit.sendBack("未写明处理措施和时间") : Audit.passed();
        inOfficeHours(20, 150, dice, ticket, AUDITOR, audit);
        if (dice.percent(5)) {
            inOfficeHours(5, 15, dice, ticket, AUDITOR, close(ticket));
        }
    }

    private void tell(Ticket ticket, Dice dice) {
        int late = dice.percent(6) ? 600 : 0;
        inOfficeHours(10 + late, 120 + late, dice, ticket, AUDITOR, new TellCitizen("PHONE"));
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
        Actor actor = command instanceof Close ? AUDITOR : DISPATCHER;
        Instant then = scene.agenda().now().plus(Duration.ofMinutes(dice.between(least, most)));
        scene.agenda().at(then, () -> submit(actor, ticket, command, stillSo));
    }

    private void inOfficeHours(int least, int most, Dice dice, Ticket ticket, Actor actor, Command command) {
        Duration work = Duration.ofMinutes(dice.between(least, most));
        Instant then = City.OFFICE.add(scene.agenda().now(), work);
        scene.agenda().at(then, () -> submit(actor, ticket, command, Ticket::isOpen));
    }

    private void submit(Actor actor, Ticket ticket, Command command, Predicate<Ticket> stillSo) {
        Ticket now = scene.read(ticket.id());
        if (now.isOpen() && stillSo.test(now)) {
            scene.submit(actor, ticket.id(), command);
        }
    }
}
