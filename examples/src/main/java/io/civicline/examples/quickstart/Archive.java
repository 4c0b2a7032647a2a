package io.civicline.examples.quickstart;

import io.civicline.core.event.Entry;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every ticket with its journal, read through a desk after the week: all that is told comes from here.
 *
 * @param files in order of the tickets' ids
 */
record Archive(List<File> files) {

    /**
     * One ticket.
     *
     * @param ticket as it stands
     * @param journal all of it, oldest first
     */
    record File(Ticket ticket, List<Entry> journal) {

        /** How many different things happened to it. */
        long variety() {
            return journal.stream()
                    .map(entry -> entry.event().moment())
                    .distinct()
                    .count();
        }
    }

    /** Every entry of every journal. */
    Stream<Entry> entries() {
        return files.stream().flatMap(file -> file.journal().stream());
    }

    static Archive read(Hotline hotline) {
        Desk desk = hotline.as(Centre.DISPATCHER);
        List<File> files = new ArrayList<>();
        desk.all(query -> query).forEach(ticket -> files.add(new File(ticket, desk.journal(ticket.id()))));
        return new Archive(files);
    }
}
