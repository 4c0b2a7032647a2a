package io.civicline.engine.internal.journal;

import io.civicline.core.event.Entry;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.JournalHead;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends entries to the journal of one ticket. Not thread-safe. */
public final class JournalWriter {

    private final DocumentCodec codec;
    private final List<JournalRow> rows = new ArrayList<>();
    private long length;
    private Bytes hash;

    /** Begins after what is stored. */
    public JournalWriter(DocumentCodec codec, TicketKey key, JournalHead head) {
        this.codec = codec;
        this.length = head.length();
        this.hash = length == 0 ? Chain.beginning(key) : head.hash();
    }

    /** The place of the next entry. */
    public long nextSeq() {
        return length + 1;
    }

    /** Appends; the entry must have the next place. */
    public void append(Entry entry) {
        DocumentCodec.EncodedEntry bytes = codec.encode(entry);
        length = entry.seq();
        hash = Chain.next(hash, length, bytes.entry());
        Optional<Bytes> words = bytes.words().isEmpty() ? Optional.empty() : Optional.of(bytes.words());
        rows.add(new JournalRow(length, entry.stamp().recordedAt(), bytes.entry(), words, hash));
    }

    /** What was appended. */
    public List<JournalRow> rows() {
        return List.copyOf(rows);
    }

    /** Where the journal ends now. */
    public JournalHead head() {
        return new JournalHead(length, hash);
    }
}
