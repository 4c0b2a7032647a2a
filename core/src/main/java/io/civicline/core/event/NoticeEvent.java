package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.NoticeTerms;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be told something, or would have been. No clock begins or ends by such an event: a message that a system
 * sends is no act of a person.
 */
public sealed interface NoticeEvent extends Event {

    @Override
    default Ticket applyTo(Ticket ticket, Stamp stamp) {
        return ticket;
    }

    /**
     * A notice waits for delivery. Kept as a reference; its people's words are filled in, and it is addressed, when it leaves.
     *
     * @param id of the notice
     * @param rule of the policy that asked for it
     * @param to to whom: {@code unit:…}, {@code requester:…} or {@code source:…}
     * @param channel by which channel
     * @param template which text
     * @param terms what else was decided; null for {@link NoticeTerms#NONE}
     */
    record NoticeQueued(
            NoticeId id,
            RuleId rule,
            String to,
            ChannelCode channel,
            String template,
            @Nullable NoticeTerms terms) implements NoticeEvent {

        /** Checks that nothing is missing. */
        public NoticeQueued {
            requireNonNull(id, "id");
            requireNonNull(rule, "rule");
            requireNonNull(to, "to");
            requireNonNull(channel, "channel");
            requireNonNull(template, "template");
            terms = NoticeTerms.NONE.equals(terms) ? null : terms;
        }

        /**
         * Queues a notice without terms.
         *
         * @param id as in the other form
         * @param rule as in the other form
         * @param to as in the other form
         * @param channel as in the other form
         * @param template as in the other form
         */
        public NoticeQueued(NoticeId id, RuleId rule, String to, ChannelCode channel, String template) {
            this(id, rule, to, channel, template, null);
        }

        /**
         * Gives what else was decided.
         *
         * @return the terms, never null
         */
        public NoticeTerms decided() {
            return terms == null ? NoticeTerms.NONE : terms;
        }
    }

    /**
     * Somebody is not told whom a rule of the policy named.
     *
     * @param rule of the policy
     * @param unit who would have been told; null if nobody was found
     * @param why a stable code: {@code ACCUSED} if the request complains of the unit, {@code NOBODY_FOUND} if nobody of a
     *     who-list can be told
     * @param notTaken those of the who-list, and why they were not taken
     */
    record NoticeWithheld(RuleId rule, @Nullable UnitId unit, String why, List<NotTaken> notTaken)
            implements NoticeEvent {

        /** Copies the list. */
        public NoticeWithheld {
            requireNonNull(rule, "rule");
            requireNonNull(why, "why");
            notTaken = List.copyOf(notTaken);
        }
    }
}
