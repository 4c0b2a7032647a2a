/**
 * The ticket: values, commands, events, lifecycle, ledger of clocks, conditions, and the ports the rules see the world
 * through.
 */
module io.civicline.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.civicline.core.access;
    exports io.civicline.core.assignment;
    exports io.civicline.core.clock;
    exports io.civicline.core.code;
    exports io.civicline.core.command;
    exports io.civicline.core.commitment;
    exports io.civicline.core.condition;
    exports io.civicline.core.error;
    exports io.civicline.core.event;
    exports io.civicline.core.followup;
    exports io.civicline.core.form;
    exports io.civicline.core.id;
    exports io.civicline.core.link;
    exports io.civicline.core.metric;
    exports io.civicline.core.naming;
    exports io.civicline.core.notice;
    exports io.civicline.core.party;
    exports io.civicline.core.press;
    exports io.civicline.core.registration;
    exports io.civicline.core.reply;
    exports io.civicline.core.request;
    exports io.civicline.core.review;
    exports io.civicline.core.situation;
    exports io.civicline.core.ticket;
    exports io.civicline.core.tree;
    exports io.civicline.core.unit;
    exports io.civicline.core.watch;
    exports io.civicline.core.who;
    exports io.civicline.core.words;

    // a validator reads the constraints of inputs by reflection
    opens io.civicline.core.command;
    opens io.civicline.core.registration;
}
