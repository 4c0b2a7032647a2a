package io.civicline.core.notice;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;

/**
 * A message to somebody, rendered and addressed. Its words are not to be logged.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows neither address nor text.
 *
 * @param id the same however often the notice comes
 * @param ticket about which ticket
 * @param channel by which channel
 * @param to the addressee as the policy names him: {@code unit:…} or {@code requester:…}
 * @param address where he is reached: a unit's id, or a requester's phone number
 * @param text what he is told
 */
public record Notice(NoticeId id, TicketId ticket, ChannelCode channel, String to, String address, String text) {

    /** Checks that nothing is missing. */
    public Notice {
        requireNonNull(id, "id");
        requireNonNull(ticket, "ticket");
        requireNonNull(channel, "channel");
        requireNonNull(to, "to");
        requireNonNull(address, "address");
        requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "Notice[" + id + " to " + to + " by " + channel + "]";
    }
}
