package io.civicline.persistence.wakeup;

import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.TicketKey;
import java.time.Instant;

/**
 * A ticket, and when time has to look at it. Ordered by time, then ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param at the ticket's next wake-up, in whole microseconds
 * @param ticket which ticket
 */
public record WakeUp(Instant at, TicketKey ticket) implements Comparable<WakeUp> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
     */
    public WakeUp {
        micros(at, "at");
        requireNonNull(ticket, "ticket");
    }

    @Override
    public int compareTo(WakeUp other) {
        int byTime = at.compareTo(other.at);
        return byTime == 0 ? ticket.compareTo(other.ticket) : byTime;
    }
}
