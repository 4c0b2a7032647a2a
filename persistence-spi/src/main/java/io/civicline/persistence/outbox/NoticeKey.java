package io.civicline.persistence.outbox;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.TicketKey;
import java.util.Comparator;

/**
 * What a store keys a notice by.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket the ticket that it was committed with
 * @param notice unique within that ticket
 */
public record NoticeKey(TicketKey ticket, NoticeId notice) implements Comparable<NoticeKey> {

    private static final Comparator<NoticeKey> ORDER =
            Comparator.comparing(NoticeKey::ticket).thenComparing(NoticeKey::notice);

    /** Checks that both are there. */
    public NoticeKey {
        requireNonNull(ticket, "ticket");
        requireNonNull(notice, "notice");
    }

    @Override
    public int compareTo(NoticeKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return ticket + "/" + notice;
    }
}
