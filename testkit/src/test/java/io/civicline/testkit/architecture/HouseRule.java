package io.civicline.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/**
 * A rule that says which classes it is about, so that it can prove that it looked at them.
 *
 * @param name a sentence
 * @param rooms the modules it is about; each source file of theirs gives it at least one class to look at
 * @param about which classes it looks at
 * @param rule what it holds them to
 */
record HouseRule(String name, Set<Room> rooms, DescribedPredicate<JavaClass> about, ArchRule rule) {

    static HouseRule of(
            String name, Set<Room> rooms, DescribedPredicate<JavaClass> about, ArchCondition<JavaClass> condition) {
        ArchRule rule = ArchRuleDefinition.classes().that(about).should(condition);
        return new HouseRule(name, rooms, about, rule.allowEmptyShould(true));
    }

    /** What breaks the rule, one sentence each; empty if nothing does, or if it looked at nothing. */
    List<String> violations(JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** Fails if something breaks the rule, and also if the rule looked at fewer classes than {@code atLeast}. */
    void check(JavaClasses classes, int atLeast) {
        assertThat(classes.stream().filter(about).count())
                .as("classes that the rule '%s' looks at", name)
                .isGreaterThanOrEqualTo(atLeast);
        assertThat(violations(classes)).as(name).isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
