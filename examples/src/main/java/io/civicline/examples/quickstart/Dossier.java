package io.civicline.examples.quickstart;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;

import io.civicline.core.event.Entry;
import io.civicline.core.event.Stamp;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.explain.ClockExplanation;
import io.civicline.engine.explain.Explanation;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Page;
import java.util.Locale;
import java.util.Optional;

/** One ticket in full: its journal line by line, why it is due when it is, and why it is where it is. */
final class Dossier {

    private final Telling telling;
    private final Explanation explanation;
    private final Archive.File file;
    private final Dates dates;

    Dossier(Telling telling, Dates dates, Explanation explanation, Archive.File file) {
        this.dates = dates;
        this.telling = telling;
        this.explanation = explanation;
        this.file = file;
    }

    /** The ticket that most different things happened to; of several the first. Empty if nothing was dispatched. */
    static Optional<Archive.File> choose(Archive archive) {
        return archive.files().stream()
                .filter(file -> file.ticket().ledger().clocks().stream()
                        .anyMatch(clock -> clock.key().code().value().equals("handle")))
                .reduce((best, file) -> file.variety() > best.variety() ? file : best);
    }

    void write(Page page) {
        Ticket ticket = file.ticket();
        page.heading(
                "one ticket: " + ticket.id() + Telling.words(ticket.request().subject()));
        Stamp last = null;
        for (Entry entry : file.journal()) {
            Stamp stamp = entry.stamp();
            boolean same = last != null
                    && stamp.recordedAt().equals(last.recordedAt())
                    && stamp.actor().equals(last.actor());
            page.line(
                    "%3d  %-15s %-22s %-19s %s",
                    entry.seq(),
                    same ? "" : dates.moment(stamp.recordedAt()),
                    same ? "" : stamp.actor().id(),
                    entry.event().moment(),
                    telling.tell(ticket, entry));
            last = stamp;
        }
        explain(page, "何时到期", "它在哪里", CHINESE);
        explain(page, "when it is due", "why it is there", ENGLISH);
    }

    private void explain(Page page, String due, String where, Locale locale) {
        page.heading(due);
        ClockExplanation handle = explanation.clock("handle");
        page.line("%s", handle.text(locale));
        page.heading(where);
        page.line("%s", explanation.routing().text(locale));
    }
}
