/** By when: calendars, amounts and counting rules make a deadline that can be explained. */
module io.civicline.sla {
    requires transitive io.civicline.core;
    requires static transitive org.jspecify;

    exports io.civicline.sla.amount;
    exports io.civicline.sla.calendar;
    exports io.civicline.sla.clock;
    exports io.civicline.sla.counting;
    exports io.civicline.sla.limit;
    exports io.civicline.sla.moment;
}
