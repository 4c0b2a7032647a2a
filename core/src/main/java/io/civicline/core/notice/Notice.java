package io.civicline.core.notice;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import java.util.List;

/**
 * A message to somebody, rendered and addressed. Its words are not to be logged.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows neither address nor text.
 *
 * @param id the same however often the notice comes; of a digest, the id of its first notice
 * @param tickets about which tickets: one, or those of a digest; at least one
 * @param channel by which channel
 * @param to the addressee as the policy names him: {@code unit:…}, {@code requester:…} or {@code source:…}
 * @param address where he is reached: a unit's id, a requester's phone number, or the number that the case has in the upstream
 *     system
 * @param text what he is told
 */
public record Notice(NoticeId id, List<TicketId> tickets, ChannelCode channel, String to, String address, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if there is no ticket
     */
    public Notice {
        requireNonNull(id, "id");
        tickets = List.copyOf(tickets);
        if (tickets.isEmpty()) {
            throw new IllegalArgumentException("a notice is about a ticket, and none is given");
        }
        requireNonNull(channel, "channel");
        requireNonNull(to, "to");
        requireNonNull(address, "address");
        requireNonNull(text, "text");
    }

    /**
     * Makes a notice about one ticket.
     *
     * @param id as in the other form
     * @param ticket about which ticket
     * @param channel as in the other form
     * @param to as in the other form
     * @param address as in the other form
     * @param text as in the other form
     */
    public Notice(NoticeId id, TicketId ticket, ChannelCode channel, String to, String address, String text) {
        this(id, List.of(ticket), channel, to, address, text);
    }

    /**
     * Names the ticket, or the first of a digest.
     *
     * @return the first of {@link #tickets()}
     */
    public TicketId ticket() {
        return tickets.get(0);
    }

    @Override
    public String toString() {
        return "Notice[" + id + " to " + to + " by " + channel + "]";
    }
}
