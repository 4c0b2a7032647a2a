package io.civicline.core.notice;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message to somebody, rendered and addressed. Its words are not to be logged.
 *
 * <p>A gateway that takes finished texts sends {@link #text()}; one that takes the code of a template and its parameters, as those
 * of text messages in China do, is told {@link #rule()} and {@link #values()}.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows neither address, text nor values.
 *
 * @param id the same however often the notice comes; of a digest, the id of its first notice
 * @param rule the notice rule of the policy that asked for it
 * @param tickets about which tickets: one, or those of a digest; at least one
 * @param channel by which channel
 * @param to the addressee as the policy names him: {@code unit:…}, {@code requester:…} or {@code source:…}
 * @param address where he is reached: a unit's id, a requester's phone number, or the number that the case has in the upstream
 *     system
 * @param text what he is told
 * @param values what the placeholders of the text stand for, by name, in the order in which the text names them, each as it is in the
 *     text: a dash where nothing is known or what was known is erased. Of a digest with a line for each ticket, a line for each too
 */
public record Notice(
        NoticeId id,
        RuleId rule,
        List<TicketId> tickets,
        ChannelCode channel,
        String to,
        String address,
        String text,
        Map<String, String> values) {

    /** The rule of a notice that no rule asked for: one that was made by hand, as to try a channel. */
    public static final RuleId BY_HAND = RuleId.of("by-hand");

    /**
     * Checks that nothing is missing and copies the collections.
     *
     * @throws IllegalArgumentException if there is no ticket
     */
    public Notice {
        requireNonNull(id, "id");
        requireNonNull(rule, "rule");
        tickets = List.copyOf(tickets);
        if (tickets.isEmpty()) {
            throw new IllegalArgumentException("a notice is about a ticket, and none is given");
        }
        requireNonNull(channel, "channel");
        requireNonNull(to, "to");
        requireNonNull(address, "address");
        requireNonNull(text, "text");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Makes a notice of which nothing but the finished text is known.
     *
     * @param id as in the other form
     * @param tickets as in the other form
     * @param channel as in the other form
     * @param to as in the other form
     * @param address as in the other form
     * @param text as in the other form
     * @throws IllegalArgumentException if there is no ticket
     */
    public Notice(NoticeId id, List<TicketId> tickets, ChannelCode channel, String to, String address, String text) {
        this(id, BY_HAND, tickets, channel, to, address, text, Map.of());
    }

    /**
     * Makes a notice about one ticket, of which nothing but the finished text is known.
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
