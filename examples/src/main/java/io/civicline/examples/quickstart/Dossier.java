package io.civicline.examples.quickstart;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;

import io.civicline.core.clock.Clock;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.explain.JournalLine;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One ticket in full: its journal line by line, why it is due when it is, and why it is where it is. */
final class Dossier {

    private final Explanation explanation;
    private final String briefing;
    private final Archive.File file;

    Dossier(Explanation explanation, String briefing, Archive.File file) {
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
        page.heading("one ticket: " + ticket.id() + "「"
                + ticket.request().subject().read().orElse("erased") + "」");
        JournalLine last = null;
        for (JournalLine line : journal()) {
            boolean same =
                    last != null && line.at().equals(last.at()) && line.who().equals(last.who());
            page.line(
                    "%3d  %s%s",
                    line.entry().seq(), same ? "     " : line.at() + "  " + line.who() + "  ", line.what());
            last = line;
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

    /** Its journal, a line for each entry. */
    List<JournalLine> journal() {
        return explanation.journal(CHINESE);
    }

    /** What an operator reads out to the citizen, a line for each sentence. */
    List<String> citizensView() {
        return briefing.lines().toList();
    }
}
