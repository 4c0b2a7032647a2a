package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.Watch;
import io.civicline.persistence.watch.Listed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that keeps watch.
 *
 * <p>Immutable, thread-safe.
 *
 * @param rows those that have waited longest first
 * @param last where the page ended; null if there are no more
 */
public record WatchPage(List<Row> rows, @Nullable Listed last) {

    /** Copies the list. */
    public WatchPage {
        rows = List.copyOf(rows);
    }

    /**
     * A ticket on the list.
     *
     * @param ticket as last stored
     * @param watch since when it stands there, why, and what is to be done
     */
    public record Row(Ticket ticket, Watch watch) {

        /** Checks that nothing is missing. */
        public Row {
            requireNonNull(ticket, "ticket");
            requireNonNull(watch, "watch");
        }
    }

    /**
     * Says where the next page begins.
     *
     * @return what to ask for next; empty if there are no more
     */
    public Optional<Listed> next() {
        return Optional.ofNullable(last);
    }
}
