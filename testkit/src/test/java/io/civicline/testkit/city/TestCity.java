package io.civicline.testkit.city;

import static io.civicline.core.condition.Conditions.anyWord;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.urgency;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.code.DutyCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.Stage;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.PromiseRules;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.engine.policy.Role;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.counting.CountingRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented city (临川市) with something of everything: two districts, a dozen units, fourteen clocks,
 * reasons for every use, and a role for every chair. Its working day is 09:00 to 18:00, by the holidays of China.
 */
public final class TestCity {

    /** A plain Tuesday morning: no holiday is near. */
    public static final String TUESDAY = "2026-03-10T10:00+08:00";

    /** Every unit that exists on {@link #TUESDAY}. */
    public static final List<String> UNITS = List.of(
            "centre",
            "north-district",
            "south-district",
            "north-streets",
            "south-streets",
            "harbour-streets",
            "water",
            "power",
            "transport",
            "environment",
            "education",
            "police");

    /** The first sub-status of each stage; while the ticket has {@code parts}, which is another one, handling rests. */
    public static final Map<Stage, String> STATUSES = Map.of(
            Stage.REGISTERED, "conference",
            Stage.DISPATCHED, "called",
            Stage.HANDLING, "on-site",
            Stage.REPLIED, "to-check",
            Stage.CLOSED, "archived");

    private static final CountingRule MINUTES = CountingRule.FROM_THE_MINUTE;
    private static final CountingRule DAYS = ChinaCounting.nextDay();

    private TestCity() {}

    /** The policy as it is. */
    public static PolicySet policies() {
        return builder().build();
    }

    /** A complaint about noise at night in the north: it goes to {@code north-streets}. */
    public static RegistrationForm aComplaint() {
        return Registration.of("COMPLAINT")
                .via("PHONE")
                .category("urban.noise")
                .region("3601")
                .subject("夜间施工噪音")
                .body("工地凌晨仍在打桩")
                .requester(Requester.of("王女士", "13800000000"));
    }

    /** A commendation: no limit applies to it. */
    public static RegistrationForm aCommendation() {
        return Registration.of("COMMENDATION")
                .via("PHONE")
                .category("urban")
                .region("3601")
                .subject("表扬环卫工人")
                .requester(Requester.anonymous());
    }

    /** The policy, to be changed before it is built. */
    public static PolicySetBuilder builder() {
        PolicySetBuilder city = PolicySet.builder("linchuan", "Asia/Shanghai")
                .kinds("COMPLAINT", "INQUIRY", "COMMENDATION")
                .urgencies("NORMAL", "URGENT", "EMERGENCY")
                .channels("PHONE", "WEB", "sms")
                .sources("province", "110")
                .calendar("city", ChinaCalendar.standard())
                .calendar("round-the-clock", WorkCalendar.always(ZoneId.of("Asia/Shanghai")))
                .counting(MINUTES)
                .counting(DAYS)
                .returns(ReturnRules.upTo(2)
                        .within("return")
                        .ruling(RulingLevel.of("centre", "supervisor").named(new Label("热线中心", "the centre")))
                        .ruling(RulingLevel.of("vice-mayor", "vice-mayor").named(new Label("分管副市长", "the vice mayor"))))
                .cite(RefusalCode.RULING_BINDS, "临川市12345管理办法 第二十二条")
                .subassign(SubassignRules.along("superior"));
        codes(city);
        units(city);
        reasons(city);
        routing(city);
        waits(city);
        limits(city);
        people(city);
        return city;
    }

    static void codes(PolicySetBuilder city) {
        city.category("urban", "城市管理")
                .category("urban.noise", "噪音", "urban")
                .category("urban.roads", "道路", "urban")
                .category("utility", "公用事业")
                .category("utility.water", "供水", "utility")
                .category("utility.power", "供电", "utility")
                .category("school", "教育")
                .region("36", "临川市")
                .region("3601", "北区", "36")
                .region("3602", "南区", "36")
                .region("360201", "港口街道", "3602");
        statuses(city);
    }

    private static void statuses(PolicySetBuilder city) {
        Stream.of(Stage.values())
                .filter(STATUSES::containsKey)
                .forEach(stage -> city.status(STATUSES.get(stage), stage));
        city.status("parts", Stage.HANDLING, new Label("等待配件", "waiting for parts"));
    }

