package io.civicline.engine.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TicketId;
import io.civicline.engine.internal.input.Given;
import io.civicline.persistence.TicketQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which tickets a campaign goes to.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface Selection {

    /**
     * The tickets that match a query when the campaign comes to them, and that the one who started it may know of. It goes by ticket
     * id and never back: one that comes to match behind it is not visited, one that does not match any more is passed over.
     *
     * @param query of the tenant of the hotline
     */
    record Matching(TicketQuery query) implements Selection {

        /** Checks that nothing is missing. */
        public Matching {
            requireNonNull(query, "query");
        }
    }

    /**
     * These tickets, in this order; each gets an outcome, whatever has become of it.
     *
     * @param tickets each named once
     */
    record Tickets(List<TicketId> tickets) implements Selection {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if none is named, more than {@value #MOST}, or one twice
         */
        public Tickets {
            tickets = Given.each(tickets, "tickets");
            if (tickets.isEmpty() || tickets.size() > MOST) {
                throw new IllegalArgumentException("name 1 to " + MOST + " tickets, not " + tickets.size());
            }
            if (new LinkedHashSet<>(tickets).size() < tickets.size()) {
                throw new IllegalArgumentException("a ticket is named twice");
            }
        }
    }

    /** The most tickets that can be named. */
    int MOST = 20_000;

    /**
     * Selects by a query.
     *
     * @param query of the tenant of the hotline
     * @return what matches it
     */
    static Selection matching(TicketQuery query) {
        return new Matching(query);
    }

    /**
     * Selects by name: what a host has picked by a rule of its own, as with {@code desk.all(…).filter(…)}.
     *
     * @param tickets each named once, 1 to {@value #MOST}
     * @return these
     * @throws IllegalArgumentException if none is named, too many, or one twice
     */
    static Selection tickets(Collection<TicketId> tickets) {
        return new Tickets(Given.each(tickets, "tickets"));
    }
}
