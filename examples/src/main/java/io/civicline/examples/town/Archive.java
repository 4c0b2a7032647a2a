package io.civicline.examples.town;

import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.engine.journal.CheckedJournal;
import io.civicline.engine.journal.JournalReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every ticket with its journal, read through a desk when all is over: all that is told comes from here.
 *
 * @param files in order of the tickets' ids
 */
public record Archive(List<File> files) {

    /**
     * One ticket.
     *
     * @param ticket as it stands
     * @param journal all of it, oldest first
     * @param report whether the journal is whole
     */
    public record File(Ticket ticket, List<Entry> journal, JournalReport report) {

        static File of(Ticket ticket, CheckedJournal journal) {
            return new File(ticket, journal.entries(), journal.report());
        }

        /** How many different things happened to it. */
        public long variety() {
            return journal.stream()
                    .map(entry -> entry.event().moment())
                    .distinct()
                    .count();
        }

        /** How often each moment was. */
        public Map<String, Long> moments() {
            Map<String, Long> moments = new LinkedHashMap<>();
            journal.forEach(entry -> moments.merge(entry.event().moment(), 1L, Long::sum));
            return moments;
        }

        /** Whether something of that moment happened to it. */
        public boolean has(String moment) {
            return has(event -> event.moment().equals(moment));
        }

        /** Whether something of that sort happened to it. */
        public boolean has(Predicate<Event> sort) {
            return journal.stream().map(Entry::event).anyMatch(sort);
        }
    }

    /** Every ticket. */
    public List<Ticket> tickets() {
        return files.stream().map(File::ticket).toList();
    }

    /** Every entry of every journal. */
    public Stream<Entry> entries() {
        return files.stream().flatMap(file -> file.journal().stream());
    }

    /** Every event of a sort. */
    public <E extends Event> Stream<E> events(Class<E> sort) {
        return entries().map(Entry::event).filter(sort::isInstance).map(sort::cast);
    }

    /** The journals that are not whole. */
    public List<JournalReport> broken() {
        return files.stream()
                .map(File::report)
                .filter(report -> !report.isWhole())
                .toList();
    }

    /** Writes whether every journal is whole. */
    public void check(Page page) {
        long entries = files.stream().mapToLong(file -> file.report().entries()).sum();
        page.line("journals       %d with %d entries, broken: %d", files.size(), entries, broken().size());
        broken().forEach(report -> page.line("  %s: %s", report.ticket(), report.faults()));
    }

    static Archive read(Desk desk) {
        List<Ticket> tickets = desk.all(query -> query).toList();
        return new Archive(tickets.parallelStream()
                .map(ticket -> File.of(ticket, desk.checkedJournal(ticket.id())))
                .toList());
    }
}
