package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.ticket.Ticket;

/** That somebody is to be told something. Kept as a reference; rendered and addressed at delivery. */
public sealed interface NoticeEvent extends Event {

    /**
     * A notice waits for delivery.
     *
     * @param id of the notice
     * @param rule of the policy that asked for it
     * @param to to whom, such as {@code lead} or {@code requesters}
     * @param channel by which channel
     * @param template which text
     */
    record NoticeQueued(NoticeId id, RuleId rule, String to, ChannelCode channel, String template)
            implements NoticeEvent {

        /** Checks that nothing is missing. */
        public NoticeQueued {
            requireNonNull(id, "id");
            requireNonNull(rule, "rule");
            requireNonNull(to, "to");
            requireNonNull(channel, "channel");
            requireNonNull(template, "template");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket;
        }
    }
}
