package io.civicline.engine.internal.journal;

import io.civicline.core.event.Entry;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.engine.internal.codec.DocumentCodec.DecodedEntry;
import io.civicline.engine.journal.CheckedJournal;
import io.civicline.engine.journal.JournalFault;
import io.civicline.engine.journal.JournalFault.Kind;
import io.civicline.engine.journal.JournalReport;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one journal and checks it against its hashes, its words and the stored state. Not thread-safe; one use. */
public final class JournalVerifier {

    private final DocumentCodec codec;
    private final Envelope envelope;
    private final List<Entry> entries = new ArrayList<>();
    private final List<JournalFault> faults = new ArrayList<>();
    private final List<JournalFault> wordless = new ArrayList<>();
    private final List<Long> worded = new ArrayList<>();
    private Ticket replayed;
    private Bytes hash;
    private long seq;
    private boolean readable = true;
    private long policy;

    /** Begins to verify. */
    public JournalVerifier(DocumentCodec codec, Envelope envelope) {
        this.codec = codec;
        this.envelope = envelope;
        this.replayed = Ticket.unregistered(envelope.key().ticket());
        this.hash = Chain.beginning(envelope.key());
    }

    /** Takes the next row. */
    public void take(JournalRow row) {
        if (row.seq() != seq + 1) {
            faults.add(new JournalFault(Kind.MISSING, seq + 1, "the next entry there is " + row.seq()));
        }
        seq = row.seq();
        if (!Chain.next(hash, seq, row.entry()).equals(row.hash())) {
            faults.add(new JournalFault(Kind.CHANGED, seq, "its hash does not follow from its bytes"));
        }
        hash = row.hash();
        decode(row).ifPresent(decoded -> {
            entries.add(decoded.entry());
            replay(decoded, row);
        });
    }

    private Optional<DecodedEntry> decode(JournalRow row) {
        try {
            return Optional.of(codec.decode(row.entry(), row.words().orElse(Bytes.EMPTY)));
        } catch (RuntimeException e) {
            faults.add(new JournalFault(Kind.UNREADABLE, row.seq(), "not a document of this version"));
            readable = false;
            return Optional.empty();
        }
    }

    private void replay(DecodedEntry decoded, JournalRow row) {
        Entry entry = decoded.entry();
        if (entry.seq() != row.seq()) {
            faults.add(new JournalFault(Kind.SWAPPED, row.seq(), "it was entry " + entry.seq()));
        }
        if (!entry.stamp().recordedAt().equals(row.recordedAt())) {
            faults.add(new JournalFault(Kind.CHANGED, row.seq(), "its column says another time"));
        }
        if (entry.event() instanceof RecordEvent.WordsErased) {
            wordless.clear();
            worded.forEach(seq -> faults.add(new JournalFault(
                    Kind.WORDS_NOT_ERASED, seq, "entry " + row.seq() + " says that its texts were erased")));
            worded.clear();
        }
        if (row.words().isPresent()) {
            worded.add(row.seq());
        }
        if (entry.event() instanceof RecordEvent.PolicyMoved moved) {
            if (policy != 0 && moved.from() != policy) {
                faults.add(new JournalFault(
                        Kind.STATE_DIFFERS, row.seq(), "it moves from policy #" + moved.from() + ", not #" + policy));
            }
            policy = moved.to();
        }
        checkWords(decoded, row);
        try {
            replayed = entry.applyTo(replayed);
        } catch (RuntimeException e) {
            readable = false;
            faults.add(new JournalFault(Kind.STATE_DIFFERS, row.seq(), "it does not follow from the entries before"));
        }
    }

    /** Every text must be one that the entry binds; every digest of the entry must have its text, or be erased later. */
    private void checkWords(DecodedEntry decoded, JournalRow row) {
        if (!decoded.bound().containsAll(decoded.beside())) {
            faults.add(new JournalFault(Kind.WORDS_CHANGED, row.seq(), "a text beside it is not bound to it"));
        } else if (!decoded.beside().containsAll(decoded.bound())) {
            wordless.add(new JournalFault(Kind.WORDS_MISSING, row.seq(), "a text beside it is gone"));
        }
    }

    /** Ends: compares with the ticket's row. */
    public CheckedJournal end() {
        faults.addAll(wordless);
        if (seq != envelope.journal().length()
                || !hash.equals(envelope.journal().hash())) {
            faults.add(new JournalFault(
                    Kind.CUT_OFF,
                    seq,
                    "the ticket's row says " + envelope.journal().length() + " entries"));
        }
        long last = envelope.columns().policyNumber();
        if (policy != 0 && policy != last) {
            faults.add(new JournalFault(
                    Kind.STATE_DIFFERS, seq, "the ticket's row says policy #" + last + ", the journal #" + policy));
        }
        if (readable) {
            checkState();
        }
        return new CheckedJournal(entries, new JournalReport(envelope.key().ticket(), seq, faults));
    }

    private void checkState() {
        try {
            if (!replayed.equals(codec.ticket(envelope.document()))) {
                faults.add(new JournalFault(Kind.STATE_DIFFERS, seq, "replay gives another state than the stored one"));
            }
        } catch (RuntimeException e) {
            faults.add(new JournalFault(Kind.UNREADABLE, seq, "the stored state is not a document of this version"));
        }
    }
}
