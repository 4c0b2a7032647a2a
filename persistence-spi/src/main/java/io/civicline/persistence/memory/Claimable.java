package io.civicline.persistence.memory;

import io.civicline.persistence.outbox.NoticeKey;
import java.time.Instant;

/** From when on a notice can be claimed. */
record Claimable(Instant from, NoticeKey notice) implements Comparable<Claimable> {

    @Override
    public int compareTo(Claimable other) {
        int byTime = from.compareTo(other.from);
        return byTime == 0 ? notice.compareTo(other.notice) : byTime;
    }
}
