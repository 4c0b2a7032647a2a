package io.civicline.engine;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.outbox.NoticeState;

/**
 * What has become of a notice. Neither its text nor its address.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket about which ticket
 * @param id of the notice
 * @param rule that asked for it
 * @param channel by which channel
 * @param to to whom: {@code unit:…}, {@code requester:…} or {@code source:…}
 * @param state how far it has come
 * @param tries how often the gateway was asked; 0 or more. What never came so far, because it waited for its window or was not to be
 *     sent, is none
 * @param reference what the gateway called it when it took it last, for {@link Hotline#receipt}; empty if none took it
 * @param remark what kept it, or what a receipt said of it; empty if nothing was said, as of what was taken
 */
public record NoticeStatus(
        TicketId ticket,
        NoticeId id,
        RuleId rule,
        ChannelCode channel,
        String to,
        NoticeState state,
        int tries,
        String reference,
        String remark) {}
