package io.civicline.core.command;

import io.civicline.core.id.ContactId;
import io.civicline.core.id.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registration has to do with other tickets.
 *
 * <p>Immutable, thread-safe.
 *
 * @param contact the contact that several tickets came with; null if it is only this one's
 * @param together the tickets that are registered with it from the same contact
 * @param splitFrom the ticket of which it is a part; null if it is none
 */
public record Origin(
        @Nullable ContactId contact,
        List<TicketId> together,
        @Nullable TicketId splitFrom) {

    /** A registration by itself. */
    public static final Origin ALONE = new Origin(null, List.of(), null);

    /** Copies the list. */
    public Origin {
        together = List.copyOf(together);
    }

    /**
     * One of several tickets from one contact.
     *
     * @param contact theirs
     * @param together the others
     * @return where it comes from
     */
    public static Origin with(ContactId contact, List<TicketId> together) {
        return new Origin(contact, together, null);
    }

    /**
     * A part of another ticket.
     *
     * @param ticket which
     * @return where it comes from
     */
    public static Origin splitFrom(TicketId ticket) {
        return new Origin(null, List.of(), ticket);
    }
}
