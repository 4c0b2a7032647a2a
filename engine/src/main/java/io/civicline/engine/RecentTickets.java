package io.civicline.engine;

import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tickets that were read or written last, so that the next act on one of them does not read its document again. A ticket is
 * taken from here only if the store gives the very same bytes: nothing here can be out of date. Thread-safe.
 */
final class RecentTickets {

    private final DocumentCodec codec;
    private final int most;
    private final Map<TicketKey, Read> recent = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TicketKey, Read> eldest) {
            return size() > most;
        }
    };

    /** A document and what it says. */
    private record Read(Document document, Ticket ticket) {}

    RecentTickets(DocumentCodec codec, int most) {
        this.codec = codec;
        this.most = most;
    }

    /** What the document says. */
    Ticket read(Envelope envelope) {
        Read known = known(envelope.key());
        if (known != null && known.document().equals(envelope.document())) {
            return known.ticket();
        }
        Ticket ticket = codec.ticket(envelope.document());
        remember(envelope.key(), envelope.document(), ticket);
        return ticket;
    }

    private synchronized @Nullable Read known(TicketKey key) {
        return recent.get(key);
    }

    /** Notes what was written. */
    synchronized void remember(TicketKey key, Document document, Ticket ticket) {
        recent.put(key, new Read(document, ticket));
    }
}
