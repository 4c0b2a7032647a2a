/** What a host and a store implementer test with: contracts, doubles, assertions, virtual time. */
module io.civicline.testkit {
    requires transitive io.civicline.core;
    requires transitive io.civicline.engine;
    requires transitive io.civicline.persistence;
    requires transitive io.civicline.routing;
    requires transitive io.civicline.sla;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.civicline.testkit.assertion;
    exports io.civicline.testkit.hotline;
    exports io.civicline.testkit.notice;
    exports io.civicline.testkit.store;

    // JUnit runs contract methods that are not public.
    opens io.civicline.testkit.notice to
            org.junit.platform.commons;
    opens io.civicline.testkit.store to
            org.junit.platform.commons;
}
