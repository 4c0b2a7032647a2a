package io.civicline.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.UnitId;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final CodeTree<RegionCode> REGIONS = CodeTree.regions(List.of(
            CodeNode.region("city", "市"),
            CodeNode.region("east", "东区").under(RegionCode.of("city")),
            CodeNode.region("lotus", "莲花街道").under(RegionCode.of("east"))));

    private static final Units UNITS = Units.builder(REGIONS)
            .unit(Unit.of("centre", "热线中心"))
            .unit(Unit.of("city-gov", "市政府").in("city").at("city"))
            .unit(Unit.of("east-gov", "东区政府").in("east").at("district"))
            .unit(Unit.of("a", "甲").succeededBy("b"))
            .unit(Unit.of("b", "乙").succeededBy("c"))
            .unit(Unit.of("c", "丙"))
            .relation("c", "superior", "east-gov")
            .relation("east-gov", "superior", "city-gov")
            .duty("c", "noise", "city")
            .duty("b", "noise", "east")
            .duty("a", "noise", "east")
            .centre("centre")
            .build();

    private static UnitId id(String value) {
        return UnitId.of(value);
    }

    @Test
    void those_nearest_to_the_place_come_first_and_equals_in_the_order_of_the_policy() {
        assertThat(UNITS.withDuty(DutyCode.of("noise"), RegionCode.of("lotus")))
                .containsExactly(id("b"), id("a"), id("c"));
        assertThat(UNITS.withDuty(DutyCode.of("noise"), RegionCode.of("city"))).containsExactly(id("c"));
        assertThat(UNITS.atLevel(LevelCode.of("district"), RegionCode.of("lotus")))
                .containsExactly(id("east-gov"));
        assertThat(UNITS.atLevel(LevelCode.of("district"), RegionCode.of("city")))
                .isEmpty();
        assertThat(UNITS.withDuty(DutyCode.of("noise"), RegionCode.of("moon"))).isEmpty();
    }

    @Test
    void successors_are_followed_to_the_end() {
        assertThat(UNITS.successorsOf(id("a"))).containsExactly(id("b"), id("c"));
        assertThat(UNITS.successorsOf(id("c"))).isEmpty();
        assertThat(UNITS.successorsOf(id("nobody"))).isEmpty();
    }

    @Test
    void a_text_names_a_unit_only_if_it_reads_exactly_the_same() {
        assertThat(UNITS.named("east-gov")).contains(id("east-gov"));
        assertThat(UNITS.named("East-Gov")).isEmpty();
        assertThat(UNITS.named("")).isEmpty();
        assertThat(UNITS.named("\u0000")).isEmpty();
    }

    @Test
    void every_fault_of_the_rows_is_named_at_once() {
        UnitsBuilder builder = Units.builder(REGIONS)
                .unit(Unit.of("a", "甲").in("moon").succeededBy("nobody"))
                .unit(Unit.of("a", "甲"))
                .unit(Unit.of("b", "乙").succeededBy("c"))
                .unit(Unit.of("c", "丙").succeededBy("b"))
                .relation("a", "superior", "b")
                .relation("b", "superior", "a")
                .relation("a", "superior", "b")
                .relation("ghost", "partner", "c")
                .relation("c", "partner", "c")
                .duty("ghost", "noise", "mars")
                .duty("a", "noise", "city")
                .duty("a", "noise", "city")
                .centre("hub");

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.throwable(PolicyFaults.class))
                .extracting(PolicyFaults::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::toString)
                .containsExactly(
                        "units[a].region: the policy has no region 'moon'",
                        "units[a].successor: the policy has no unit 'nobody'",
                        "units[a]: unit 'a' is defined twice",
                        "units[b].successor: 'b' is its own ancestor or successor",
                        "relations[a superior b]: relation 'superior' is defined twice",
                        "relations[ghost partner c].unit: the policy has no unit 'ghost'",
                        "relations[a superior b]: 'a' is its own ancestor or successor",
                        "duties[ghost noise mars].unit: the policy has no unit 'ghost'",
                        "duties[ghost noise mars].region: the policy has no region 'mars'",
                        "duties[a noise city]: duty 'noise' is defined twice",
                        "centre: the policy has no unit 'hub'");
    }

    @Test
    void a_book_does_not_change_with_its_builder() {
        UnitsBuilder builder = Units.builder(REGIONS).unit(Unit.of("a", "甲"));
        Units before = builder.build();

        builder.unit(Unit.of("b", "乙")).duty("b", "noise", "city");

        assertThat(before.all()).extracting(Unit::id).containsExactly(id("a"));
        assertThat(before.has(DutyCode.of("noise"))).isFalse();
    }

    @Test
    void a_directory_without_absences_is_chosen_by_name() {
        assertThat(Directory.allPresent().factsAt(Instant.EPOCH)).isEqualTo(DirectoryFacts.allPresent());
        assertThat(DirectoryFacts.allPresent().isAbsent(id("a"))).isFalse();
        assertThat(DirectoryFacts.absent("b", "a").absentUnits()).containsExactly(id("b"), id("a"));
    }
}
