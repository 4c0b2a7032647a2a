package io.civicline.routing;

import static io.civicline.core.condition.Conditions.always;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.code.RuleId;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RoutingTableTest {

    private static final WhoFacts FACTS = WhoFacts.of(DirectoryFacts.allPresent());

    private static final Situation NOISE = Situation.builder(Yunxi.CODES)
            .kind("COMPLAINT")
            .category("urban.noise")
            .region("lotus")
            .urgency("NORMAL")
            .channel("PHONE")
            .at(LocalDateTime.of(2026, 2, 13, 15, 20))
            .build();

    private static RoutingTableBuilder table() {
        return RoutingTable.builder(Yunxi.CODES, Yunxi.UNITS)
                .result(ResultMode.PROPOSE)
                .fallback(Who.centre());
    }

    /** glpi-project/glpi#13824: the rule tester said one thing and the real engine did another. */
    @Test
    void property_69_simulation_and_production_are_the_same_function() {
        RoutingTable table = Yunxi.table();

        for (Routing line : Routing.readAll()) {
            RoutingDecision first = table.route(line.situation(), line.facts());

            assertThat(table.explain(line.situation(), line.facts()).decision()).isEqualTo(first);
            assertThat(table.route(line.situation(), line.facts())).isEqualTo(first);
            assertThat(Yunxi.table().route(line.situation(), line.facts())).isEqualTo(first);
        }
    }

    /** glpi-project/glpi#9411, #4771: the catch-all ran before other rules. */
    @Test
    void property_70_the_fallback_comes_last_by_construction_and_has_no_rank_to_get_wrong() {
        RoutingTable table = table().rule(RoutingRule.of("last", Integer.MAX_VALUE, always(), Who.unit("inspection")))
                .build();

        assertThat(table.route(NOISE, FACTS).winner()).contains(RuleId.of("last"));
        assertThat(table().build().route(NOISE, FACTS).winner()).isEmpty();
    }

    /** glpi-project/glpi PR#17088: the outcome hung on the order in which rules and fields happened to be filled. */
    @Test
    void property_70_the_lowest_rank_that_matches_wins_in_whatever_order_rules_are_added() {
        RoutingRule broad = RoutingRule.of("broad", 20, category("urban"), Who.unit("city-enforcement"));
        RoutingRule narrow = RoutingRule.of("narrow", 10, category("urban.noise"), Who.unit("east-enforcement"));
        RoutingRule first = RoutingRule.of("first", -5, category("traffic"), Who.unit("traffic-police"));

        for (List<RoutingRule> order : List.of(List.of(broad, narrow, first), List.of(first, narrow, broad))) {
            RoutingTable table = table().rules(order).build();

            assertThat(table.rules()).containsExactly(first, narrow, broad);
            assertThat(table.route(NOISE, FACTS).winner()).contains(RuleId.of("narrow"));
        }
    }

    @Test
    void every_fault_of_a_table_is_named_at_once() {
        RoutingTableBuilder builder = RoutingTable.builder(Yunxi.CODES, Yunxi.UNITS)
                .rule(RoutingRule.of("a", 10, category("urban.smell"), Who.unit("ghost")))
                .rule(RoutingRule.of("a", 20, kind("RANT"), Who.duty("lights").nearRegion()))
                .rule(RoutingRule.of("b", 10, region("moon"), Who.parse("centre; level:village"))
                        .assist(Who.parse("unit.friend"))
                        .copy(Who.centre())
                        .copy(Who.unit("nobody"))
                        .urgency("YESTERDAY"));

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.throwable(PolicyFaults.class))
                .extracting(PolicyFaults::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::toString)
                .containsExactly(
                        "routing.result: is missing",
                        "routing.rules[a].when.category: the policy has no category 'urban.smell'",
                        "routing.rules[a].lead[0]: the policy has no unit 'ghost'",
                        "routing.rules[a]: rule 'a' is defined twice",
                        "routing.rules[a].when.kind: the policy has no kind 'RANT' "
                                + "(COMPLAINT, TIP, INQUIRY, SUGGESTION, COMMENDATION)",
                        "routing.rules[a].lead[0]: the policy has no duty 'lights'",
                        "routing.rules[b].rank: the rank 10 is taken by a",
                        "routing.rules[b].when.region: the policy has no region 'moon'",
                        "routing.rules[b].lead[1]: the policy has no level 'village'",
                        "routing.rules[b].assist[0][0]: the policy has no relation 'friend'",
                        "routing.rules[b].copy[1][0]: the policy has no unit 'nobody'",
                        "routing.rules[b].urgency: the policy has no urgency 'YESTERDAY' (NORMAL, URGENT, EMERGENCY)",
                        "routing.fallback: a fallback is needed: who gets what no rule matches");
    }

    @Test
    void the_mode_belongs_to_the_table() {
        assertThat(table().build().route(NOISE, FACTS).mode()).isEqualTo(ResultMode.PROPOSE);
        assertThat(Yunxi.table().route(NOISE, FACTS).mode()).isEqualTo(ResultMode.DISPATCH);
    }

    @Test
    void a_unit_gets_one_part_of_a_request() {
        RoutingRule greedy = RoutingRule.of("greedy", 1, always(), Who.unit("east-gov"))
                .assist(Who.parse("level:district; centre"))
                .assist(Who.unit("inspection"))
                .copy(Who.unit("inspection"))
                .copy(Who.centre());

        assertThat(table().rule(greedy).build().route(NOISE, FACTS)).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.lead()).isEqualTo(UnitId.of("east-gov"));
            assertThat(routed.assists()).containsExactly(UnitId.of("inspection"));
            assertThat(routed.copies()).containsExactly(UnitId.of("centre"));
        });
    }

    @Test
    void tags_and_urgency_of_the_rule_count_also_where_the_fallback_leads() {
        RoutingRule rule = RoutingRule.of("r", 1, always(), Who.attribute("owner"))
                .tag("asset")
                .tag("street")
                .urgency("URGENT");

        assertThat(table().rule(rule).build().route(NOISE, FACTS)).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.byFallback()).isTrue();
            assertThat(routed.lead()).isEqualTo(UnitId.of("centre"));
            assertThat(routed.tags()).containsExactly("asset", "street");
            assertThat(routed.urgency()).hasToString("URGENT");
        });
    }

    @Test
    void a_table_does_not_change_with_its_builder() {
        RoutingTableBuilder builder = table();
        RoutingTable before = builder.build();

        builder.rule(RoutingRule.of("later", 1, always(), Who.unit("inspection")));

        assertThat(before.rules()).isEmpty();
        assertThat(before.route(NOISE, FACTS).winner()).isEmpty();
    }
}
