package io.civicline.testkit.walk;

import io.civicline.core.command.Command;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** What is asked and decided: ends before the answer, breaches and hops that are not the unit's, what does not count. */
record ReviewDeeds(Dice dice, Chance chance, Supplier<Instant> now) {

    List<Deed> all() {
        return List.of(
                Deed.ofUnit(
                        "request-termination",
                        1,
                        ticket -> new RequestTermination(chance.reason("no-cooperation"), chance.text("三次联系不上"))),
                Deed.ofHotline(
                        "decide-termination", 1, ticket -> new DecideTermination(dice.percent(30), chance.text("意见"))),
                Deed.ofUnit("request-staged-closing", 1, ticket -> requestStaged()),
                Deed.ofHotline("decide-staged-closing", 1, ticket -> decideStaged()),
                Deed.ofUnit("request-excusal", 1, ticket -> requestExcusal()),
                Deed.ofHotline(
                        "decide-excusal",
                        1,
                        ticket -> new DecideExcusal(number(ticket), dice.percent(60), chance.text("意见"))),
                Deed.ofUnit("request-exclusion", 4, ticket -> requestExclusion()),
                Deed.ofHotline(
                        "decide-exclusion",
                        6,
                        ticket -> new DecideExclusion(number(ticket), dice.percent(40), chance.text("意见"))),
                Deed.ofUnit("appeal", 6, ticket -> new Appeal(number(ticket), chance.text("请复核"))));
    }

    private int number(Ticket ticket) {
        return dice.percent(90) ? Math.max(1, ticket.reviews().all().size()) : dice.below(4);
    }

    private Command requestStaged() {
        return new RequestStagedClosing(
                chance.reason("season"),
                chance.text("已铺设临时路面"),
                chance.text("雨季后重做"),
                now.get().plus(Duration.ofDays(1 + dice.below(90))));
    }

    private Command decideStaged() {
        return dice.percent(60)
                ? DecideStagedClosing.approved()
                : new DecideStagedClosing(false, null, chance.text("可以一次办完"));
    }

    private Command requestExcusal() {
        return dice.percent(70)
                ? RequestExcusal.ofBreach(
                        dice.oneOf("handle", "acknowledge", "first-contact"),
                        chance.reason("force-majeure"),
                        chance.text("台风"))
                : RequestExcusal.ofHop(chance.reason("force-majeure"), chance.text("派错在先"));
    }

    private Command requestExclusion() {
        return RequestExclusion.ofTicket(
                dice.one(List.of(Measure.values())), chance.reason("unreasonable"), chance.text("诉求不合理"));
    }
}
