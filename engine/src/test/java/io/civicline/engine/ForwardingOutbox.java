package io.civicline.engine;

import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Receipt;
import io.civicline.persistence.outbox.ReceiptAnswer;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what another outbox does; a double changes what it is about. */
class ForwardingOutbox implements Outbox {

    private final Outbox outbox;

    ForwardingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<OutboxEntry> claim(Share share, Set<String> channels, Instant now, Duration lease, int limit) {
        return outbox.claim(share, channels, now, lease, limit);
    }

    @Override
    public boolean settle(NoticeKey notice, int claim, Settlement settlement) {
        return outbox.settle(notice, claim, settlement);
    }

    @Override
    public ReceiptAnswer receipt(NoticeKey notice, Receipt receipt) {
        return outbox.receipt(notice, receipt);
    }

    @Override
    public boolean putBack(NoticeKey notice, Instant from) {
        return outbox.putBack(notice, from);
    }

    @Override
    public boolean suppress(NoticeKey notice, Settlement.Suppressed why) {
        return outbox.suppress(notice, why);
    }

    @Override
    public List<OutboxEntry> meant(TenantId tenant, String channel, String reference, int limit) {
        return outbox.meant(tenant, channel, reference, limit);
    }

    @Override
    public List<OutboxEntry> lackingReceipt(TenantId tenant, NoticeKey after, int limit) {
        return outbox.lackingReceipt(tenant, after, limit);
    }

    @Override
    public Optional<OutboxEntry> find(NoticeKey notice) {
        return outbox.find(notice);
    }

    @Override
    public List<OutboxEntry> ofTicket(TicketKey ticket, NoticeId after, int limit) {
        return outbox.ofTicket(ticket, after, limit);
    }

    @Override
    public List<OutboxEntry> inState(TenantId tenant, NoticeState state, NoticeKey after, int limit) {
        return outbox.inState(tenant, state, after, limit);
    }
}
