/** From rules to an explained decision: which unit handles a ticket. */
module io.civicline.routing {
    requires transitive io.civicline.core;
    requires static transitive org.jspecify;

    exports io.civicline.routing;
}
