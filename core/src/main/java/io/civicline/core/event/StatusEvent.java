package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.StatusCode;
import io.civicline.core.ticket.Standing;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands within its stage (子状态). What that does to clocks, their rules say. A ticket that leaves its stage leaves
 * its sub-status too, without an event of its own.
 */
public sealed interface StatusEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * It has a sub-status, in place of any that it had.
     *
     * @param status as the policy calls it
     * @param note in words, if any
     */
    record StatusSet(StatusCode status, @Nullable Words note) implements StatusEvent {

        /** Checks that nothing is missing. */
        public StatusSet {
            requireNonNull(status, "status");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withStanding(new Standing(status, stamp.occurredAt()));
        }

        @Override
        public Event withoutRemarks() {
            return note == null ? this : new StatusSet(status, note.withhold());
        }
    }

    /**
     * It has no sub-status any more, and is at the same stage.
     *
     * @param note in words, if any
     */
    record StatusCleared(@Nullable Words note) implements StatusEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withStanding(new Standing(null, stamp.occurredAt()));
        }

        @Override
        public Event withoutRemarks() {
            return note == null ? this : new StatusCleared(note.withhold());
        }
    }
}
