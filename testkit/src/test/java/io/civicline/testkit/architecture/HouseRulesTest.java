package io.civicline.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.civicline.testkit.architecture.broken.engine.HasOwnClock;
import io.civicline.testkit.architecture.broken.engine.TrustsTheMachine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold in our house; and in a house that breaks them, each one says so. */
class HouseRulesTest {

    private static final JavaClasses OURS = House.classes();

    private static final String BROKEN_BASE = HouseRulesTest.class.getPackageName() + ".broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_BASE);
    private static final HouseRules BROKEN_RULES = new HouseRules(BROKEN_BASE);

    /** Rule, and the classes of the broken house that it must accuse. */
    private static final Map<String, List<String>> ACCUSED = Map.ofEntries(
            Map.entry("core uses only modules that are below it", List.of("KnowsTheEngine")),
            Map.entry("routing uses only modules that are below it", List.of("KnowsSla")),
            Map.entry("sla uses only modules that are below it", List.of("KnowsRouting")),
            Map.entry("persistence-spi uses only modules that are below it", List.of("KnowsRouting")),
            Map.entry("engine uses only modules that are below it", List.of("KnowsTheTestkit")),
            Map.entry("testkit uses only modules that are below it", List.of("KnowsTheExamples")),
            Map.entry(
                    "the store contract knows ids, codes and errors of core, no domain object",
                    List.of("KnowsTheTicket")),
            Map.entry("time and randomness enter in one class", List.of("HasOwnClock")),
            Map.entry("no result depends on the machine's locale, zone or character set", List.of("TrustsTheMachine")),
            Map.entry("no JSON and no SQL below the engine", List.of("SpeaksJson", "SpeaksSql")),
            Map.entry("the pure modules do no input or output", List.of("ReadsFiles", "Prints")),
            Map.entry("the pure modules know no thread", List.of("StartsThreads", "OwnsAThread")),
            Map.entry("no thread carries hidden context", List.of("HidesContext", "AsksTheThread")),
            Map.entry("no packages depend on each other in a circle", List.of("First", "Second")),
            Map.entry("internal packages serve their own module only", List.of("KnowsTheSecret")),
            Map.entry("names are the domain's, not a kind's", List.of("TicketManager", "ITicket")),
            Map.entry("every package has a package-info with @NullMarked", List.of("Ticket", "Deadline")),
            Map.entry("a public class is final, abstract, or an exception", List.of("CanBeExtended")),
            Map.entry("what is thrown is unchecked", List.of("MustBeCaught")),
            Map.entry("no static field can be assigned again", List.of("RemembersForAll")));

    static List<HouseRule> ourRules() {
        return HouseRules.OURS.all();
    }

    static List<HouseRule> rulesOfTheBrokenHouse() {
        return BROKEN_RULES.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ourRules")
    void our_house_keeps_the_rule(HouseRule rule) {
        rule.check(OURS, House.sourceFiles(rule.rooms()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheBrokenHouse")
    void the_broken_house_breaks_the_rule(HouseRule rule) {
        String violations = String.join("\n", rule.violations(BROKEN));

        assertThat(violations).contains(ACCUSED.get(rule.name()));
    }

    @Test
    void every_rule_has_a_class_that_breaks_it() {
        assertThat(ourRules().stream().map(HouseRule::name)).containsExactlyInAnyOrderElementsOf(ACCUSED.keySet());
    }

    @Test
    void a_rule_that_looks_at_too_few_classes_fails() {
        HouseRule rule = rulesOfTheBrokenHouse().get(0);
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThatThrownBy(() -> rule.check(nothing, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.name());
    }

    @Test
    void every_hidden_clock_and_every_source_of_chance_is_found() {
        HouseRule rule = brokenRule("time and randomness enter in one class");

        assertThat(rule.violations(BROKEN))
                .hasSize(HasOwnClock.NUMBER)
                .noneMatch(violation -> violation.contains("IsGivenItsClock") || violation.contains("SystemSources"));
    }

    @Test
    void every_default_of_the_machine_is_found() {
        HouseRule rule = brokenRule("no result depends on the machine's locale, zone or character set");

        assertThat(rule.violations(BROKEN)).hasSize(TrustsTheMachine.NUMBER);
    }

    private static HouseRule brokenRule(String name) {
        return rulesOfTheBrokenHouse().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
