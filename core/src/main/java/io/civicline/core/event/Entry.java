package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.CommandId;
import io.civicline.core.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's journal.
 *
 * <p>Immutable, thread-safe.
 *
 * @param seq its place in the journal, from 1
 * @param stamp when and by whom
 * @param command the id of the submission that led to it, if it had one
 * @param event what happened
 */
public record Entry(long seq, Stamp stamp, @Nullable CommandId command, Event event) {

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if {@code seq} is below 1
     */
    public Entry {
        requireNonNull(stamp, "stamp");
        requireNonNull(event, "event");
        if (seq < 1) {
            throw new IllegalArgumentException("seq must be 1 or more, was " + seq);
        }
    }

    /**
     * Makes of a ticket what this entry makes of it.
     *
     * @param ticket before
     * @return after
     */
    public Ticket applyTo(Ticket ticket) {
        return event.happenTo(ticket, stamp);
    }

    /**
     * Shows it to who acts for a unit. Where somebody must stay unknown, that is also: without why it was recorded late, and of what
     * did not come from a unit without the remarks and without the id of the submission, which may be that of a call.
     *
     * @param ticket as it is now; says who must stay unknown to units
     * @return the same line otherwise
     */
    public Entry forUnits(Ticket ticket) {
        if (!ticket.withholdsWordsOf(null)) {
            return this;
        }
        Event shown = event.forUnits(ticket);
        return stamp.actor().actsFor().isPresent()
                ? new Entry(seq, stamp.withoutWords(), command, shown)
                : new Entry(seq, stamp.withoutWords(), null, shown.withoutRemarks());
    }
}
