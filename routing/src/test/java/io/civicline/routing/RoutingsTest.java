package io.civicline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.RuleId;
import io.civicline.core.id.UnitId;
import io.civicline.core.who.PassedOver;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code routings.md}, line by line. */
class RoutingsTest {

    private static final RoutingTable TABLE = Yunxi.table();

    static List<Routing> routings() {
        return Routing.readAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routings")
    void each_request_goes_where_the_table_says(Routing line) {
        RoutingExplanation explanation = TABLE.explain(line.situation(), line.facts());
        RoutingDecision decision = explanation.decision();

        assertThat(describe(decision)).as(explanation.toString()).isEqualTo(line.expected());
        assertThat(TABLE.route(line.situation(), line.facts())).isEqualTo(decision);
    }

    @Test
    void the_rules_that_the_table_lists_are_those_of_the_policy() {
        assertThat(Routing.listedRules())
                .containsExactlyElementsOf(TABLE.rules().stream()
                        .map(rule -> rule.rank() + " " + rule.id())
                        .toList());
    }

    @Test
    void every_rule_wins_at_least_one_line_and_so_does_the_fallback() {
        List<String> winners = routings().stream()
                .map(line -> TABLE.route(line.situation(), line.facts())
                        .winner()
                        .map(RuleId::value)
                        .orElse("fallback"))
                .distinct()
                .toList();

        assertThat(winners).hasSize(Yunxi.rules().size() + 1);
        assertThat(routings()).hasSizeGreaterThanOrEqualTo(25);
    }

    private static String describe(RoutingDecision decision) {
        String lead = decision instanceof Routed routed ? routed.lead().value() : "nobody";
        List<UnitId> others = decision instanceof Routed routed
                ? Stream.concat(routed.assists().stream(), routed.copies().stream())
                        .toList()
                : List.of();
        Parts parts = decision.parts();
        String passed = Stream.of(Stream.of(parts.lead()), parts.assists().stream(), parts.copies().stream())
                .flatMap(choices -> choices)
                .flatMap(choice -> choice.passedOver().stream())
                .map(RoutingsTest::describe)
                .collect(Collectors.joining(", "));
        String rule = decision.winner().map(RuleId::value).orElse("");
        String also = others.stream().map(UnitId::value).collect(Collectors.joining(", "));
        return Routing.expected(rule, lead, also, passed);
    }

    private static String describe(PassedOver passed) {
        return (passed.unit() == null ? "" : passed.unit() + " ") + passed.reason();
    }
}
