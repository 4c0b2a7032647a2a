package io.civicline.persistence.memory;

import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.OutboxEntry;
import java.time.Instant;
import java.util.Comparator;

/** From when on a notice can be claimed; at one instant, in the order of its ticket's journal. */
record Claimable(Instant from, NoticeKey notice, long seq) implements Comparable<Claimable> {

    private static final Comparator<Claimable> ORDER = Comparator.comparing(Claimable::from)
            .thenComparing(claimable -> claimable.notice().ticket())
            .thenComparing(Claimable::seq)
            .thenComparing(Claimable::notice);

    static Claimable of(Instant from, OutboxEntry entry) {
        return new Claimable(from, entry.key(), entry.notice().seq());
    }

    @Override
    public int compareTo(Claimable other) {
        return ORDER.compare(this, other);
    }
}
