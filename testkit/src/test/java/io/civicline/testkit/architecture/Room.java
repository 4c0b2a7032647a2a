package io.civicline.testkit.architecture;

import java.util.Set;

/** A published module, and the one place that says what it may stand on. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are, their type cannot say it
enum Room {
    CORE("core", "core", Set.of(), Set.of("jakarta.validation")),
    ROUTING("routing", "routing", Set.of(CORE), Set.of()),
    SLA("sla", "sla", Set.of(CORE), Set.of()),
    PERSISTENCE("persistence-spi", "persistence", Set.of(CORE), Set.of()),
    ENGINE(
            "engine",
            "engine",
            Set.of(CORE, ROUTING, SLA, PERSISTENCE),
            Set.of("com.fasterxml.jackson.databind", "org.hibernate.validator", "org.slf4j")),
    TESTKIT(
            "testkit",
            "testkit",
            Set.of(CORE, ROUTING, SLA, PERSISTENCE, ENGINE),
            Set.of("org.assertj.core", "org.junit.jupiter.api"));

    private final String folder;
    private final String segment;
    private final Set<Room> below;
    private final Set<String> libraries;

    Room(String folder, String segment, Set<Room> below, Set<String> libraries) {
        this.folder = folder;
        this.segment = segment;
        this.below = below;
        this.libraries = libraries;
    }

    /** The top-level folder. */
    String folder() {
        return folder;
    }

    /** The module's name, which is its base package too. */
    String moduleName() {
        return "io.civicline." + segment;
    }

    /** The base package in a house whose packages begin with {@code base}. */
    String packageIn(String base) {
        return base + "." + segment;
    }

    /** Our modules that this one may use. */
    Set<Room> below() {
        return below;
    }

    /** Modules of others that its module-info names, besides {@code java.base} and {@code org.jspecify}. */
    Set<String> libraries() {
        return libraries;
    }
}
