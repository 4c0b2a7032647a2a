package io.civicline.examples.quickstart;

import static io.civicline.core.condition.Conditions.always;
import static io.civicline.core.condition.Conditions.anonymous;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.urgency;

import io.civicline.core.code.CountingId;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.ChinaCounting;
import java.util.List;

/** How long everything may take in Linlan. Each wait is a clock of its own; a ticket carries several at once. */
final class Limits {

    private static final String BYLAW = "临澜市热线工作办法（虚构）";
    private static final CountingId COUNTING = ChinaCounting.nextDay().id();

    private Limits() {}

    static List<ClockRule> clocks() {
        return List.of(acknowledge(), giveBack(), firstContact(), makeSafe(), handle(), correct(), tell(), overall());
    }

    /** Danger is acknowledged by the wall clock, whatever the day; the rest in the hours of the unit. */
    private static ClockRule acknowledge() {
        return ClockRule.of("acknowledge", ClockScope.EVERY_PART)
                .named("签收", "acknowledging")
                .within(urgency("EMERGENCY"), "15min", BYLAW + "第九条")
                .within(urgency("URGENT"), "2wh", BYLAW + "第九条")
                .within(always(), "4wh", BYLAW + "第九条")
                .counted(COUNTING)
                .onUnitCalendarOr("office")
                .starts("dispatched")
                .stops("acknowledged")
                .build();
    }

    /** Who neither acknowledges nor gives back within a working day has missed both. */
    private static ClockRule giveBack() {
        return ClockRule.of("return", ClockScope.LEAD)
                .named("退单", "giving back")
                .within(always(), "1wd", BYLAW + "第十一条")
                .counted(COUNTING)
                .on("office")
                .starts("dispatched")
                .stops("return-requested", "acknowledged")
                .build();
    }

    private static ClockRule firstContact() {
        return ClockRule.of("first-contact", ClockScope.LEAD)
                .named("首次联系", "first contact")
                .when(not(anonymous()))
                .within(urgency("EMERGENCY"), "1h", BYLAW + "第十三条")
                .within(always(), "8wh", BYLAW + "第十三条")
                .counted(COUNTING)
                .onUnitCalendarOr("office")
                .starts("dispatched")
                .stops("first-contacted")
                .build();
    }

    /** Waits for an event of the host's own: the crew on the spot reports that the danger is over. */
    private static ClockRule makeSafe() {
        return ClockRule.of("make-safe", ClockScope.LEAD)
                .named("排险", "making safe")
                .when(urgency("EMERGENCY"))
                .within(always(), "2h", BYLAW + "第十条")
                .counted(COUNTING)
                .on("office")
                .starts("dispatched")
                .stops("host:made-safe")
                .build();
    }

    /** The first line that fits is taken. */
    private static ClockRule handle() {
        return ClockRule.of("handle", ClockScope.LEAD)
                .named("办理", "handling")
                .within(urgency("EMERGENCY"), "24h", BYLAW + "第十四条第一款")
                .within(category("social.labour.wages"), "3wd", BYLAW + "第十四条第二款")
                .within(kind("INQUIRY"), "1wd", BYLAW + "第十四条第三款")
                .within(urgency("URGENT"), "3wd", BYLAW + "第十四条第四款")
                .within(kind("SUGGESTION", "COMMENDATION"), "10wd", BYLAW + "第十四条第五款")
                .within(always(), "5wd", BYLAW + "第十四条第六款")
                .counted(COUNTING)
                .on("office")
                .starts("dispatched")
                .stops("replied")
                .pausedWhileSuspended()
                .extendable("5wd", 1)
                .extendable("10wd", 1)
                .build();
    }

    /** A reply that was sent back is to be put right; the handling itself had ended with the reply. */
    private static ClockRule correct() {
        return ClockRule.of("correct", ClockScope.LEAD)
                .named("补正", "correcting")
                .within(always(), "2wd", BYLAW + "第十七条")
                .counted(COUNTING)
                .on("office")
                .starts("reply-sent-back")
                .stops("replied")
                .build();
    }

    private static ClockRule tell() {
        return ClockRule.of("tell", ClockScope.LEAD)
                .named("告知", "telling the citizen")
                .within(always(), "1wd", BYLAW + "第十八条")
                .counted(COUNTING)
                .on("office")
                .starts("reply-passed")
                .stops("citizen-told")
                .build();
    }

    /** From receipt to closure over all units; a draft, which counts as received only when it is dispatched, from then. */
    private static ClockRule overall() {
        return ClockRule.of("overall", ClockScope.TICKET)
                .named("总时限", "the whole")
                .within(always(), "15wd", BYLAW + "第十五条")
                .counted(COUNTING)
                .on("office")
                .starts("received", "dispatched")
                .stops("closed")
                .build();
    }
}
