/** How a store sees tickets: keys, typed columns, bytes and revisions; and the store that keeps them in memory. */
module io.civicline.persistence {
    requires transitive io.civicline.core;
    requires static transitive org.jspecify;

    exports io.civicline.persistence;
    exports io.civicline.persistence.campaign;
    exports io.civicline.persistence.envelope;
    exports io.civicline.persistence.memory;
    exports io.civicline.persistence.outbox;
    exports io.civicline.persistence.policy;
    exports io.civicline.persistence.wakeup;
    exports io.civicline.persistence.watch;
}
