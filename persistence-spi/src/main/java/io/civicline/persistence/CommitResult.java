package io.civicline.persistence;

import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.TicketKey;

/**
 * What became of one change set.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface CommitResult {

    /**
     * Says whether the set is stored.
     *
     * @return true for {@link Committed}; else nothing of the set is stored
     */
    default boolean isCommitted() {
        return this instanceof Committed;
    }

    /** All of the set is stored. */
    record Committed() implements CommitResult {}

    /**
     * Nothing of the set is stored: someone else changed a ticket meanwhile. Read again, decide again.
     *
     * @param ticket the first ticket of the set that has another revision or length of journal, or does not exist
     */
    record Stale(TicketKey ticket) implements CommitResult {

        /** Checks that it names the ticket. */
        public Stale {
            requireNonNull(ticket, "ticket");
        }
    }

    /**
     * Nothing of the set is stored: something that may exist once exists already.
     *
     * @param ticket the first ticket of the set that has something taken, as the set names it
     * @param taken what is taken
     */
    record Duplicate(TicketKey ticket, Taken taken) implements CommitResult {

        /** Checks that it names both. */
        public Duplicate {
            requireNonNull(ticket, "ticket");
            requireNonNull(taken, "taken");
        }
    }

    /** What may exist once. In the order in which a store looks at them. */
    enum Taken {

        /** The ticket remembers a command with this id. */
        COMMAND_ID,

        /** A ticket of the tenant has this external id. */
        EXTERNAL_ID,

        /** A ticket of the tenant has this upstream number. */
        UPSTREAM_NUMBER,

        /** The tenant has a ticket with this id. */
        TICKET_ID,

        /** The ticket has a notice with this id. */
        NOTICE_ID
    }
}
