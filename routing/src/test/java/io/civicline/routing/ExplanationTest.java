package io.civicline.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.RuleId;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.SituationBuilder;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.WhoFacts;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final RoutingTable TABLE = Yunxi.table();
    private static final WhoFacts FACTS = WhoFacts.of(DirectoryFacts.absent("east-enforcement"));

    private static SituationBuilder under(Vocabulary codes) {
        return Situation.builder(codes)
                .kind("COMPLAINT")
                .category("urban.noise.construction")
                .region("lotus")
                .urgency("NORMAL")
                .channel("PHONE")
                .text("工地凌晨仍在打桩")
                .at(LocalDateTime.of(2026, 2, 13, 23, 5));
    }

    @Test
    void it_says_in_english_who_won_on_what_the_others_lost_and_who_was_passed_over() {
        assertThat(TABLE.explain(under(Yunxi.CODES).build(), FACTS).text(Locale.ENGLISH))
                .isEqualTo("""
                        rule noise-at-night (rank 20) won; source: 云溪市噪声污染防治条例 第九条; 3 rules before it lost:
                          emergency (rank 5): urgency is NORMAL, wanted EMERGENCY
                          returned-often (rank 8): returns is 0, wanted >= 3
                          tips (rank 10): kind is COMPLAINT, wanted TIP
                        lead: city-enforcement (duty:noise near region); passed over: \
                        duty:noise near region: east-enforcement is absent
                        copy: east-gov (level:district)
                        tags: night
                        urgency: URGENT""");
    }

    @Test
    void it_says_the_same_in_chinese() {
        assertThat(TABLE.explain(under(Yunxi.CODES).build(), FACTS).text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("""
                        规则noise-at-night（序号20）命中；依据：云溪市噪声污染防治条例 第九条；此前3条规则未命中：
                          emergency（序号5）：紧急程度为NORMAL，要求EMERGENCY
                          returned-often（序号8）：退单次数为0，要求>= 3
                          tips（序号10）：诉求类型为COMPLAINT，要求TIP
                        主办：city-enforcement（duty:noise near region）；跳过：duty:noise near region：east-enforcement缺勤
                        抄送：east-gov（level:district）
                        标签：night
                        紧急程度：URGENT""");
    }

    @Test
    void a_rule_that_does_not_count_today_lost_on_its_days() {
        Situation spring = under(Yunxi.CODES)
                .category("utilities.heat")
                .at(LocalDateTime.of(2026, 3, 15, 0, 0))
                .build();

        assertThat(TABLE.explain(spring, FACTS).text(Locale.ENGLISH))
                .startsWith("no rule matched, so the fallback counts; 13 rules before it lost:")
                .contains("\n  heating (rank 90): the day is 2026-03-15, wanted 2025-11-15/2026-03-15\n");
    }

    @Test
    void where_a_rule_led_to_nobody_it_says_that_the_fallback_stepped_in() {
        Situation parking = under(Yunxi.CODES).category("traffic.parking").build();
        WhoFacts returned = FACTS.barring(BarredUnits.none().returned(UnitId.of("lotus-street")));

        assertThat(TABLE.explain(parking, returned).text(Locale.ENGLISH))
                .startsWith("rule parking-lotus (rank 60) won")
                .endsWith("\nits own list led to nobody: the lead is the fallback's");
    }

    @Test
    void where_nobody_is_left_it_says_that_someone_must_decide() {
        Situation waste = under(Yunxi.CODES).category("urban.waste").build();
        RoutingExplanation explanation = TABLE.explain(waste, WhoFacts.of(DirectoryFacts.absent("east-gov", "centre")));

        assertThat(explanation.decision()).isInstanceOf(Unrouted.class);
        assertThat(explanation.text(Locale.ENGLISH))
                .endsWith("lead: nobody; passed over: level:district: east-gov is absent; centre: centre is absent\n"
                        + "someone must decide: nobody is left who can take it");
        assertThat(explanation.text(Locale.CHINA)).endsWith("没有单位可以承办，须人工决定");
    }

    @Test
    void the_reasons_are_data_too() {
        RoutingExplanation explanation = TABLE.explain(under(Yunxi.CODES).build(), FACTS);

        assertThat(explanation.lost())
                .extracting(lost -> lost.rule().id())
                .containsExactly(RuleId.of("emergency"), RuleId.of("returned-often"), RuleId.of("tips"));
        assertThat(explanation.lost().get(0).verdict().mismatches().get(0).actual())
                .containsExactly("NORMAL");
        assertThat(explanation.decision().parts().lead().unit()).isEqualTo(UnitId.of("city-enforcement"));
    }

    @Test
    void nothing_of_the_citizens_text_is_in_an_explanation() {
        Situation said =
                under(Yunxi.CODES).category("urban.waste").text("张三的电线").build();

        assertThat(TABLE.explain(said, FACTS).toString()).doesNotContain("张三");
    }

    @Test
    void a_situation_of_another_policy_is_refused() {
        Vocabulary other = new Vocabulary(
                CodeTree.categories(Yunxi.CODES.categories().nodes()),
                Yunxi.CODES.regions(),
                Yunxi.CODES.kinds(),
                Yunxi.CODES.urgencies(),
                Yunxi.CODES.channels());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.route(under(other).build(), FACTS))
                .withMessageContaining("another vocabulary");
    }

    @Test
    void what_a_decision_can_be_is_this_and_adding_one_is_a_decision() {
        assertThat(Stream.of(RoutingDecision.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Routed", "Unrouted");
    }
}
