package io.civicline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.RuleId;
import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.SituationBuilder;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.unit.Unit;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoutingFuzzTest {

    private static final int TABLES = 400;
    private static final int REQUESTS = 50;

    private static final List<UnitId> UNITS =
            Yunxi.UNITS.all().stream().map(Unit::id).toList();

    private final long seed = Long.getLong("civicline.seed", 13_824L);
    private final Random random = new Random(seed);

    @Test
    void the_winner_is_the_lowest_rank_that_matches_and_the_explanation_names_it() {
        System.out.println("seed " + seed);
        int byRule = 0;
        for (int i = 0; i < TABLES; i++) {
            List<RoutingRule> rules = rules();
            RoutingTable table = table(rules);
            for (int j = 0; j < REQUESTS; j++) {
                Situation situation = situation();
                WhoFacts facts = facts();
                Optional<RuleId> expected = rules.stream()
                        .filter(rule -> rule.validity().covers(situation.at().toLocalDate()))
                        .filter(rule -> rule.when().test(situation))
                        .min(Comparator.comparingInt(RoutingRule::rank))
                        .map(RoutingRule::id);
                RoutingExplanation explanation = table.explain(situation, facts);

                assertThat(explanation.decision().winner()).as(where(i, j)).isEqualTo(expected);
                assertThat(explanation.lost())
                        .allMatch(lost -> expected.isEmpty()
                                || lost.rule().rank() < explanation.winner().rank());
                byRule += expected.isPresent() ? 1 : 0;
            }
        }
        assertThat(byRule).as("routed by a rule").isBetween(TABLES * REQUESTS / 4, TABLES * REQUESTS - 100);
    }

    @Test
    void nobody_barred_absent_ended_or_twice_gets_a_part() {
        System.out.println("seed " + seed);
        int unrouted = 0;
        for (int i = 0; i < TABLES; i++) {
            RoutingTable table = table(rules());
            for (int j = 0; j < REQUESTS; j++) {
                Situation situation = situation();
                WhoFacts facts = facts();
                List<UnitId> chosen = chosen(table.route(situation, facts));
                unrouted += chosen.isEmpty() ? 1 : 0;

                assertThat(chosen).as(where(i, j)).doesNotHaveDuplicates();
                for (UnitId unit : chosen) {
                    assertThat(facts.directory().isAbsent(unit)).as(where(i, j)).isFalse();
                    assertThat(barred(unit, facts)).as(where(i, j)).isFalse();
                    assertThat(Yunxi.UNITS.find(unit).orElseThrow().validity())
                            .as(where(i, j))
                            .matches(days -> days.covers(situation.at().toLocalDate()));
                }
            }
        }
        assertThat(unrouted).as("left to a person").isPositive();
    }

    @Test
    void rules_in_another_order_and_a_second_call_decide_the_same() {
        System.out.println("seed " + seed);
        for (int i = 0; i < TABLES; i++) {
            List<RoutingRule> rules = rules();
            RoutingTable table = table(rules);
            List<RoutingRule> shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, random);
            Situation situation = situation();
            WhoFacts facts = facts();

            assertThat(table(shuffled).route(situation, facts))
                    .as(where(i, 0))
                    .isEqualTo(table.route(situation, facts))
                    .isEqualTo(table.route(situation, facts));
        }
    }

    /** Barred itself, or what took the place of a barred one: told apart without asking the code under test. */
    private static boolean barred(UnitId unit, WhoFacts facts) {
        return facts.barred().reasons().keySet().stream()
                .anyMatch(barred -> barred.equals(unit)
                        || Yunxi.UNITS.find(barred).map(Unit::successor).stream()
                                .anyMatch(unit::equals));
    }

    private static List<UnitId> chosen(RoutingDecision decision) {
        List<UnitId> chosen = new ArrayList<>();
        if (decision instanceof Routed routed) {
            chosen.add(routed.lead());
            chosen.addAll(routed.assists());
            chosen.addAll(routed.copies());
        }
        return chosen;
    }

    private String where(int table, int request) {
        return "seed " + seed + ", table " + table + ", request " + request;
    }

    private RoutingTable table(List<RoutingRule> rules) {
        return RoutingTable.builder(Yunxi.CODES, Yunxi.UNITS)
                .result(ResultMode.PROPOSE)
                .rules(rules)
                .fallback(Who.parse("level:district; centre"))
                .build();
    }

    private List<RoutingRule> rules() {
        List<Integer> ranks = new ArrayList<>(IntStream.range(-10, 40).boxed().toList());
        Collections.shuffle(ranks, random);
        return ranks.subList(0, random.nextInt(20)).stream().map(this::rule).toList();
    }

    private RoutingRule rule(int rank) {
        RoutingRule rule = RoutingRule.of("r" + rank, rank, condition(2), who());
        LocalDate day = LocalDate.of(2026, 1 + random.nextInt(12), 1);
        return switch (random.nextInt(6)) {
            case 0 -> rule.from(day);
            case 1 -> rule.until(day);
            case 2 -> rule.assist(who()).copy(who());
            case 3 -> rule.copy(who()).copy(who());
            default -> rule;
        };
    }

    private Who who() {
        Who who = Who.parse(one(
                "duty:noise near region",
                "duty:water near region",
                "level:district",
                "level:street",
                "attribute:owner",
                "unit:water-company",
                "unit:inspection",
                "unit:old-port-gov"));
        return random.nextInt(3) == 0 ? who.or(who()) : who;
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> Conditions.kind(one("COMPLAINT", "TIP"), one("INQUIRY", "SUGGESTION"));
            case 1 -> Conditions.category(one("urban", "urban.noise", "traffic", "utilities.water"));
            case 2 -> Conditions.region(one("east", "lotus", "west", "old-port"));
            case 3 -> Conditions.anyWord(one("电线杆", "井盖"), "渣土");
            case 4 -> Conditions.attribute("owner", "power-grid");
            case 5 -> Conditions.atLeast(Counter.RETURNS, random.nextInt(4));
            case 6 -> Conditions.localTime("22:00", "06:00");
            case 7 -> one("x", "y").equals("x") ? Conditions.confidential() : Conditions.channel("APP");
            case 8 -> Conditions.not(condition(depth - 1));
            case 9 -> new AllOf(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new AnyOf(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Situation situation() {
        SituationBuilder builder = Situation.builder(Yunxi.CODES)
                .kind(one("COMPLAINT", "TIP", "INQUIRY", "SUGGESTION"))
                .category(one("urban.noise.construction", "urban.waste", "traffic.parking", "utilities.water"))
                .urgency("NORMAL")
                .channel(one("PHONE", "APP"))
                .text(one("电线杆倒了", "井盖破损", "太吵"))
                .count(Counter.RETURNS, random.nextInt(4))
                .at(LocalDateTime.of(2026, 1 + random.nextInt(12), 1, random.nextInt(24), 0));
        if (random.nextInt(5) > 0) {
            builder.region(one("lotus", "bridge", "hill", "old-port", "yunxi"));
        }
        return random.nextBoolean()
                ? builder.build()
                : builder.attribute("owner", one("power-grid", "nobody")).build();
    }

    private WhoFacts facts() {
        BarredUnits barred = BarredUnits.none();
        List<UnitId> absent = new ArrayList<>();
        for (UnitId unit : UNITS) {
            switch (random.nextInt(12)) {
                case 0 -> absent.add(unit);
                case 1 -> barred = barred.returned(unit);
                case 2 -> barred = barred.accused(unit);
                case 3 -> barred = barred.recused(unit);
                default -> {}
            }
        }
        return WhoFacts.of(DirectoryFacts.absent(absent)).barring(barred);
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
