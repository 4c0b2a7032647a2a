package io.civicline.examples.quickstart;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;

import io.civicline.core.clock.Clock;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Stamp;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.explain.Explanation;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One ticket in full: its journal line by line, why it is due when it is, and why it is where it is. */
final class Dossier {

    private final Telling telling;
    private final Explanation explanation;
    private final String briefing;
    private final Archive.File file;
    private final Dates dates;

    Dossier(Telling telling, Dates dates, Explanation explanation, String briefing, Archive.File file) {
        this.dates = dates;
        this.telling = telling;
        this.explanation = explanation;
        this.briefing = briefing;
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
        deadlines(ticket).forEach(clock -> {
            page.heading(clock + ": 何时到期 when it is due");
            page.line("%s", explanation.clock(clock).text(CHINESE));
            page.line("%s", explanation.clock(clock).text(ENGLISH));
        });
        page.heading("它在哪里 why it is there");
        page.line("%s", explanation.routing().text(CHINESE));
        page.line("%s", explanation.routing().text(ENGLISH));
    }

    /** The handling clock and the longest lived other one. */
    private static List<String> deadlines(Ticket ticket) {
        return ticket.ledger().clocks().stream()
                .sorted(Comparator.comparingInt((Clock clock) -> clock.entries().size())
                        .reversed())
                .map(clock -> clock.key().code().value())
                .filter(code -> !code.equals("handle"))
                .findFirst()
                .map(other -> List.of("handle", other))
                .orElse(List.of("handle"));
    }

    Archive.File file() {
        return file;
    }

    Telling telling() {
        return telling;
    }

    /** What an operator reads out to the citizen, a line for each sentence. */
    List<String> citizensView() {
        return briefing.lines().toList();
    }
}
