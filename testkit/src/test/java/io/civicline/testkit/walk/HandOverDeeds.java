package io.civicline.testkit.walk;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Command;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/** Taking from one and giving to another, giving on, and disputes about who is responsible. */
record HandOverDeeds(Dice dice, Chance chance) {

    private static final List<String> BELOW =
            List.of("north-streets", "south-streets", "harbour-streets", "grid-team", "grid-crew");

    List<Deed> all() {
        return List.of(
                Deed.ofHotline("recall", 1, this::recall),
                Deed.ofHotline("reassign", 1, ticket -> new Reassign(chance.unit(), chance.text("改由其办理"))),
                Deed.ofHotline("take-back", 1, ticket -> new TakeBack(open(ticket), chance.text("不再需要"))),
                Deed.ofUnit("subassign", 4, ticket -> subassign()),
                Deed.ofUnit("pass-on", 6, this::passOn),
                Deed.ofUnit("report-downstream", 1, ticket -> report()),
                Deed.ofUnit("request-ruling", 4, ticket -> requestRuling()),
                Deed.ofHotline("rule", 1, ticket -> rule()));
    }

    private String open(Ticket ticket) {
        return chance.unitOf(ticket.handling()
                .open()
                .map(Assignment::unit)
                .map(unit -> unit.value())
                .toList());
    }

    private Command recall(Ticket ticket) {
        return dice.percent(60)
                ? Recall.lead()
                : new Recall(open(ticket), dice.percent(50) ? chance.text("派错了") : null);
    }

    private Command subassign() {
        Subassign down = dice.percent(60)
                ? Subassign.to(dice.one(BELOW))
                : Subassign.assisting(dice.percent(70) ? dice.one(BELOW) : chance.unit());
        return dice.percent(20) ? down.assist(dice.one(BELOW)) : down;
    }

    private Command passOn(Ticket ticket) {
        return dice.percent(70) ? PassOn.reply() : PassOn.of(chance.unitOf(Chance.replied(ticket)));
    }

    private Command report() {
        return new ReportDownstream(
                "city-grid", "G" + dice.below(30), dice.oneOf("received", "working", "done"), dice.percent(50));
    }

    private Command requestRuling() {
        return new RequestRuling(chance.text("双方都说不归自己管"), dice.percent(50) ? chance.unit() : null);
    }

    private Command rule() {
        Rule rule = Rule.at(
                dice.percent(90) ? dice.oneOf("centre", "centre", "vice-mayor") : "king", "会议纪要第3号", chance.unit());
        return dice.percent(20) ? rule.assist(chance.unit()) : rule;
    }
}
