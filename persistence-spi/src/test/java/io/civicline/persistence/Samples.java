package io.civicline.persistence;

import io.civicline.core.code.KindCode;
import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalHead;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeRow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Small envelopes and rows. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-02-13T07:20:00Z");

    private Samples() {}

    /** A ticket at a revision, whose journal has so many entries. */
    static Envelope ticket(TicketKey key, long revision, long entries) {
        return ticket(key, revision, entries, columns -> columns);
    }

    static Envelope ticket(TicketKey key, long revision, long entries, UnaryOperator<Columns.Builder> edit) {
        Columns.Builder columns = Columns.builder()
                .stage("HANDLING")
                .kind(KindCode.of("COMPLAINT"))
                .registeredAt(NOW)
                .changedAt(NOW);
        JournalHead head = entries == 0 ? JournalHead.EMPTY : new JournalHead(entries, hash(entries));
        Document document = new Document(1, Bytes.utf8("state"), Bytes.EMPTY);
        return new Envelope(key, revision, edit.apply(columns).build(), document, head);
    }

    static JournalRow entry(long seq) {
        return new JournalRow(seq, NOW, Bytes.utf8("event"), Optional.of(Bytes.utf8("words")), hash(seq));
    }

    static NoticeRow notice(String id) {
        return new NoticeRow(NoticeId.of(id), NOW, "sms", Bytes.EMPTY);
    }

    private static Bytes hash(long seq) {
        return Bytes.utf8("hash " + seq);
    }
}
