package io.civicline.engine;

import io.civicline.core.error.Unavailable;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.outbox.Settlement;

/** Loses the connection after some settlements of notices that leave in digests. */
final class CrashingStore extends ForwardingStore {

    private int left = Integer.MAX_VALUE;

    void digestedLeft(int settlements) {
        left = settlements;
    }

    @Override
    public Outbox outbox() {
        Outbox outbox = super.outbox();
        return new ForwardingOutbox(outbox) {
            @Override
            public boolean settle(NoticeKey notice, int claim, Settlement settlement) {
                if (outbox.find(notice).orElseThrow().notice().digest() != null && left-- <= 0) {
                    throw new Unavailable("the connection is lost", null);
                }
                return outbox.settle(notice, claim, settlement);
            }
        };
    }
}
