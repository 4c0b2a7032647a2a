package io.civicline.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** The shapes that a rule's condition takes. */
final class Conditions {

    private Conditions() {}

    static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> set = Set.of(names);
        return describe("named " + set, type -> set.contains(type.getName()));
    }

    static DescribedPredicate<JavaClass> namedNone(String... names) {
        return DescribedPredicate.not(named(names));
    }

    static ArchCondition<JavaClass> dependsOnNothing(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("not depend on classes that " + forbidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                forbidden.test(dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency -> accuse(type, dependency.getDescription(), events));
            }
        };
    }

    static ArchCondition<JavaClass> doesNotReach(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("not reach " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> accuse(type, access.getDescription(), events));
            }
        };
    }

    static ArchCondition<JavaClass> holds(String otherwise, Predicate<JavaClass> condition) {
        return new ArchCondition<>("be well made") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!condition.test(type)) {
                    accuse(type, type.getName() + " " + otherwise, events);
                }
            }
        };
    }

    static void accuse(JavaClass type, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, what));
    }
}
