package io.civicline.routing;

import static io.civicline.core.condition.Conditions.allWords;
import static io.civicline.core.condition.Conditions.anonymous;
import static io.civicline.core.condition.Conditions.anyWord;
import static io.civicline.core.condition.Conditions.atLeast;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.channel;
import static io.civicline.core.condition.Conditions.confidential;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.localTime;
import static io.civicline.core.condition.Conditions.noWord;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.region;
import static io.civicline.core.condition.Conditions.urgency;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import io.civicline.core.who.Who;
import java.time.LocalDate;
import java.util.List;

/** The invented city of Yunxi (云溪市): three districts, one of them merged from an older one, and who does what there. */
final class Yunxi {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate WATER_REFORM = LocalDate.of(2026, 3, 1);

    static final Vocabulary CODES = new Vocabulary(
            CodeTree.categories(List.of(
                    CodeNode.category("urban", "城市管理"),
                    matter("urban.noise", "噪音", "urban"),
                    matter("urban.noise.construction", "施工噪音", "urban.noise"),
                    matter("urban.noise.neighbour", "邻里噪音", "urban.noise"),
                    matter("urban.waste", "垃圾清运", "urban"),
                    CodeNode.category("traffic", "交通"),
                    matter("traffic.parking", "违停", "traffic"),
                    CodeNode.category("utilities", "公用事业"),
                    matter("utilities.water", "供水", "utilities"),
                    matter("utilities.heat", "供热", "utilities"),
                    CodeNode.category("market", "市场监管"),
                    CodeNode.category("planning", "规划"))),
            CodeTree.regions(List.of(
                    CodeNode.region("yunxi", "云溪市"),
                    place("east", "东湖区", "yunxi"),
                    place("lotus", "莲花街道", "east"),
                    place("bridge", "石桥街道", "east"),
                    place("west", "西山区", "yunxi"),
                    place("hill", "西山街道", "west"),
                    place("old-port", "老港区", "yunxi").until(MERGER).succeededBy(RegionCode.of("north")),
                    place("north", "北岸区", "yunxi").from(MERGER))),
            List.of(
                    KindCode.of("COMPLAINT"),
                    KindCode.of("TIP"),
                    KindCode.of("INQUIRY"),
                    KindCode.of("SUGGESTION"),
                    KindCode.of("COMMENDATION")),
            List.of(UrgencyCode.of("NORMAL"), UrgencyCode.of("URGENT"), UrgencyCode.of("EMERGENCY")),
            List.of(ChannelCode.of("PHONE"), ChannelCode.of("APP")));

    static final Units UNITS = Units.builder(CODES.regions())
            .unit(Unit.of("centre", "热线中心"))
            .unit(Unit.of("east-gov", "东湖区政府").in("east").at("district"))
            .unit(Unit.of("west-gov", "西山区政府").in("west").at("district"))
            .unit(Unit.of("old-port-gov", "老港区政府")
                    .in("old-port")
                    .at("district")
                    .until(MERGER)
                    .succeededBy("north-gov"))
            .unit(Unit.of("north-gov", "北岸区政府").in("north").at("district").from(MERGER))
            .unit(Unit.of("lotus-street", "莲花街道办").in("lotus").at("street"))
            .unit(Unit.of("hill-street", "西山街道办").in("hill").at("street"))
            .unit(Unit.of("city-enforcement", "市城管局").in("yunxi"))
            .unit(Unit.of("east-enforcement", "东湖区城管局").in("east"))
            .unit(Unit.of("traffic-police", "交警支队"))
            .unit(Unit.of("water-company", "自来水公司").until(WATER_REFORM).succeededBy("water-group"))
            .unit(Unit.of("water-group", "水务集团").from(WATER_REFORM))
            .unit(Unit.of("power-grid", "供电公司"))
            .unit(Unit.of("housing-bureau", "住建局"))
            .unit(Unit.of("market-bureau", "市场监管局"))
            .unit(Unit.of("planning-bureau", "规划局"))
            .unit(Unit.of("emergency-office", "应急办"))
            .unit(Unit.of("inspection", "督查室"))
            .relation("lotus-street", "superior", "east-gov")
            .relation("hill-street", "superior", "west-gov")
            .relation("east-enforcement", "professional", "city-enforcement")
            .duty("city-enforcement", "noise", "yunxi")
            .duty("east-enforcement", "noise", "east")
            .duty("water-company", "water", "yunxi")
            .centre("centre")
            .build();

    private Yunxi() {}

    private static CodeNode<CategoryCode> matter(String code, String name, String parent) {
        return CodeNode.category(code, name).under(CategoryCode.of(parent));
    }

    private static CodeNode<RegionCode> place(String code, String name, String parent) {
        return CodeNode.region(code, name).under(RegionCode.of(parent));
    }

    /** The rules that {@code routings.md} shows, in another order than that of their ranks. */
    static List<RoutingRule> rules() {
        return List.of(
                RoutingRule.of("traffic", 70, category("traffic"), Who.unit("traffic-police")),
                RoutingRule.of(
                                "noise-at-night",
                                20,
                                category("urban.noise.construction").and(localTime("22:00", "06:00")),
                                Who.parse("duty:noise near region"))
                        .copy(Who.level("district"))
                        .tag("night")
                        .urgency("URGENT")
                        .citing("云溪市噪声污染防治条例 第九条"),
                RoutingRule.of(
                                "noise",
                                30,
                                category("urban.noise"),
                                Who.duty("noise").nearRegion())
                        .copy(Who.level("district")),
                RoutingRule.of("emergency", 5, urgency("EMERGENCY"), Who.unit("emergency-office"))
                        .assist(Who.parse("level:district; centre"))
                        .tag("danger"),
                RoutingRule.of(
                        "poles",
                        40,
                        anyWord("电线杆", "线缆", "ＷＩＦＩ箱").and(noWord("招租")),
                        Who.parse("attribute:owner; level:district")),
                RoutingRule.of(
                        "manhole", 45, allWords("井盖", "破损"), Who.parse("attribute:owner; duty:water near region")),
                RoutingRule.of("water", 50, category("utilities.water"), Who.parse("duty:water near region")),
                RoutingRule.of(
                        "parking-lotus",
                        60,
                        category("traffic.parking").and(region("lotus")),
                        Who.unit("lotus-street")),
                RoutingRule.of("returned-often", 8, atLeast(Counter.RETURNS, 3), Who.centre()),
                RoutingRule.of("heating", 90, category("utilities.heat"), Who.unit("housing-bureau"))
                        .from(LocalDate.of(2025, 11, 15))
                        .until(LocalDate.of(2026, 3, 15)),
                RoutingRule.of(
                        "market", 100, category("market").and(kind("COMPLAINT", "TIP")), Who.unit("market-bureau")),
                RoutingRule.of("tips", 10, kind("TIP").and(confidential().or(anonymous())), Who.unit("inspection")),
                RoutingRule.of(
                        "ideas",
                        110,
                        kind("SUGGESTION").and(channel("APP")).and(not(category("traffic"))),
                        Who.unit("planning-bureau")));
    }

    static RoutingTable table() {
        return RoutingTable.builder(CODES, UNITS)
                .result(ResultMode.DISPATCH)
                .rules(rules())
                .fallback(Who.parse("level:district; centre"))
                .build();
    }
}
