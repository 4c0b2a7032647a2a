package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import io.civicline.persistence.outbox.Settlement.Accepted;
import io.civicline.persistence.outbox.Settlement.Failed;
import io.civicline.persistence.outbox.Settlement.Later;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the tests of notices share: a ticket, its first notice, claims of a fixed length, one settlement of each kind. */
abstract class NoticeContract extends StoreContract {

    static final Set<String> SMS = Set.of("sms");
    static final Duration LEASE = Duration.ofSeconds(30);
    static final Instant LAPSED = NOW.plus(LEASE);
    static final Settlement ACCEPTED = new Accepted(NOW, Remark.of("gateway-4711"));
    static final Settlement REFUSED = new Failed(NOW, Remark.of("no such number"));
    static final Settlement LATER = new Later(NOW, NOW.plusSeconds(600), Remark.of("gateway is busy"));

    final TicketKey one = key("t-1");
    final NoticeKey first = notice("n-1");

    NoticeKey notice(String id) {
        return new NoticeKey(one, NoticeId.of(id));
    }

    List<OutboxEntry> claim(Instant now, int limit) {
        return store.outbox().claim(Share.all(), SMS, now, LEASE, limit);
    }

    List<String> claimed(Instant now, int limit) {
        return ids(claim(now, limit));
    }

    static List<String> ids(List<OutboxEntry> entries) {
        return entries.stream().map(entry -> entry.notice().id().value()).toList();
    }

    OutboxEntry read(NoticeKey notice) {
        return store.outbox().find(notice).orElseThrow();
    }
}
