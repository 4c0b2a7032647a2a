package io.civicline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.core.ticket.Ticket;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.OutboxEntry;

/** All that a store holds of a ticket, as one text to search in. */
public final class StoreText {

    private StoreText() {}

    /** Row, columns, documents, journal, words, commands and notices. */
    public static String of(Town town, Ticket ticket) {
        TicketKey key = town.key(ticket);
        TicketStore store = town.store;
        StringBuilder all = new StringBuilder();
        Envelope row = store.find(key).orElseThrow();
        all.append(row)
                .append(text(row.document().state()))
                .append(text(row.document().words()));
        for (JournalRow entry : store.journal(key, 1, 10_000)) {
            all.append(entry)
                    .append(text(entry.entry()))
                    .append(text(entry.words().orElse(Bytes.EMPTY)));
        }
        for (OutboxEntry notice : store.outbox().ofTicket(key, null, 10_000)) {
            all.append(notice).append(text(notice.notice().body()));
        }
        return all.append(store.wakeUps().setback(key)).toString();
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), UTF_8);
    }
}
