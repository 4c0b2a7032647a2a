package io.civicline.testkit.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The module descriptors say what the design says, no more and no less. */
class ModuleGraphTest {

    /** Named where a module's own signatures need it; core hands it on to the rest. */
    private static final String NULLNESS = "org.jspecify";

    @ParameterizedTest
    @EnumSource
    void a_module_requires_exactly_what_the_design_allows(Room room) {
        ModuleDescriptor module = House.descriptor(room);

        assertThat(module.name()).isEqualTo(room.moduleName());
        assertThat(module.requires().stream().map(Requires::name).filter(name -> !name.equals(NULLNESS)))
                .containsExactlyInAnyOrderElementsOf(allowed(room));
    }

    @ParameterizedTest
    @EnumSource
    void nullness_annotations_are_not_needed_at_run_time(Room room) {
        assertThat(House.descriptor(room).requires())
                .filteredOn(requires -> requires.name().equals(NULLNESS))
                .allSatisfy(requires -> assertThat(requires.modifiers()).contains(Requires.Modifier.STATIC));
    }

    @ParameterizedTest
    @EnumSource
    void a_module_exports_every_package_but_its_internal_ones_and_to_everybody(Room room) {
        ModuleDescriptor module = House.descriptor(room);
        Set<String> promised = House.packages(room).stream()
                .filter(name -> !name.contains(".internal"))
                .collect(toCollection(TreeSet::new));

        assertThat(module.exports().stream().filter(ModuleDescriptor.Exports::isQualified))
                .isEmpty();
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    @ParameterizedTest
    @EnumSource
    void a_module_has_only_packages_below_its_own_name(Room room) {
        assertThat(House.packages(room))
                .allMatch(name -> name.equals(room.moduleName()) || name.startsWith(room.moduleName() + "."));
    }

    private static Set<String> allowed(Room room) {
        return Stream.of(Stream.of("java.base"), room.below().stream().map(Room::moduleName), room.libraries().stream())
                .flatMap(names -> names)
                .collect(toCollection(TreeSet::new));
    }
}
