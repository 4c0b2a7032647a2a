package io.civicline.engine.journal;

import io.civicline.engine.ForwardingStore;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A store whose administrator has changed rows behind everybody's back. */
final class TamperedStore extends ForwardingStore {

    private UnaryOperator<List<JournalRow>> journal = UnaryOperator.identity();
    private UnaryOperator<Envelope> row = UnaryOperator.identity();

    /** Changes what is read of every journal. */
    void journal(UnaryOperator<List<JournalRow>> change) {
        journal = change;
    }

    /** Changes one row of every journal. */
    void entry(int seq, UnaryOperator<JournalRow> change) {
        journal(rows -> {
            List<JournalRow> changed = new ArrayList<>(rows);
            changed.set(seq - 1, change.apply(rows.get(seq - 1)));
            return changed;
        });
    }

    /** Changes what is read of every ticket's row. */
    void row(UnaryOperator<Envelope> change) {
        row = change;
    }

    /** The rows as they were written. */
    List<JournalRow> rows(TicketKey ticket) {
        return inner.journal(ticket, 1, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Envelope> find(TicketKey ticket) {
        return super.find(ticket).map(row);
    }

    @Override
    public List<JournalRow> journal(TicketKey ticket, long fromSeq, int limit) {
        return journal.apply(rows(ticket)).stream()
                .filter(entry -> entry.seq() >= fromSeq)
                .limit(limit)
                .toList();
    }

    /** What was really written. */
    InMemoryStore inner() {
        return inner;
    }

    static JournalRow withSeq(JournalRow row, long seq) {
        return new JournalRow(seq, row.recordedAt(), row.entry(), row.words(), row.hash());
    }

    static JournalRow withEntry(JournalRow row, Bytes entry) {
        return new JournalRow(row.seq(), row.recordedAt(), entry, row.words(), row.hash());
    }

    static JournalRow withWords(JournalRow row, Optional<Bytes> words) {
        return new JournalRow(row.seq(), row.recordedAt(), row.entry(), words, row.hash());
    }

    static JournalRow withHash(JournalRow row, Bytes hash) {
        return new JournalRow(row.seq(), row.recordedAt(), row.entry(), row.words(), hash);
    }

    /** The same bytes, but for one. */
    static Bytes flipped(Bytes bytes, int place) {
        byte[] changed = bytes.toArray();
        changed[place] ^= 1;
        return Bytes.of(changed);
    }

    /** The same text, but for a part. */
    static Bytes replaced(Bytes bytes, String what, String by) {
        String text = new String(bytes.toArray(), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException("there is no '" + what + "' in " + text);
        }
        return Bytes.utf8(text.replace(what, by));
    }
}
