package io.civicline.persistence.envelope;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a ticket's journal. It is never changed; only its words can be erased.
 *
 * <p>Immutable, thread-safe.
 *
 * @param seq the number of the entry in its ticket, from 1 without gap
 * @param recordedAt when it was written, in whole microseconds
 * @param entry the event, at least one byte
 * @param words people's words that the event refers to, at least one byte; absent if there are none or they were erased
 * @param hash what chains the entry to the one before, at least one byte; it does not cover the words themselves
 */
public record JournalRow(long seq, Instant recordedAt, Bytes entry, Optional<Bytes> words, Bytes hash) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code seq} is below 1, {@code recordedAt} is finer than microseconds or outside
     *     the years 1 to 9999, or {@code entry}, {@code hash} or present {@code words} are empty
     */
    public JournalRow {
        atLeast(1, seq, "seq");
        micros(recordedAt, "recordedAt");
        requireNonNull(entry, "entry");
        requireNonNull(words, "words");
        requireNonNull(hash, "hash");
        if (entry.isEmpty() || hash.isEmpty() || words.filter(Bytes::isEmpty).isPresent()) {
            throw new IllegalArgumentException(
                    "entry, hash and words that are present must have at least one byte, in entry " + seq);
        }
    }

    /**
     * The same entry after its words were erased.
     *
     * @return this entry without words
     */
    public JournalRow withoutWords() {
        return words.isEmpty() ? this : new JournalRow(seq, recordedAt, entry, Optional.empty(), hash);
    }
}
