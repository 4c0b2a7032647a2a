package io.civicline.testkit.walk;

import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Dispatching.Route;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/** From dispatch to the end. */
record HandlingDeeds(Dice dice, Chance chance) {

    List<Deed> all() {
        return List.of(
                Deed.ofHotline("dispatch", 2, ticket -> dispatch()),
                Deed.ofHotline("route", 2, ticket -> new Route()),
                Deed.ofUnit("acknowledge", 3, ticket -> new Acknowledge()),
                Deed.ofUnit("first-contact", 1, ticket -> new FirstContact()),
                Deed.ofUnit("request-return", 1, ticket -> requestReturn()),
                Deed.ofHotline("decide-return", 2, this::decideReturn),
                Deed.ofUnit("reply", 3, ticket -> reply()),
                Deed.ofHotline("audit", 3, this::audit),
                Deed.ofHotline(
                        "tell-citizen", 2, ticket -> new TellCitizen(dice.oneOf("PHONE", "PHONE", "sms", "PIGEON"))),
                Deed.ofHotline("close", 1, ticket -> close()),
                Deed.ofHotline("withdraw", 1, this::withdraw));
    }

    /** Rarely in earnest, or few tickets would live long. */
    private Command withdraw(Ticket ticket) {
        return dice.percent(25)
                ? new Withdraw(dice.percent(50) ? null : chance.text("不再需要"))
                : new TellCitizen("PHONE");
    }

    private Command requestReturn() {
        return new RequestReturn(
                chance.reason("not-our-duty"), chance.text("非本单位职责"), dice.percent(30) ? chance.unit() : null);
    }

    private Command reply() {
        return Reply.of(dice.one(List.of(Finding.values())), chance.text("已处理"));
    }

    Command dispatch() {
        Dispatch dispatch = switch (dice.below(3)) {
            case 0 -> Dispatch.asProposed();
            case 1 -> Dispatch.to(chance.unit());
            default -> Dispatch.assisting(chance.unit());
        };
        return dice.percent(20) ? dispatch.copy(chance.unit()) : dispatch;
    }

    /** As proposed, or to one that helped before. */
    Command dispatchAnew(Ticket ticket) {
        List<String> replied = Chance.replied(ticket);
        if (!replied.isEmpty() && dice.percent(60)) {
            return Dispatch.to(dice.one(replied));
        }
        return ticket.handling().proposal() == null ? Dispatch.to(chance.unit()) : Dispatch.asProposed();
    }

    Command decideReturn(Ticket ticket) {
        String unit = chance.unitOf(ticket.handling()
                .open()
                .filter(part -> part.returnAsk() != null)
                .map(part -> part.unit().value())
                .toList());
        return dice.percent(70) ? DecideReturn.accept(unit) : DecideReturn.refuse(unit, chance.text("仍由你单位办理"));
    }

    Command audit(Ticket ticket) {
        List<String> replied = Chance.replied(ticket);
        Audit audit = dice.percent(65)
                ? Audit.passed()
                : new Audit(null, false, dice.percent(90) ? chance.text("请补充") : null);
        if (!replied.isEmpty() && dice.percent(40)) {
            return audit.of(dice.one(replied));
        }
        return dice.percent(10) ? audit.of(chance.unit()) : audit;
    }

    private Command close() {
        return dice.percent(60)
                ? Close.as(Closure.RESOLVED)
                : new Close(dice.one(List.of(Closure.values())), dice.oneOf("in-court", "petition-office", null));
    }
}
