package io.civicline.engine;

import io.civicline.core.id.IdSource;
import io.civicline.core.id.TicketId;
import io.civicline.engine.time.SeededIds;
import java.time.Instant;

/** Ids that no other source gives: those of a second node. */
final class OtherIds implements IdSource {

    private final SeededIds salts = new SeededIds(9);
    private int count;

    @Override
    public TicketId newTicketId(Instant now) {
        count++;
        return TicketId.of("other-" + count);
    }

    @Override
    public byte[] newSalt() {
        return salts.newSalt();
    }
}
