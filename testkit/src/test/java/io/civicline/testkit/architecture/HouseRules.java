package io.civicline.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.civicline.testkit.architecture.Conditions.accuse;
import static io.civicline.testkit.architecture.Conditions.dependsOnNothing;
import static io.civicline.testkit.architecture.Conditions.doesNotReach;
import static io.civicline.testkit.architecture.Conditions.holds;
import static io.civicline.testkit.architecture.Conditions.named;
import static io.civicline.testkit.architecture.Conditions.namedNone;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of the house, for packages that begin with {@code base}: ours, or those of the broken house that proves
 * that each rule can fail.
 */
record HouseRules(String base) {

    static final HouseRules OURS = new HouseRules("io.civicline");

    private static final Set<Room> ALL = EnumSet.allOf(Room.class);
    private static final Set<Room> PURE = EnumSet.of(Room.CORE, Room.ROUTING, Room.SLA);
    private static final Set<Room> BELOW_THE_ENGINE = EnumSet.of(Room.CORE, Room.ROUTING, Room.SLA, Room.PERSISTENCE);

    /** The one class where time and randomness enter. */
    private static final String SYSTEM_SOURCES = "engine.SystemSources";

    /** The one class of the pure modules that reads: a resource of its own jar, the days that the State Council published. */
    private static final String PUBLISHED_DAYS = "sla.calendar.ChinaCalendar";

    private static final Pattern NAMES_THAT_SAY_NOTHING =
            Pattern.compile(".*(Manager|Helper|Helpers|Util|Utils|Impl)|I[A-Z][a-z].*");

    List<HouseRule> all() {
        return Stream.concat(
                        ALL.stream().map(this::usesOnlyWhatIsBelow),
                        Stream.of(
                                storesKnowIdsOnly(),
                                timeAndRandomnessComeIn(),
                                nothingDependsOnTheHost(),
                                noJsonOrSql(),
                                noInputOrOutput(),
                                noThreads(),
                                noHiddenContext(),
                                noPackageCycle(),
                                internalsStayAtHome(),
                                namesSaySomething(),
                                everyPackageIsNullMarked(),
                                publicClassesAreFinal(),
                                failuresAreUnchecked(),
                                noMutableStatics()))
                .toList();
    }