    static void units(PolicySetBuilder city) {
        city.unit(Unit.of("centre", "市民热线中心").in("36").at("city"))
                .unit(Unit.of("north-district", "北区政府").in("3601").at("district"))
                .unit(Unit.of("south-district", "南区政府").in("3602").at("district"))
                .unit(Unit.of("north-streets", "北区城管局").in("3601"))
                .unit(Unit.of("south-streets", "南区城管局").in("3602"))
                .unit(Unit.of("harbour-streets", "港口城管所").in("360201"))
                .unit(Unit.of("water", "水务集团").in("36").workingBy("round-the-clock"))
                .unit(Unit.of("power", "供电公司").in("36").workingBy("round-the-clock"))
                .unit(Unit.of("grid-team", "电网抢修队").in("36").workingBy("round-the-clock"))
                .unit(Unit.of("grid-crew", "抢修一班").in("36").workingBy("round-the-clock"))
                .unit(Unit.of("transport", "交通局").in("36"))
                .unit(Unit.of("environment", "生态环境局").in("36"))
                .unit(Unit.of("education", "教育局").in("36"))
                .unit(Unit.of("police", "公安局").in("36"))
                .unit(Unit.of("gas", "燃气办")
                        .in("36")
                        .until(LocalDate.of(2026, 1, 1))
                        .succeededBy("power"))
                .unit(Unit.of("data", "数据局").in("36").from(LocalDate.of(2027, 1, 1)))
                .centre("centre")
                .relation(superior("grid-team", "power"))
                .relation(superior("grid-crew", "grid-team"))
                .relation(superior("north-streets", "north-district"))
                .relation(superior("south-streets", "south-district"))
                .relation(superior("harbour-streets", "south-district"))
                .duty(duty("north-streets", "streets", "3601"))
                .duty(duty("south-streets", "streets", "3602"))
                .duty(duty("harbour-streets", "streets", "360201"));
    }

    private static UnitRelation superior(String unit, String above) {
        return new UnitRelation(UnitId.of(unit), RelationCode.SUPERIOR, UnitId.of(above));
    }

    private static UnitDuty duty(String unit, String duty, String region) {
        return new UnitDuty(UnitId.of(unit), DutyCode.of(duty), RegionCode.of(region));
    }

    static void reasons(PolicySetBuilder city) {
        city.reasons(ReasonUse.RETURN, "not-our-duty", "wrong-place")
                .reasons(ReasonUse.DECLINE, "in-court")
                .reasons(ReasonUse.REFER, "petition-office")
                .reasons(ReasonUse.SUSPEND, "waits-for-expertise")
                .reasons(ReasonUse.EXTEND, "complex")
                .reasons(ReasonUse.SUPERVISE, "overdue")
                .reasons(ReasonUse.RENEGOTIATE, "rain")
                .reasons(ReasonUse.STAGE, "season")
                .reasons(ReasonUse.TERMINATE, "no-cooperation")
                .reasons(ReasonUse.EXCUSE, "force-majeure")
                .reasons(ReasonUse.EXCLUDE, "unreasonable");
        conduct(city);
    }

    private static void conduct(PolicySetBuilder city) {
        city.supervision("daily")
                .supervision("listed")
                .quietAfterUrge(Duration.ofMinutes(30))
                .promises(PromiseRules.of("60wd", DAYS.id().value(), "city", 1))
                .review(ReviewKind.EXCLUSION, ReviewLevel.of("auditors", "auditor"))
                .review(ReviewKind.EXCLUSION, ReviewLevel.of("head", "supervisor"));
    }

    private static void routing(PolicySetBuilder city) {
        city.rule(RoutingRule.of("burst-pipes", 10, anyWord("爆管"), Who.unit("water"))
                        .urgency("EMERGENCY")
                        .tag("danger"))
                .rule(RoutingRule.of(
                                "streets",
                                20,
                                category("urban"),
                                Who.duty("streets").nearRegion())
                        .copy(Who.level("district")))
                .rule(RoutingRule.of("water", 30, category("utility.water"), Who.unit("water")))
                .rule(RoutingRule.of("power", 40, category("utility.power"), Who.unit("power")))
                .rule(RoutingRule.of("schools", 50, category("school"), Who.unit("education"))
                        .assist(Who.level("district")))
                .routing(ResultMode.DISPATCH, Who.level("district").or(Who.centre()));
    }

