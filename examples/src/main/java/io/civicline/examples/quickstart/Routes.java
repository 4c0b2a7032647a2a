package io.civicline.examples.quickstart;

import static io.civicline.core.condition.Conditions.anyWord;
import static io.civicline.core.condition.Conditions.attribute;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.localTime;
import static io.civicline.core.condition.Conditions.noWord;

import io.civicline.core.who.Who;
import io.civicline.routing.RoutingRule;
import java.util.ArrayList;
import java.util.List;

/** Who gets what in Linlan: special cases first, then each trade to whoever carries it nearest to the place. */
final class Routes {

    /** Trades in the order of the catalogue: what a request is about, and the duty of those who handle it. */
    private static final String TRADES = """
            utilities.water   | water
            utilities.gas     | gas
            utilities.power   | power
            utilities.heating | heating
            urban             | urban
            housing           | housing
            social            | social
            transport         | transport
            environment       | environment
            market            | market
            education         | education
            health            | health
            """;

    private static final int FIRST_TRADE = 100;
    private static final int STEP = 10;

    private Routes() {}

    static List<RoutingRule> rules() {
        List<RoutingRule> rules = new ArrayList<>(specialCases());
        for (List<String> trade : Catalogue.rows(TRADES).toList()) {
            int rank = FIRST_TRADE + STEP * (rules.size() - specialCases().size());
            rules.add(RoutingRule.of(
                    "trade-" + trade.get(1),
                    rank,
                    category(trade.get(0)),
                    Who.duty(trade.get(1)).nearRegion().or(otherwise())));
        }
        return rules;
    }

    private static List<RoutingRule> specialCases() {
        return List.of(
                RoutingRule.of(
                                "gas-danger",
                                10,
                                category("utilities.gas")
                                        .and(anyWord("燃气味", "漏气", "爆炸"))
                                        .and(noWord("演练")),
                                Who.duty("gas").nearRegion())
                        .assist(Who.duty("police").nearRegion())
                        .urgency("EMERGENCY")
                        .tag("danger"),
                RoutingRule.of(
                                "water-danger",
                                20,
                                category("utilities.water.burst"),
                                Who.duty("water").nearRegion())
                        .assist(Who.level("district"))
                        .urgency("EMERGENCY")
                        .tag("danger"),
                RoutingRule.of(
                        "noise-at-night",
                        30,
                        category("urban.noise.square", "urban.noise.fireworks").and(localTime("22:00", "06:00")),
                        Who.duty("police").nearRegion().or(otherwise())),
                RoutingRule.of(
                                "fire-lane",
                                40,
                                category("transport.parking.fire-lane"),
                                Who.duty("police").nearRegion().or(otherwise()))
                        .copy(Who.level("district")),
                RoutingRule.of(
                        "lamp-of-an-owner",
                        50,
                        category("urban.street.lamp").and(attribute("owner", "city-power")),
                        Who.attribute("owner").or(otherwise())),
                RoutingRule.of(
                                "noise-of-works",
                                60,
                                category("urban.noise.construction"),
                                Who.duty("urban").nearRegion().or(otherwise()))
                        .copy(Who.level("district")),
                RoutingRule.of("praise", 70, kind("COMMENDATION"), Who.centre()));
    }

    /** Who gets what no rule takes, and what those could not take whom a rule names: the district, else the hotline. */
    static Who otherwise() {
        return Who.level("district").or(Who.centre());
    }
}
