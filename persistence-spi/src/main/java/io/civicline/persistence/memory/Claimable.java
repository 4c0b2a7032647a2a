package io.civicline.persistence.memory;

import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.OutboxEntry;
import java.time.Instant;

/** From when on a notice can be claimed; at one instant, in the order of its ticket's journal. */
record Claimable(Instant from, NoticeKey notice, long seq) implements Comparable<Claimable> {

    static Claimable of(Instant from, OutboxEntry entry) {
        return new Claimable(from, entry.key(), entry.notice().seq());
    }

    @Override
    public int compareTo(Claimable other) {
        int byTime = from.compareTo(other.from);
        if (byTime != 0) {
            return byTime;
        }
        int byTicket = notice.ticket().compareTo(other.notice.ticket());
        int bySeq = byTicket == 0 ? Long.compare(seq, other.seq) : byTicket;
        return bySeq == 0 ? notice.compareTo(other.notice) : bySeq;
    }
}
