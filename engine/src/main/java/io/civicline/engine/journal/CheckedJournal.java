package io.civicline.engine.journal;

import static java.util.Objects.requireNonNull;

import io.civicline.core.event.Entry;
import java.util.List;

/**
 * A journal that was read and checked at once: what is shown is what was checked.
 *
 * <p>Immutable, thread-safe.
 *
 * @param entries oldest first, as whoever asked may see them; without those that cannot be read, which the report names
 * @param report on the whole journal, also on what is not shown
 */
public record CheckedJournal(List<Entry> entries, JournalReport report) {

    /** Copies the list. */
    public CheckedJournal {
        entries = List.copyOf(entries);
        requireNonNull(report, "report");
    }
}
