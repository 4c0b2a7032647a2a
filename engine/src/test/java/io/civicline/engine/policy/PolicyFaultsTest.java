package io.civicline.engine.policy;

import static io.civicline.core.condition.Conditions.all;
import static io.civicline.core.condition.Conditions.any;
import static io.civicline.core.condition.Conditions.attribute;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.region;
import static io.civicline.core.condition.Conditions.urgency;
import static io.civicline.engine.TownPolicies.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.DutyCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.form.AnswerType;
import io.civicline.core.form.Choice;
import io.civicline.core.form.IntakeForm;
import io.civicline.core.form.Question;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.who.Who;
import io.civicline.engine.TownPolicies;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.counting.CountingRule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A policy is checked as a whole: every fault at once, each with its path; a sound one has none. */
class PolicyFaultsTest {

    private static final Choice DAY = Choice.of("day", "白天", "By day");

    private static Question question(String name, AnswerType type) {
        return Question.of(name, Label.of(name), type);
    }

    private static List<Fault> faults(PolicySetBuilder builder) {
        PolicyFaults faults = catchThrowableOfType(PolicyFaults.class, builder::build);
        assertThat(faults).as("the policy must have faults").isNotNull();
        return faults.faults();
    }

    private static List<String> told(PolicySetBuilder builder) {
        return faults(builder).stream()
                .peek(PolicyFaultsTest::speaks)
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    /** The faults of the sound policy with one thing more. */
    private static List<String> told(UnaryOperator<PolicySetBuilder> more) {
        return told(more.apply(TownPolicies.builder()));
    }

    private static void speaks(Fault fault) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(fault.text(locale)).doesNotContain("{", "}").doesNotContain(fault.code());
        }
    }

    @Test
    void a_sub_status_has_one_stage_and_is_known_to_what_names_it() {
        assertThat(told(all -> all.status("parts", Stage.HANDLING).status("parts", Stage.REPLIED)))
                .containsExactly("statuses DUPLICATE");
        assertThat(told(all -> all.status("parts", Stage.HANDLING)
                        .clock(rule("resting", ClockScope.LEAD, "2h")
                                .starts("dispatched")
                                .stops("replied")
                                .pausedDuring("prats")
                                .build())))
                .containsExactly("clocks[resting].pause UNKNOWN_CODE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TownPolicies.builder().status("parts", Stage.UNREGISTERED));
    }

    @Test
    void a_sound_policy_has_none() {
        PolicySet policy = TownPolicies.sound();

        assertThat(policy.name()).isEqualTo("town");
        assertThat(policy.number()).isEqualTo(1);
        assertThat(policy).hasToString("policy town #1");
        assertThat(policy.notices()).hasSize(3);
    }

    @Test
    void every_fault_is_told_at_once_with_its_path() {
        PolicySetBuilder wrong = PolicySet.builder("wrong", "Mars/Olympus")
                .number(0)
                .urgencies("NORMAL", "URGENT", "NORMAL")
                .channels("PHONE", "sms")
                .category("city", "城市")
                .category("city.lost", "失踪", "no-such-parent")
                .category("city", "城市")
                .regions(List.of(
                        CodeNode.region("1", "一").under(RegionCode.of("2")),
                        CodeNode.region("2", "二").under(RegionCode.of("1")),
                        CodeNode.region("3", "三").succeededBy(RegionCode.of("33"))))
                .unit(Unit.of("water", "水务局").in("nowhere").workingBy("no-such-calendar"))
                .unit(Unit.of("water", "水务局"))
                .unit(Unit.of("parks", "园林局").succeededBy("nobody"))
                .relation(new UnitRelation(UnitId.of("water"), RelationCode.SUPERIOR, UnitId.of("nobody")))
                .duty(new UnitDuty(UnitId.of("water"), DutyCode.of("pipes"), RegionCode.of("nowhere")))
                .duty(new UnitDuty(UnitId.of("nobody"), DutyCode.of("pipes"), RegionCode.of("3")))
                .centre("nobody")
                .reasons(ReasonUse.DECLINE, "in-court", "in-court")
                .calendar("city", ChinaCalendar.standard())
                .calendar("city", ChinaCalendar.standard())
                .counting(CountingRule.FROM_THE_MINUTE)
                .clock(ClockRule.of("handle", ClockScope.LEAD)
                        .when(category("no.such.category"))
                        .within(urgency("SOMEWHEN"), "2h", null)
                        .within("0.5wd")
                        .within("3h")
                        .counted("from-the-minute")
                        .on("city")
                        .starts("dispatched", "no-such-moment")
                        .stops("dispatched", "host:")
                        .cancels("closed-down")
                        .extendable("0.5wd", 1)
                        .build())
                .clock(ClockRule.of("handle", ClockScope.TICKET)
                        .counted("no-such-counting")
                        .onUnitCalendarOr("no-such-calendar")
                        .starts("closed")
                        .build())
                .clock(ClockRule.of("steps", ClockScope.LEAD)
                        .within("2h")
                        .counted("from-the-minute")
                        .on("city")
                        .starts("dispatched")
                        .stops("replied")
                        .step("twice", "due", StepAct.mark())
                        .step("twice", "due", StepAct.urge())
                        .step("early", "1d before due", StepAct.mark())
                        .step("half", "0.5wd after due", StepAct.mark())
                        .step(Step.of("again", "due", StepAct.urge()).repeated("1.5wd", 2))
                        .step("other", "80% of return", StepAct.mark())
                        .step("event", "1h after dispatched", StepAct.mark())
                        .step("start", "1h before start", StepAct.mark())
                        .step("watch", "due", StepAct.supervise("unit:nobody", "centre"))
                        .build())
                .rule(RoutingRule.of("a", 10, all(kind("NOPE"), not(region("nowhere"))), Who.unit("nobody")))
                .rule(RoutingRule.of(
                                "b",
                                10,
                                category("city"),
                                Who.duty("no-such-duty").nearRegion())
                        .assist(Who.level("no-such-level"))
                        .copy(Who.unit("water").or(Who.unit("nobody")))
                        .urgency("SOMEWHEN"))
                .rule(RoutingRule.of("b", 20, category("city"), Who.unit("water")))
                .rule(RoutingRule.of("fallback", 30, category("city"), Who.unit("water")))
                .returns(2, "no-such-clock", ResultMode.PROPOSE)
                .notice(NoticeRule.of("n", "no-such-moment", Audience.LEAD, "sms", "{nobody}"))
                .notice(NoticeRule.of("m", "closed", Audience.SUPERVISORS, "sms", "x"))
                .notice(NoticeRule.of("n", "notice-queued", Audience.LEAD, "sms", "x"))
                .form(IntakeForm.forAll("all")
                        .asking(
                                question("owner", AnswerType.oneOf()),
                                question("owner", AnswerType.text(2001)),
                                question("hours", AnswerType.someOf(DAY, DAY))))
                .form(IntakeForm.forAll("all").asking(question("depth", AnswerType.number("9", "1", 19))))
                .form(IntakeForm.of("noise", "city", "no.such.category", "city")
                        .asking(question("note", AnswerType.longText(0))))
                .form(IntakeForm.of("silent", "city"))
                .rule(RoutingRule.of(
                        "c",
                        40,
                        any(attribute("colour", "red"), not(attribute("hours", "day", "dusk"))),
                        Who.attribute("proprietor").or(Who.attribute("owner"))))
                .role(Role.of("operator").may("register", "fly", "pass-time"))
                .role(Role.of("operator"))
                .role(Role.of("time"));

        assertThat(told(wrong))
                .containsExactlyInAnyOrder(
                        "zone UNKNOWN_ZONE",
                        "number RANGE",
                        "kinds EMPTY",
                        "urgencies DUPLICATE",
                        "categories[city.lost].parent MISSING_PARENT",
                        "categories[city] DUPLICATE",
                        "regions[1].parent CYCLE",
                        "regions[3].successor UNKNOWN_CODE",
                        "units[water].region UNKNOWN_CODE",
                        "units[water].calendar UNKNOWN_CODE",
                        "units[water] DUPLICATE",
                        "units[parks].successor UNKNOWN_CODE",
                        "relations[water superior nobody].other UNKNOWN_CODE",
                        "duties[water pipes nowhere].region UNKNOWN_CODE",
                        "duties[nobody pipes 3].unit UNKNOWN_CODE",
                        "centre UNKNOWN_CODE",
                        "reasons.DECLINE DUPLICATE",
                        "reasons.RETURN EMPTY",
                        "reasons.EXTEND EMPTY",
                        "calendars[city] DUPLICATE",
                        "clocks DUPLICATE",
                        "clocks[handle].when.category UNKNOWN_CODE",
                        "clocks[handle].limits[0].when.urgency UNKNOWN_CODE",
                        "clocks[handle].limits[1] CONTRADICTION",
                        "clocks[handle].limits[2] CONTRADICTION",
                        "clocks[handle].extensions[0.5wd].by CONTRADICTION",
                        "clocks[handle].start UNKNOWN_CODE",
                        "clocks[handle].stop UNKNOWN_CODE",
                        "clocks[handle].cancel UNKNOWN_CODE",
                        "clocks[handle] CONTRADICTION",
                        "clocks[handle] CONTRADICTION",
                        "clocks[handle] CONTRADICTION",
                        "clocks[handle].counting UNKNOWN_CODE",
                        "clocks[handle].calendar UNKNOWN_CODE",
                        "clocks[handle].limits EMPTY",
                        "clocks[handle].stop EMPTY",
                        "clocks[steps].steps DUPLICATE",
                        "clocks[steps].steps[early].at STEP_BEFORE_START",
                        "clocks[steps].steps[half].at CONTRADICTION",
                        "clocks[steps].steps[again].repeat.every CONTRADICTION",
                        "clocks[steps].steps[other].at CONTRADICTION",
                        "clocks[steps].steps[event].at CONTRADICTION",
                        "clocks[steps].steps[start].at CONTRADICTION",
                        "clocks[steps].steps[watch].do.supervise[0] UNKNOWN_CODE",
                        "clocks[steps].steps[watch].do.supervise[1] NO_CENTRE",
                        "routing.returns.clock UNKNOWN_CODE",
                        "routing.result REQUIRED",
                        "routing.fallback NO_FALLBACK",
                        "routing.rules[a].when.all[0].kind UNKNOWN_CODE",
                        "routing.rules[a].when.all[1].not.region UNKNOWN_CODE",
                        "routing.rules[a].lead[0] UNKNOWN_CODE",
                        "routing.rules[b].rank EQUAL_RANK",
                        "routing.rules[b].lead[0] UNKNOWN_CODE",
                        "routing.rules[b].assist[0][0] UNKNOWN_CODE",
                        "routing.rules[b].copy[0][1] UNKNOWN_CODE",
                        "routing.rules[b].urgency UNKNOWN_CODE",
                        "routing.rules[b] DUPLICATE",
                        "routing.rules[fallback] CONTRADICTION",
                        "forms[all] DUPLICATE",
                        "forms[all].categories FORM_TAKEN",
                        "forms[all].questions[owner] DUPLICATE",
                        "forms[all].questions[owner].choices EMPTY",
                        "forms[all].questions[owner].maxLength RANGE",
                        "forms[all].questions[hours].choices DUPLICATE",
                        "forms[all].questions[depth].min BOUNDS",
                        "forms[all].questions[depth].decimals RANGE",
                        "forms[noise].categories UNKNOWN_CODE",
                        "forms[noise].categories FORM_TAKEN",
                        "forms[noise].questions[note].maxLength RANGE",
                        "forms[silent].categories FORM_TAKEN",
                        "forms[silent].questions EMPTY",
                        "routing.rules[c].when.any[0].attribute[colour] UNKNOWN_CODE",
                        "routing.rules[c].when.any[1].not.attribute[hours] NEVER_ANSWERED",
                        "routing.rules[c].lead[0] UNKNOWN_CODE",
                        "notices[n].on UNKNOWN_CODE",
                        "notices[n].text UNKNOWN_CODE",
                        "notices[n].on CONTRADICTION",
                        "notices[m].to CONTRADICTION",
                        "notices DUPLICATE",
                        "roles[operator].may UNKNOWN_CODE",
                        "roles[operator].may UNKNOWN_CODE",
                        "roles DUPLICATE",
                        "roles[time] CONTRADICTION");
    }

    @Test
    void one_fault_does_not_breed_others() {
        assertThat(told(policy -> policy.unit(Unit.of("water", "水务局")))).containsExactly("units[water] DUPLICATE");
        assertThat(told(policy -> policy.category("city.water.cold", "冷水", "city.hot")))
                .containsExactly("categories[city.water.cold].parent MISSING_PARENT");
        assertThat(told(policy -> policy.centre("nobody"))).contains("centre UNKNOWN_CODE");
        assertThat(told(policy -> policy.relation(
                        new UnitRelation(UnitId.of("water"), RelationCode.SUPERIOR, UnitId.of("water")))))
                .hasSize(1);
    }

    @Test
    void a_rule_may_name_what_no_form_asks_only_where_attributes_are_free() {
        RoutingRule rule = RoutingRule.of("r", 99, attribute("colour", "red"), Who.attribute("owner"));
        Question depth = question("depth", AnswerType.number());

        assertThat(TownPolicies.builder()
                        .form(IntakeForm.of("water", "city.water").asking(depth))
                        .rule(rule)
                        .build()
                        .forms()
                        .all())
                .hasSize(1);
        assertThat(told(policy -> policy.form(IntakeForm.forAll("all").asking(depth))
                        .rule(rule)
                        .rule(RoutingRule.of("s", 100, attribute("depth", "5.0"), Who.unit("water")))))
                .containsExactly(
                        "routing.rules[r].when.attribute[colour] UNKNOWN_CODE",
                        "routing.rules[r].lead[0] UNKNOWN_CODE",
                        "routing.rules[s].when.attribute[depth] NEVER_ANSWERED");
    }

    @Test
    void a_notice_by_a_channel_that_the_policy_does_not_have_is_told() {
        assertThat(told(policy ->
                        policy.notice(NoticeRule.of("letters", "closed", Audience.REQUESTERS, "letter", "x"))))
                .containsExactly("notices[letters].by UNKNOWN_CODE");
    }

    @Test
    void a_circle_of_units_is_told() {
        assertThat(told(policy -> policy.relation(
                                new UnitRelation(UnitId.of("water"), RelationCode.SUPERIOR, UnitId.of("roads")))
                        .relation(new UnitRelation(UnitId.of("roads"), RelationCode.SUPERIOR, UnitId.of("water")))))
                .containsExactly("relations[water superior roads] CYCLE");
    }

    @Test
    void a_circle_of_categories_is_told() {
        assertThat(told(policy -> policy.categories(List.of(
                        CodeNode.category("a", "甲").under(CategoryCode.of("b")),
                        CodeNode.category("b", "乙").under(CategoryCode.of("a"))))))
                .containsExactly("categories[a].parent CYCLE");
    }

    @Test
    void a_clock_that_stops_by_what_starts_it_is_told() {
        assertThat(told(policy -> policy.clock(rule("x", ClockScope.LEAD, "1h")
                        .starts("dispatched")
                        .stops("dispatched")
                        .build())))
                .containsExactly("clocks[x] CONTRADICTION");
    }

    @Test
    void facts_of_the_host_are_moments_without_a_list() {
        assertThat(TownPolicies.builder()
                        .clock(rule("x", ClockScope.TICKET, "1h")
                                .starts("host:billed")
                                .stops("host:paid")
                                .build())
                        .build())
                .isNotNull();
    }

    @Test
    void a_code_that_is_not_known_is_told_with_those_that_are() {
        Fault fault =
                faults(TownPolicies.builder().role(Role.of("pilot").may("fly"))).get(0);

        assertThat(fault.text(Locale.ENGLISH))
                .startsWith("roles[pilot].may: the policy has no command 'fly'")
                .contains("acknowledge");
        assertThat(fault.text(Locale.CHINESE)).contains("指令“fly”");
    }

    @Test
    void a_calendar_or_counting_rule_is_defined_once() {
        assertThat(told(policy -> policy.counting(CountingRule.FROM_THE_MINUTE)))
                .containsExactly("countings[from-the-minute] DUPLICATE");
    }

    @Test
    void the_message_names_every_fault() {
        PolicyFaults faults = catchThrowableOfType(
                PolicyFaults.class,
                () -> TownPolicies.builder()
                        .number(-1)
                        .role(Role.of("operator"))
                        .build());

        assertThat(faults)
                .hasMessageContaining("2 faults")
                .hasMessageContaining("number")
                .hasMessageContaining("roles");
        assertThat(faults.isRetryable()).isFalse();
    }

    @Test
    void a_role_records_late_by_whole_minutes_as_a_folder_writes_them() {
        assertThat(told(all -> all.role(Role.of("night").recordsLateUpTo(Duration.ofSeconds(90)))))
                .containsExactly("roles[night].recordsLateUpTo WHOLE_MINUTES");
        assertThat(told(all -> all.role(Role.of("night").recordsLateUpTo(Duration.ofNanos(1)))))
                .containsExactly("roles[night].recordsLateUpTo WHOLE_MINUTES");
        assertThat(told(all -> all.role(Role.of("night").recordsLateUpTo(Duration.ofMinutes(1_000_001)))))
                .containsExactly("roles[night].recordsLateUpTo WHOLE_MINUTES");
        TownPolicies.builder()
                .role(Role.of("night").recordsLateUpTo(Duration.ofMinutes(999_999)))
                .role(Role.of("archive").recordsLateUpTo(Duration.ofDays(36_500)))
                .build();
    }

    @Test
    void codes_hold_nothing_that_separates_codes_in_a_folder() {
        assertThat(told(all -> all.role(Role.of("op|night")))).containsExactly("roles[op|night] SEPARATOR");
        assertThat(told(all -> all.kinds("A;B"))).containsExactly("kinds[A;B] SEPARATOR");
        assertThat(told(all -> all.status("A;B", Stage.HANDLING))).containsExactly("statuses[A;B] SEPARATOR");
        assertThat(told(all -> all.category("city;air", "空气", "city")))
                .containsExactly("categories[city;air] SEPARATOR");
        assertThat(told(all -> all.unit(Unit.of("a|b", "甲乙")))).containsExactly("units[a|b] SEPARATOR");
        assertThat(told(all -> all.duty("roads", "snow|ice", "11"))).containsExactly("duties[snow|ice] SEPARATOR");
        assertThat(told(all -> all.reasons(ReasonUse.RETURN, "a;b"))).containsExactly("reasons.RETURN[a;b] SEPARATOR");
    }
}
