/** What a host embeds: one pipeline from a command to committed events. */
module io.civicline.engine {
    requires transitive io.civicline.core;
    requires transitive io.civicline.persistence;
    requires transitive io.civicline.routing;
    requires transitive io.civicline.sla;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports io.civicline.engine;
    exports io.civicline.engine.activation;
    exports io.civicline.engine.campaign;
    exports io.civicline.engine.check;
    exports io.civicline.engine.csv;
    exports io.civicline.engine.explain;
    exports io.civicline.engine.folder;
    exports io.civicline.engine.journal;
    exports io.civicline.engine.policy;
    exports io.civicline.engine.time;

    // the codec reads and writes what is stored by reflection
    opens io.civicline.engine.internal.campaign to
            com.fasterxml.jackson.databind;
}
