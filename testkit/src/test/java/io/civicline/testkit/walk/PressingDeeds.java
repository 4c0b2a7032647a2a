package io.civicline.testkit.walk;

import io.civicline.core.command.Command;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.ReturnSupervision;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Pressing, watching from above, and what is promised. */
record PressingDeeds(Dice dice, Chance chance, Supplier<Instant> now) {

    List<Deed> all() {
        return List.of(
                Deed.ofHotline("urge", 1, ticket -> urge()),
                Deed.ofUnit("answer-urge", 1, ticket -> new AnswerUrge(chance.text("正在办"))),
                Deed.ofHotline("supervise", 1, ticket -> supervise()),
                Deed.ofUnit("answer-supervision", 1, ticket -> new AnswerSupervision(chance.text("已整改"))),
                Deed.ofUnit("return-supervision", 1, ticket -> new ReturnSupervision(chance.text("不属我单位"))),
                Deed.ofHotline("audit-supervision", 1, this::auditSupervision),
                Deed.ofHotline("close-supervision", 1, ticket -> new CloseSupervision(number(ticket), null)),
                Deed.ofUnit("promise", 1, ticket -> new Promise(chance.text("十日内修好"), later(60))),
                Deed.ofUnit("keep-promise", 1, ticket -> new KeepPromise()),
                Deed.ofUnit("renegotiate-promise", 1, ticket -> renegotiate()));
    }

    private Instant later(int days) {
        return now.get().plus(Duration.ofHours(dice.below(24 * days)));
    }

    private Command urge() {
        Urge urge = dice.percent(50) ? Urge.byCitizen("call-" + dice.below(1000)) : Urge.because(chance.text("请抓紧"));
        return dice.percent(20) ? urge.to(chance.unit()) : urge;
    }

    private Command supervise() {
        Supervise watch =
                Supervise.at(dice.percent(90) ? dice.oneOf("daily", "listed") : "royal", chance.reason("overdue"));
        return dice.percent(70) ? watch.by(dice.percent(70) ? "centre" : chance.unit()) : watch;
    }

    private int number(Ticket ticket) {
        return dice.percent(90) ? Math.max(1, ticket.pressing().supervisions().size()) : dice.below(4);
    }

    private Command auditSupervision(Ticket ticket) {
        return new AuditSupervision(number(ticket), dice.percent(60), chance.text("意见"));
    }

    private Command renegotiate() {
        return new RenegotiatePromise(
                later(80), chance.reason("rain"), chance.text("连日下雨"), "call-" + dice.below(1000));
    }
}
