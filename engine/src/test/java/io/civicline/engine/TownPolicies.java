package io.civicline.engine;

import static io.civicline.core.condition.Conditions.category;
import static io.civicline.engine.policy.Audience.LEAD;
import static io.civicline.engine.policy.Audience.REQUESTERS;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.id.UnitId;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules of a small town that never sleeps: its calendar is open day and night, so that a limit of ten hours is due
 * after ten hours.
 */
public final class TownPolicies {

    /** The id of the calendar that is always open. */
    public static final String ALWAYS = "always";

    private TownPolicies() {}

    /** The whole policy. */
    public static PolicySet sound() {
        return builder().build();
    }

    /** The whole policy, for a test to add to. */
    public static PolicySetBuilder builder() {
        return clocks(roles(vocabulary(PolicySet.builder("town", "Asia/Shanghai"))))
                .rule(RoutingRule.of(
                        "pipes", 10, category("city.water"), Who.duty("pipes").nearRegion()))
                .rule(RoutingRule.of("potholes", 20, category("city.roads"), Who.unit("roads"))
                        .assist(Who.unit("parks")))
                .routing(ResultMode.DISPATCH, Who.centre())
                .returns(2, "return", ResultMode.PROPOSE)
                .notice(NoticeRule.of("tell-lead", "dispatched", LEAD, "sms", "工单{ticket}已派至{lead}"))
                .notice(NoticeRule.of("tell-citizen", "replied", REQUESTERS, "sms", "您的诉求{ticket}已办复"))
                .notice(NoticeRule.of("tell-late", "clock-breached", LEAD, "sms", "工单{ticket}已超期"));
    }

    /** Codes, units and reasons; nothing that happens. */
    public static PolicySetBuilder vocabulary(PolicySetBuilder builder) {
        return builder.kinds("COMPLAINT", "INQUIRY")
                .urgencies("NORMAL", "URGENT")
                .channels("PHONE", "WEB", "sms")
                .sources("province", "110")
                .category("city", "城市")
                .category("city.water", "供水", "city")
                .category("city.roads", "道路", "city")
                .category("city.other", "其他", "city")
                .regions(List.of(
                        CodeNode.region("11", "市"),
                        CodeNode.region("1101", "东区").under(RegionCode.of("11")),
                        CodeNode.region("1100", "老城")
                                .under(RegionCode.of("11"))
                                .until(LocalDate.of(2020, 1, 1))
                                .succeededBy(RegionCode.of("1101"))))
                .unit(Unit.of("centre", "市民热线").in("11"))
                .unit(Unit.of("water", "水务局").in("1101"))
                .unit(Unit.of("roads", "市政处").in("1101"))
                .unit(Unit.of("parks", "园林局").in("1101"))
                .unit(Unit.of("gone", "撤销的单位").until(LocalDate.of(2020, 1, 1)))
                .duty(new UnitDuty(UnitId.of("water"), DutyCode.of("pipes"), RegionCode.of("11")))
                .centre("centre")
                .reasons(ReasonUse.DECLINE, "in-court")
                .reasons(ReasonUse.REFER, "emergency")
                .reasons(ReasonUse.RETURN, "not-our-duty")
                .reasons(ReasonUse.SUSPEND, "weather")
                .reasons(ReasonUse.EXTEND, "complex")
                .calendar(
                        ALWAYS,
                        WorkCalendar.builder()
                                .zone("Asia/Shanghai")
                                .open("00:00-24:00")
                                .publishedAlways()
                                .build())
                .counting(CountingRule.FROM_THE_MINUTE);
    }

    private static PolicySetBuilder clocks(PolicySetBuilder builder) {
        return builder.clock(rule("sign", ClockScope.EVERY_PART, "30min")
                        .starts("dispatched")
                        .stops("acknowledged")
                        .build())
                .clock(rule("return", ClockScope.LEAD, "2h")
                        .starts("dispatched")
                        .stops("return-requested")
                        .cancels("replied")
                        .build())
                .clock(rule("handle", ClockScope.LEAD, "10h")
                        .starts("dispatched", "reply-sent-back")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .extendable("5h", 2)
                        .build())
                .clock(rule("overall", ClockScope.TICKET, "100h")
                        .starts("received")
                        .stops("citizen-told")
                        .build());
    }

    /** A clock on the calendar that is always open. */
    public static ClockRule.Builder rule(String code, ClockScope scope, String amount) {
        return ClockRule.of(code, scope)
                .within(amount)
                .counted(CountingRule.FROM_THE_MINUTE.id())
                .on(ALWAYS);
    }

    private static PolicySetBuilder roles(PolicySetBuilder builder) {
        return builder.role(Role.of("operator")
                        .may("register", "dispatch", "note", "attach", "withdraw", "close", "host-event")
                        .may("record-contact", "withdraw-requester", "change-source")
                        .may("merge", "unmerge", "link", "unlink", "split")
                        .seesEverything()
                        .recordsLateUpTo(Duration.ofHours(12)))
                .role(Role.of("handler")
                        .may("acknowledge", "first-contact", "request-return", "reply", "note", "request-extension")
                        .seesOwnUnit()
                        .recordsLateUpTo(Duration.ofHours(12)))
                .role(Role.of("chief")
                        .may("dispatch", "decide-return", "audit", "tell-citizen", "suspend", "resume")
                        .may("decide-extension", "close", "erase-words", "note", "acknowledge", "reply", "campaign")
                        .seesEverything()
                        .recordsLateUpTo(Duration.ofHours(12)))
                .role(Role.of("reader").seesEverything())
                .role(Role.of("intake").may("register", "note"));
    }
}