    private HouseRule usesOnlyWhatIsBelow(Room room) {
        String[] allowed = Stream.concat(Stream.of(room), room.below().stream())
                .map(this::packages)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAnyPackage(base + "..");
        return rule(
                room.folder() + " uses only modules that are below it",
                EnumSet.of(room),
                dependsOnNothing(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed)))));
    }

    private HouseRule storesKnowIdsOnly() {
        DescribedPredicate<JavaClass> core = resideInAnyPackage(packages(Room.CORE));
        String below = packageOf(Room.CORE);
        DescribedPredicate<JavaClass> known =
                resideInAnyPackage(below + ".id..", below + ".code..", below + ".error..");
        return rule(
                "the store contract knows ids, codes and errors of core, no domain object",
                EnumSet.of(Room.PERSISTENCE),
                dependsOnNothing(core.and(DescribedPredicate.not(known))));
    }

    private HouseRule timeAndRandomnessComeIn() {
        return HouseRule.of(
                "time and randomness enter in one class",
                ALL,
                in(ALL).and(notWithin(SYSTEM_SOURCES)),
                doesNotReach("hidden time or randomness", HiddenInputs::isTimeOrRandomness));
    }

    private HouseRule nothingDependsOnTheHost() {
        return rule(
                "no result depends on the machine's locale, zone or character set",
                ALL,
                doesNotReach("a default of the machine", HiddenInputs::isMachineDefault));
    }

    private HouseRule noJsonOrSql() {
        return rule(
                "no JSON and no SQL below the engine",
                BELOW_THE_ENGINE,
                dependsOnNothing(resideInAnyPackage(
                        "com.fasterxml..", "jakarta.json..", "com.google.gson..", "java.sql..", "javax.sql..")));
    }

    private HouseRule noInputOrOutput() {
        DescribedPredicate<JavaClass> doors = resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.logging..")
                .and(namedNone("java.io.Serializable", "java.io.ObjectStreamException", "java.net.URI"));
        return HouseRule.of(
                "the pure modules do no input or output",
                PURE,
                in(PURE).and(notWithin(PUBLISHED_DAYS)),
                dependsOnNothing(doors));
    }

    /** Neither the class nor one nested in it. */
    private DescribedPredicate<JavaClass> notWithin(String exempt) {
        String name = base + "." + exempt;
        return describe(
                "are not in " + exempt,
                type -> !type.getName().equals(name) && !type.getName().startsWith(name + "$"));
    }

    private HouseRule noThreads() {
        DescribedPredicate<JavaClass> threads = resideInAnyPackage("java.util.concurrent", "java.util.concurrent.locks")
                .and(namedNone("java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.ConcurrentMap"));
        DescribedPredicate<JavaClass> old = named(
                "java.lang.Thread",
                "java.lang.Runtime",
                "java.lang.Process",
                "java.lang.ProcessBuilder",
                "java.util.Timer");
        return rule("the pure modules know no thread", PURE, dependsOnNothing(threads.or(old)));
    }

    private HouseRule noHiddenContext() {
        return rule(
                "no thread carries hidden context",
                ALL,
                doesNotReach(
                        "a thread's hidden context",
                        access -> access.getTargetOwner().isAssignableTo(ThreadLocal.class)
                                || access.getName().equals("getContextClassLoader")));
    }

    private HouseRule noPackageCycle() {
        SliceAssignment byPackage = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return in(ALL).test(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
        return new HouseRule(
                "no packages depend on each other in a circle",
                ALL,
                in(ALL),
                slices().assignedFrom(byPackage).should().beFreeOfCycles().allowEmptyShould(true));
    }

    private HouseRule internalsStayAtHome() {
        return rule("internal packages serve their own module only", ALL, new ArchCondition<>("stay out of internals") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInternal(dependency.getTargetClass()))
                        .filter(dependency ->
                                !roomOf(dependency.getTargetClass()).equals(roomOf(type)))
                        .forEach(dependency -> accuse(type, dependency.getDescription(), events));
            }
        });
    }

    private HouseRule namesSaySomething() {
        return rule(
                "names are the domain's, not a kind's",
                ALL,
                holds(
                        "has a name that says nothing",
                        type -> !NAMES_THAT_SAY_NOTHING
                                .matcher(type.getSimpleName())
                                .matches()));
    }

    private HouseRule everyPackageIsNullMarked() {
        return rule(
                "every package has a package-info with @NullMarked",
                ALL,
                holds(
                        "is in a package without it",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")));
    }

    private HouseRule publicClassesAreFinal() {
        return rule(
                "a public class is final, abstract, or an exception",
                ALL,
                holds(
                        "can be extended by anybody",
                        type -> !type.getModifiers().contains(JavaModifier.PUBLIC)
                                || type.isInterface()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.getModifiers().contains(JavaModifier.ABSTRACT)
                                || type.isEnum()
                                || type.isAssignableTo(Throwable.class)));
    }

    private HouseRule failuresAreUnchecked() {
        return rule(
                "what is thrown is unchecked",
                ALL,
                holds(
                        "is a checked exception",
                        type -> !type.isAssignableTo(Throwable.class)
                                || type.isAssignableTo(RuntimeException.class)
                                || type.isAssignableTo(Error.class)));
    }

    private HouseRule noMutableStatics() {
        return rule(
                "no static field can be assigned again",
                ALL,
                holds(
                        "has a static field that is not final",
                        type -> type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL))));
    }

    private HouseRule rule(String name, Set<Room> rooms, ArchCondition<JavaClass> condition) {
        return HouseRule.of(name, rooms, in(rooms), condition);
    }

    private String packageOf(Room room) {
        return room.packageIn(base);
    }

    private String packages(Room room) {
        return packageOf(room) + "..";
    }

    private DescribedPredicate<JavaClass> in(Set<Room> rooms) {
        return resideInAnyPackage(rooms.stream().map(this::packages).toArray(String[]::new));
    }

    private Optional<Room> roomOf(JavaClass type) {
        return ALL.stream().filter(room -> in(EnumSet.of(room)).test(type)).findFirst();
    }

    private boolean isInternal(JavaClass type) {
        return roomOf(type).isPresent()
                && Arrays.asList(type.getPackageName().split("\\.")).contains("internal");
    }
}
