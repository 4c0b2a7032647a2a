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
 * @param tries how often it was tried; 0 or more
 * @param remark the gateway's reference, or what kept it; empty if nothing was said yet
 */
public record NoticeStatus(
        TicketId ticket,
        NoticeId id,
        RuleId rule,
        ChannelCode channel,
        String to,
        NoticeState state,
        int tries,
        String remark) {}
