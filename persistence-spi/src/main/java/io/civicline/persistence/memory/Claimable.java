package io.civicline.persistence.memory;

import io.civicline.persistence.outbox.NoticeKey;
import java.time.Instant;
import java.util.Comparator;

/** From when on a notice can be claimed. */
record Claimable(Instant from, NoticeKey notice) implements Comparable<Claimable> {

    private static final Comparator<Claimable> ORDER =
            Comparator.comparing(Claimable::from).thenComparing(Claimable::notice);

    @Override
    public int compareTo(Claimable other) {
        return ORDER.compare(this, other);
    }
}
