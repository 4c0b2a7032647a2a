package io.civicline.examples.minimal;

import static io.civicline.core.condition.Conditions.category;

import io.civicline.core.command.ReasonUse;
import io.civicline.core.unit.Unit;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.ChinaCounting;

/** The smallest city that still has everything: codes, three units, one clock, one rule, one notice, three roles. */
public final class MinimalPolicies {

    private MinimalPolicies() {}

    /** The policy of the README. */
    public static PolicySet policies() {
        return PolicySet.builder("minimal", "Asia/Shanghai")
                .kinds("COMPLAINT", "INQUIRY")
                .urgencies("NORMAL", "URGENT")
                .channels("PHONE", "sms")
                .category("urban", "城市管理")
                .category("urban.noise", "噪音", "urban")
                .category("urban.noise.construction", "施工噪音", "urban.noise")
                .region("11", "北京市")
                .region("110105", "朝阳区", "11")
                .unit(Unit.of("centre", "市民热线中心").in("11"))
                .unit(Unit.of("chaoyang", "朝阳区政府").in("110105").at("district"))
                .unit(Unit.of("chaoyang-urban-management", "朝阳区城管委").in("110105"))
                .duty("chaoyang-urban-management", "noise", "110105")
                .centre("centre")
                .reasons(ReasonUse.RETURN, "not-our-duty")
                .calendar("city", ChinaCalendar.standard())
                .counting(ChinaCounting.nextDay())
                .clock(ClockRule.of("handle", ClockScope.LEAD)
                        .named("办理", "handling")
                        .within("5wd")
                        .counted(ChinaCounting.nextDay().id())
                        .on("city")
                        .starts("dispatched")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .build())
                .rule(RoutingRule.of(
                                "noise-construction",
                                10,
                                category("urban.noise.construction"),
                                Who.duty("noise").nearRegion())
                        .copy(Who.level("district")))
                .routing(ResultMode.DISPATCH, Who.level("district").or(Who.centre()))
                .returns(2, null, ResultMode.PROPOSE)
                .notice(NoticeRule.of(
                        "tell-lead", "dispatched", NoticeRule.Audience.LEAD, "sms", "工单{ticket}已派至{lead}"))
                .role(Role.of("operator").may("register", "dispatch", "note").seesEverything())
                .role(Role.of("handler")
                        .may("acknowledge", "first-contact", "request-return", "reply")
                        .seesOwnUnit())
                .role(Role.of("auditor").may("audit", "tell-citizen", "close").seesEverything())
                .build();
    }
}
