package io.civicline.persistence.watch;

import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.TicketKey;
import java.time.Instant;

/**
 * A ticket that stands on a list, and since when.
 *
 * <p>Immutable, thread-safe. In the order of the instant, then of the ticket.
 *
 * @param since in whole microseconds
 * @param ticket which
 */
public record Listed(Instant since, TicketKey ticket) implements Comparable<Listed> {

    /**
     * Checks the instant.
     *
     * @throws IllegalArgumentException if {@code since} is finer than microseconds or outside the years 1 to 9999
     */
    public Listed {
        micros(since, "since");
        requireNonNull(ticket, "ticket");
    }

    @Override
    public int compareTo(Listed other) {
        int byTime = since.compareTo(other.since);
        return byTime == 0 ? ticket.compareTo(other.ticket) : byTime;
    }
}
