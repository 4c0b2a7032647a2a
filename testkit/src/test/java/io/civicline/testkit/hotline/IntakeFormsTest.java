package io.civicline.testkit.hotline;

import static io.civicline.core.condition.Conditions.attribute;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.Label;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.form.AnswerType;
import io.civicline.core.form.Choice;
import io.civicline.core.form.IntakeForm;
import io.civicline.core.form.Question;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.request.Disposition;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.PolicySet;
import io.civicline.routing.RoutingRule;
import io.civicline.testkit.city.TestCity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A city asks for more than a subject and a place: what was answered wrong is told at once, and rules see what was answered. */
class IntakeFormsTest {

    private final PolicySet policies = TestCity.builder()
            .form(IntakeForm.of("city", "urban")
                    .asking(
                            Question.of("landmark", Label.of("附近标志物", "Landmark"), AnswerType.text(10)),
                            Question.of("since", Label.of("起始日期", "Since"), AnswerType.date())))
            .form(IntakeForm.of("noise", "urban.noise")
                    .asking(
                            Question.of("source", Label.of("噪声来源", "Source of the noise"), sources())
                                    .mandatory()
                                    .explained(Label.of("能听出来的", "As far as it can be heard"))
                                    .citing("噪声污染防治法 第五十九条"),
                            Question.of("hours", Label.of("时段", "Hours"), hours()),
                            Question.of("decibel", Label.of("分贝", "Decibel"), AnswerType.number("0", "200", 1)),
                            Question.of("ongoing", Label.of("仍在持续", "Still going on"), AnswerType.flag())
                                    .mandatory()))
            .rule(RoutingRule.of("night-noise", 1, attribute("hours", "night"), Who.unit("police")))
            .build();
    private final HotlineRig rig = HotlineRig.with(policies).at(TUESDAY);

    private static AnswerType sources() {
        return AnswerType.oneOf(Choice.of("site", "建筑工地", "Building site"), Choice.of("shop", "商铺", "Shop"));
    }

    private static AnswerType hours() {
        return AnswerType.someOf(Choice.of("day", "白天", "By day"), Choice.of("night", "夜间", "At night"));
    }

    private static RegistrationForm answered() {
        return aComplaint().attribute("source", "site").attribute("ongoing", "true");
    }

    private List<Fault> faults(Registration registration) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> rig.register(registration));
        assertThat(invalid).as("the registration must have faults").isNotNull();
        return invalid.faults();
    }

    @Test
    void every_wrong_answer_is_told_at_once_in_both_languages_beside_all_other_faults() {
        List<Fault> faults = faults(aComplaint()
                .urgency("SOMEWHEN")
                .attribute("landmark", "一二三四五六七八九十一")
                .attribute("since", "昨天")
                .attribute("source", "neighbour")
                .attribute("hours", "day", "dusk")
                .attribute("decibel", "201")
                .attribute("color", "red")
                .dispatch());

        assertThat(faults.stream().map(fault -> fault.text(Locale.ENGLISH)))
                .containsExactly(
                        "urgency: the policy has no urgency 'SOMEWHEN'; it has [NORMAL, URGENT, EMERGENCY]",
                        "attributes[landmark]: must have 1 to 10 characters or entries, has 11",
                        "attributes[since]: must be a date such as 2026-03-10",
                        "attributes[source]: must be one of [site, shop]",
                        "attributes[hours][1]: must be one of [day, night]",
                        "attributes[decibel]: must be 200 or less",
                        "attributes[ongoing]: is missing",
                        "attributes[color]: is not asked for; the intake form of the category asks "
                                + "[landmark, since, source, hours, decibel, ongoing]");
        assertThat(faults.stream().map(fault -> fault.text(Locale.CHINESE)))
                .containsExactly(
                        "urgency: 政策中没有紧急程度“SOMEWHEN”；现有[NORMAL, URGENT, EMERGENCY]",
                        "attributes[landmark]: 长度须为1至10，实际为11",
                        "attributes[since]: 须为日期，如2026-03-10",
                        "attributes[source]: 须为下列之一：[site, shop]",
                        "attributes[hours][1]: 须为下列之一：[day, night]",
                        "attributes[decibel]: 不得大于200",
                        "attributes[ongoing]: 必填",
                        "attributes[color]: 该分类的填报表没有此项，已有[landmark, since, source, hours, decibel, ongoing]");
    }

    @Test
    void answers_are_stored_in_their_one_form_and_come_back_from_the_store() {
        Ticket t = rig.register(answered()
                .attribute("decibel", "65.0")
                .attribute("hours", "night", "day")
                .attribute("landmark", " "));

        assertThat(rig.ticket(t).request().attributes().toString())
                .isEqualTo("{source=[site], hours=[day, night], decibel=[65], ongoing=[true]}");
    }

    @Test
    void a_rule_sees_each_of_several_values() {
        assertThat(rig.register(answered().attribute("hours", "day", "night"))).hasLead("police");
        assertThat(rig.register(answered().attribute("hours", "day"))).hasLead("north-streets");
    }

    @ParameterizedTest
    @EnumSource(
            value = Disposition.class,
            mode = Mode.INCLUDE,
            names = {"PROPOSE", "DISPATCH"})
    void what_goes_to_units_is_complete(Disposition disposition) {
        RegistrationForm form = aComplaint();
        Registration open = disposition == Disposition.PROPOSE ? form.propose() : form.dispatch();

        assertThat(faults(open)).extracting(Fault::path).containsExactly("attributes[source]", "attributes[ongoing]");
    }

    @Test
    void what_the_hotline_keeps_may_leave_questions_open_but_answers_none_wrong() {
        assertThat(rig.register(aComplaint().draft())).hasStage(Stage.REGISTERED);
        assertThat(rig.register(aComplaint().answer("已告知"))).hasStage(Stage.CLOSED);

        assertThat(faults(aComplaint().attribute("decibel", "loud").draft()))
                .extracting(Fault::path)
                .containsExactly("attributes[decibel]");
    }

    @Test
    void a_preview_tells_the_same() {
        Registration wrong = aComplaint().dispatch();

        Invalid previewed =
                catchThrowableOfType(Invalid.class, () -> rig.desk("operator").preview(wrong));

        assertThat(previewed.faults()).isEqualTo(faults(wrong));
    }

    @Test
    void a_host_draws_its_form_from_the_questions() {
        assertThat(policies.forms().of(CategoryCode.of("urban.noise")).questions())
                .extracting(Question::name)
                .containsExactly("landmark", "since", "source", "hours", "decibel", "ongoing");
        assertThat(policies.forms().of(CategoryCode.of("urban.noise")).find("source"))
                .hasValueSatisfying(question -> {
                    assertThat(question.label().text(Locale.CHINESE)).isEqualTo("噪声来源");
                    assertThat(question.help().text(Locale.ENGLISH)).isEqualTo("As far as it can be heard");
                    assertThat(question.source()).startsWith("噪声污染防治法");
                    assertThat(question.type().choices().get(1).label()).hasToString("商铺 Shop");
                });
    }

    @Test
    void where_no_form_applies_attributes_are_free() {
        assertThat(rig.register(aComplaint().category("utility.water").attribute("meter", "?", "5.00"))
                        .request()
                        .attributes()
                        .toString())
                .isEqualTo("{meter=[?, 5.00]}");
    }
}
