package io.civicline.examples.quickstart;

import io.civicline.engine.Round;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Gateway;
import io.civicline.examples.town.Page;

/** Everything that must be so, whatever the dice said. */
final class Checked {

    private final Month month;
    private final Archive archive;

    Checked(Month month, Archive archive) {
        this.month = month;
        this.archive = archive;
    }

    /** Writes what was looked at; false if something is not as it must be. */
    boolean write(Page page) {
        page.heading("checked");
        archive.check(page);
        Round done = month.town().done();
        page.line("time           woke tickets: %d, failed: %d", done.woken(), done.failed());
        for (Gateway gateway : month.town().gateways()) {
            page.line("%-14s notices sent: %d, tries put off: %d", gateway.name(), gateway.sent(), gateway.putOff());
        }
        page.line("sent twice     registrations: %d, taken twice: %d", month.repeats(), month.repeatsTakenTwice());
        return archive.broken().isEmpty() && done.failed() == 0 && month.repeatsTakenTwice() == 0;
    }
}
