package io.civicline.examples.quickstart;

import io.civicline.engine.Round;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Gateway;
import io.civicline.examples.town.Page;
import java.util.List;

/** Everything that must be so, whatever the dice said. */
final class Checked {

    private final Month month;
    private final Archive archive;
    private final Used used;

    Checked(Month month, Story story) {
        this.month = month;
        this.archive = story.archive();
        this.used = story.used();
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
        List<String> never = used.never();
        page.line(
                "commands       used: %d of %d",
                used.times().size() - never.size(), used.times().size());
        never.forEach(command -> page.line("  never used: %s", command));
        boolean enough = never.isEmpty() || !month.isFull();
        return enough && archive.broken().isEmpty() && done.failed() == 0 && month.repeatsTakenTwice() == 0;
    }
}
