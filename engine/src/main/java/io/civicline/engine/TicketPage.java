package io.civicline.engine;

import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of tickets.
 *
 * <p>Immutable, thread-safe.
 *
 * @param tickets by id
 * @param last where the page ended; null if there are no more
 */
public record TicketPage(List<Ticket> tickets, @Nullable TicketId last) {

    /** Copies the list. */
    public TicketPage {
        tickets = List.copyOf(tickets);
    }

    /**
     * Says where the next page begins.
     *
     * @return what to ask for next; empty if there are no more
     */
    public Optional<TicketId> next() {
        return Optional.ofNullable(last);
    }
}
