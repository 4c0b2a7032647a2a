package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;

/**
 * Who is told what, and when: only such rules send.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the rule
 * @param on the moment, such as {@code dispatched} or {@code clock-breached}
 * @param to who is told
 * @param channel by which channel; a notifier of that name must be there
 * @param template the text, with {@code {ticket}}, {@code {number}} (the external id, else the ticket's), {@code {category}} and
 *     {@code {lead}} for values
 */
public record NoticeRule(RuleId id, String on, Audience to, ChannelCode channel, String template) {

    /** Who can be told. */
    public enum Audience {
        /** The unit that leads. */
        LEAD,
        /** Every unit that has an open part. */
        UNITS,
        /** The unit that watches from now on; only on {@code supervised}. */
        SUPERVISORS,
        /** Every requester who wants an answer and has a phone number. */
        REQUESTERS
    }

    /** Checks that nothing is missing. */
    public NoticeRule {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(to, "to");
        requireNonNull(channel, "channel");
        requireNonNull(template, "template");
    }

    /**
     * Makes a rule.
     *
     * @param id of the rule
     * @param on the moment, such as {@code dispatched}
     * @param to who is told
     * @param channel by which channel
     * @param template the text
     * @return the rule
     */
    public static NoticeRule of(String id, String on, Audience to, String channel, String template) {
        return new NoticeRule(RuleId.of(id), on, to, ChannelCode.of(channel), template);
    }
}