    private static final Condition LIMITED = not(kind("COMMENDATION"));

    /** What people wait for until the ticket is answered. */
    private static void limits(PolicySetBuilder city) {
        city.clock(ClockRule.of("handle", ClockScope.LEAD)
                        .named("办理", "handling")
                        .when(LIMITED)
                        .untilUpstreamDue(Conditions.always(), "省平台派单")
                        .within(urgency("EMERGENCY"), "24h", "临川市12345管理办法 第九条")
                        .within(kind("INQUIRY"), "3wd", null)
                        .within("5wd")
                        .counted(DAYS.id())
                        .onUnitCalendarOr("city")
                        .starts("dispatched", "reply-sent-back")
                        .stops("replied", "staged-closing-approved")
                        .pausedWhileSuspended()
                        .pausedDuring("parts")
                        .extendable("10wd", 1)
                        .extendable("3wd", 2)
                        .step("yellow", "1wd before due", StepAct.mark())
                        .step("most", "80% of handle", StepAct.mark())
                        .step("red", "due", StepAct.mark())
                        .step(Step.of("urge", "2wh after due", StepAct.urge())
                                .repeated("1wd", 2)
                                .answeredBy("urge-answer"))
                        .step("watch", "2wd after due", StepAct.supervise("unit.superior", "centre"))
                        .build())
                .clock(ClockRule.of("overall", ClockScope.TICKET)
                        .named("总时限", "overall")
                        .when(LIMITED)
                        .within("15wd")
                        .counted(DAYS.id())
                        .on("city")
                        .starts("received")
                        .stops("closed")
                        .cancels("withdrawn")
                        .extendable("15wd", 1)
                        .step("half", "50% of overall", StepAct.urge())
                        .build())
                .clock(ClockRule.of("inspection", ClockScope.TICKET)
                        .named("现场核查", "inspection")
                        .within("3d")
                        .counted(MINUTES.id())
                        .on("round-the-clock")
                        .starts("host:inspection-ordered")
                        .stops("host:inspection-done")
                        .pausedWhileSuspended()
                        .step("soon", "2h before due", StepAct.supervise("unit.superior"))
                        .build());
    }

    /** What one side waits for from the other. */
    private static void waits(PolicySetBuilder city) {
        city.clock(minutes("acknowledge", ClockScope.EVERY_PART, "30min", "8wh")
                        .starts("dispatched")
                        .stops("acknowledged", "return-requested")
                        .build())
                .clock(minutes("first-contact", ClockScope.LEAD, "2h", "1d")
                        .starts("dispatched")
                        .stops("first-contacted")
                        .cancels("replied")
                        .pausedWhileSuspended()
                        .build())
                .clock(minutes("return", ClockScope.LEAD, "2h", "9wh")
                        .starts("dispatched")
                        .stops("return-requested")
                        .cancels("acknowledged", "replied")
                        .build())
                .clock(minutes("return-decision", ClockScope.EVERY_PART, "1h", "9wh")
                        .starts("return-requested")
                        .stops("returned", "return-refused")
                        .build())
                .clock(minutes("extension-decision", ClockScope.TICKET, "1h", "9wh")
                        .starts("extension-requested")
                        .stops("extension-granted", "extension-refused")
                        .cancels("replied", "returned")
                        .build())
                .clock(minutes("dispatch", ClockScope.TICKET, "15min", "2wh")
                        .starts("proposed")
                        .stops("dispatched")
                        .build())
                .clock(minutes("audit", ClockScope.TICKET, "1h", "9wh")
                        .starts("replied")
                        .stops("reply-passed", "reply-sent-back")
                        .build())
                .clock(minutes("urge-answer", ClockScope.EVERY_PART, "1h", "9wh")
                        .starts("urged")
                        .stops("urge-answered", "replied")
                        .build())
                .clock(minutes("supervision-answer", ClockScope.EVERY_PART, "1h", "27wh")
                        .starts("supervised", "supervision-sent-back")
                        .stops("supervision-answered", "supervision-returned")
                        .cancels("supervision-closed")
                        .build())
                .clock(ClockRule.of("promise", ClockScope.TICKET)
                        .named("承诺", "promise")
                        .until(Conditions.always(), GivenDue.COMMITMENT, null)
                        .counted(DAYS.id())
                        .on("city")
                        .starts("promised")
                        .stops("promise-kept", "replied")
                        .build())
                .clock(minutes("tell", ClockScope.TICKET, "1h", "9wh")
                        .starts("reply-passed")
                        .stops("citizen-told")
                        .build());
    }

