package io.civicline.core.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.error.Fault;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.SituationBuilder;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhoTest {

    private static final LocalDate MERGER = LocalDate.of(2026, 3, 1);
    private static final LocalDateTime BEFORE = MERGER.minusDays(1).atTime(23, 59);
    private static final LocalDateTime AFTER = MERGER.atStartOfDay();

    private static final CodeTree<RegionCode> REGIONS = CodeTree.regions(List.of(
            CodeNode.region("city", "市"),
            CodeNode.region("east", "东区").under(RegionCode.of("city")),
            CodeNode.region("lotus", "莲花街道").under(RegionCode.of("east"))));

    private static final Vocabulary CODES = new Vocabulary(
            CodeTree.categories(List.of(CodeNode.category("noise", "噪音"))),
            REGIONS,
            List.of(KindCode.of("COMPLAINT")),
            List.of(UrgencyCode.of("NORMAL")),
            List.of(ChannelCode.of("PHONE")));

    private static final Units UNITS = Units.builder(REGIONS)
            .unit(Unit.of("centre", "热线中心"))
            .unit(Unit.of("east-gov", "东区政府").in("east").at("district"))
            .unit(Unit.of("city-enforcement", "市城管局").in("city"))
            .unit(Unit.of("east-enforcement", "东区城管局").in("east"))
            .unit(Unit.of("old-water", "自来水公司").until(MERGER).succeededBy("water"))
            .unit(Unit.of("water", "水务集团").from(MERGER))
            .unit(Unit.of("future", "筹备中").from(MERGER).succeededBy("centre"))
            .relation("east-enforcement", "superior", "east-gov")
            .relation("east-enforcement", "professional", "city-enforcement")
            .duty("city-enforcement", "noise", "city")
            .duty("east-enforcement", "noise", "east")
            .centre("centre")
            .build();

    private static final WhoFacts FACTS = WhoFacts.of(DirectoryFacts.allPresent());

    private static SituationBuilder request() {
        return Situation.builder(CODES)
                .kind("COMPLAINT")
                .category("noise")
                .urgency("NORMAL")
                .channel("PHONE")
                .at(BEFORE);
    }

    private static Choice choose(String who, SituationBuilder situation, WhoFacts facts) {
        return Who.parse(who).resolve(situation.build(), facts, UNITS);
    }

    private static UnitId id(String value) {
        return UnitId.of(value);
    }

    @Test
    void the_nearest_unit_with_the_duty_is_taken() {
        assertThat(choose("duty:noise near region", request().region("lotus"), FACTS)
                        .found())
                .contains(id("east-enforcement"));
        assertThat(choose("duty:noise near region", request().region("city"), FACTS)
                        .found())
                .contains(id("city-enforcement"));
    }

    @Test
    void vacancy_climbs_and_is_recorded() {
        WhoFacts away = WhoFacts.of(DirectoryFacts.absent("east-enforcement"));

        assertThat(choose("duty:noise near region", request().region("lotus"), away))
                .hasToString("city-enforcement (duty:noise near region); "
                        + "passed over: duty:noise near region: east-enforcement is absent");
    }

    @Test
    void the_first_candidate_that_exists_is_taken_and_the_reasons_of_the_others_are_kept() {
        Choice choice = choose("attribute:owner; level:district; unit.superior; centre", request(), FACTS);

        assertThat(choice.found()).contains(id("centre"));
        assertThat(choice.by()).isEqualTo(new Candidate.Centre());
        assertThat(choice.passedOver())
                .extracting(PassedOver::reason)
                .containsExactly(PassReason.NO_ATTRIBUTE, PassReason.NO_REGION, PassReason.NO_UNIT_CONCERNED);
    }

    @Test
    void an_attribute_names_a_unit_by_its_id_and_nonsense_in_it_names_nobody() {
        Who owner = Who.attribute("owner");

        assertThat(owner.resolve(request().attribute("owner", "east-gov").build(), FACTS, UNITS)
                        .found())
                .contains(id("east-gov"));
        for (String nonsense : List.of("nobody", "", " ", "\u0000", "x".repeat(10_000))) {
            Choice choice = owner.resolve(request().attribute("owner", nonsense).build(), FACTS, UNITS);
            assertThat(choice.found()).isEmpty();
            assertThat(choice.passedOver()).extracting(PassedOver::reason).containsExactly(PassReason.DOES_NOT_EXIST);
        }
    }

    @Test
    void an_attribute_with_several_values_names_the_first_unit_that_exists() {
        Situation several = request().attribute("owner", "nobody", "east-gov").build();

        assertThat(Who.attribute("owner").resolve(several, FACTS, UNITS).found())
                .contains(id("east-gov"));
    }

    @Test
    void a_relation_starts_from_the_unit_concerned() {
        WhoFacts facts = FACTS.about(id("east-enforcement"));

        assertThat(choose("unit.superior", request(), facts).found()).contains(id("east-gov"));
        assertThat(choose("unit.professional", request(), facts).found()).contains(id("city-enforcement"));
        assertThat(choose("unit.superior", request(), FACTS.about(id("centre"))).passedOver())
                .extracting(PassedOver::reason)
                .containsExactly(PassReason.NO_SUCH_RELATION);
    }

    @Test
    void a_unit_that_has_ended_gives_way_to_its_successor_on_that_very_day() {
        assertThat(choose("unit:old-water", request().at(BEFORE), FACTS).found())
                .contains(id("old-water"));

        Choice after = choose("unit:old-water", request().at(AFTER), FACTS);
        assertThat(after.found()).contains(id("water"));
        assertThat(after.passedOver())
                .containsExactly(new PassedOver(
                        new Candidate.OfUnit(id("old-water")), id("old-water"), PassReason.NOT_IN_FORCE));
    }

    @Test
    void a_unit_that_does_not_exist_yet_does_not_give_way_to_a_successor() {
        assertThat(choose("unit:future", request().at(BEFORE), FACTS).found()).isEmpty();
    }

    @Test
    void a_barred_unit_is_no_candidate_and_neither_is_what_took_its_place() {
        WhoFacts returned = FACTS.barring(BarredUnits.none().returned(id("old-water")));

        Choice before = choose("unit:old-water; unit:water; centre", request().at(AFTER), returned);

        assertThat(before.found()).contains(id("centre"));
        assertThat(before.passedOver())
                .extracting(PassedOver::unit, PassedOver::reason)
                .containsExactly(tuple(id("old-water"), PassReason.RETURNED), tuple(id("water"), PassReason.RETURNED));
    }

    @Test
    void what_a_unit_took_the_place_of_is_not_barred_with_it() {
        WhoFacts returned = FACTS.barring(BarredUnits.none().returned(id("water")));

        assertThat(choose("unit:old-water", request().at(BEFORE), returned).found())
                .contains(id("old-water"));
    }

    @Test
    void accused_and_recused_units_are_passed_over_with_that_reason() {
        WhoFacts facts =
                FACTS.barring(BarredUnits.none().accused(id("east-enforcement")).recused(id("city-enforcement")));

        Choice choice = choose("duty:noise near region", request().region("east"), facts);

        assertThat(choice.found()).isEmpty();
        assertThat(choice.text(Locale.ENGLISH))
                .isEqualTo("nobody; passed over: duty:noise near region: east-enforcement is the unit complained of; "
                        + "duty:noise near region: city-enforcement is recused");
        assertThat(choice.text(Locale.CHINESE))
                .isEqualTo("无；跳过：duty:noise near region：east-enforcement系被诉求单位；"
                        + "duty:noise near region：city-enforcement应当回避");
    }

    @Test
    void every_form_is_read_and_written_the_same() {
        String all = "unit:east-gov; duty:noise near region; level:district; attribute:owner; unit.superior; centre";

        assertThat(Who.parse(all)).hasToString(all);
        assertThat(Who.parse(Who.parse(all).texts().toArray(String[]::new))).isEqualTo(Who.parse(all));
        assertThat(Who.unit("east-gov")
                        .or(Who.duty("noise").nearRegion())
                        .or(Who.level("district"))
                        .or(Who.attribute("owner"))
                        .or(Who.relation("superior"))
                        .or(Who.centre()))
                .isEqualTo(Who.parse(all));
    }

    @Test
    void a_text_of_no_known_form_is_refused_by_name_and_told_the_forms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Who.parse("duty:noise"))
                .withMessage("'duty:noise' is none of: unit:ID, duty:CODE near region, level:CODE, attribute:NAME, "
                        + "unit.RELATION, centre");
        for (String wrong :
                List.of("", "centre;", "Centre", "unit:", "level:", "duty: near region", "unit.", "east-gov")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Who.parse(wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Who.unit("a;b"));
        assertThatIllegalArgumentException().isThrownBy(Who::parse);
    }

    @Test
    void what_the_book_does_not_have_is_named_with_its_place() {
        Who who = Who.parse("unit:ghost; duty:lights near region; level:village; attribute:owner; unit.friend; centre");

        assertThat(who.faults(UNITS, "routing.fallback"))
                .extracting(Fault::toString)
                .containsExactly(
                        "routing.fallback[0]: the policy has no unit 'ghost'",
                        "routing.fallback[1]: the policy has no duty 'lights'",
                        "routing.fallback[2]: the policy has no level 'village'",
                        "routing.fallback[4]: the policy has no relation 'friend'");
        assertThat(Who.centre().faults(Units.builder(REGIONS).build(), "fallback"))
                .extracting(Fault::toString)
                .containsExactly("fallback[0]: needs the centre, and the policy does not say which unit that is");
    }

    @Test
    void the_kinds_of_candidate_are_these_and_adding_one_is_a_decision() {
        assertThat(Stream.of(Candidate.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("OfUnit", "OfDuty", "OfLevel", "OfAttribute", "OfRelation", "Centre");
    }
}