    private static ClockRule.Builder minutes(String code, ClockScope scope, String emergency, String other) {
        return ClockRule.of(code, scope)
                .when(LIMITED)
                .within(urgency("EMERGENCY"), emergency, null)
                .within(other)
                .counted(MINUTES.id())
                .on("city");
    }

    private static void people(PolicySetBuilder city) {
        city.notice(NoticeRule.of("to-lead", "dispatched", Audience.LEAD, "sms", "工单{ticket}已派至{lead}"))
                .notice(NoticeRule.of("overdue", "clock-breached", Audience.UNITS, "sms", "工单{ticket}超期"))
                .notice(NoticeRule.of("closed", "closed", Audience.REQUESTERS, "sms", "您的诉求{ticket}已办结"))
                .role(Role.of("operator")
                        .may("register", "dispatch", "note", "attach", "withdraw", "close", "urge")
                        .seesEverything()
                        .recordsLateUpTo(Duration.ofHours(12)))
                .role(Role.of("dispatcher")
                        .may(
                                "dispatch",
                                "decide-return",
                                "decide-extension",
                                "grant-extension",
                                "suspend",
                                "resume",
                                "note")
                        .may("route", "recall", "reassign", "take-back", "request-ruling")
                        .seesEverything()
                        .recordsLateUpTo(Duration.ofDays(2)))
                .role(Role.of("auditor")
                        .may("audit", "tell-citizen", "close", "note", "decide-exclusion", "decide-excusal")
                        .seesEverything())
                .role(Role.of("supervisor")
                        .may(
                                "register",
                                "dispatch",
                                "decide-return",
                                "decide-extension",
                                "audit",
                                "suspend",
                                "resume",
                                "withdraw",
                                "close",
                                "note",
                                "attach",
                                "host-event",
                                "erase-words",
                                "tell-citizen",
                                "urge",
                                "supervise",
                                "audit-supervision",
                                "close-supervision",
                                "keep-promise",
                                "renegotiate-promise",
                                "decide-termination",
                                "decide-staged-closing",
                                "request-exclusion",
                                "decide-excusal",
                                "decide-exclusion",
                                "route",
                                "recall",
                                "reassign",
                                "take-back",
                                "request-ruling",
                                "rule",
                                "record-contact",
                                "withdraw-requester",
                                "change-source",
                                "change-facts",
                                "correct",
                                "set-status",
                                "supplement",
                                "merge",
                                "unmerge",
                                "link",
                                "unlink",
                                "split",
                                "attempt",
                                "answer-survey",
                                "correct-answer",
                                "settle-dissatisfaction",
                                "reopen",
                                "change-facts",
                                "supplement",
                                "grant-extension",
                                Role.CAMPAIGN)
                        .seesEverything()
                        .recordsLateUpTo(Duration.ofDays(30)))
                .role(Role.of("vice-mayor").may("rule").seesEverything())
                .role(Role.of("handler")
                        .may(
                                "acknowledge",
                                "first-contact",
                                "request-return",
                                "reply",
                                "request-extension",
                                "answer-urge",
                                "supervise",
                                "answer-supervision",
                                "return-supervision",
                                "audit-supervision",
                                "close-supervision",
                                "promise",
                                "keep-promise",
                                "renegotiate-promise",
                                "request-termination",
                                "request-staged-closing",
                                "request-excusal",
                                "request-exclusion",
                                "appeal",
                                "tell-citizen",
                                "suspend",
                                "resume",
                                "note",
                                "attach")
                        .may("subassign", "pass-on", "recall", "take-back", "decide-return", "audit")
                        .may("request-ruling", "report-downstream", "set-status")
                        .seesOwnUnit()
                        .recordsLateUpTo(Duration.ofDays(7)))
                .role(Role.of("visitor"));
    }
}
