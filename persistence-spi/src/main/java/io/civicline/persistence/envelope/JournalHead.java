package io.civicline.persistence.envelope;

import static io.civicline.persistence.internal.Require.atLeast;
import static java.util.Objects.requireNonNull;

/**
 * Where a ticket's journal ends, kept in the ticket's own row: so a journal that was cut off is noticed.
 *
 * <p>Immutable, thread-safe.
 *
 * @param length how many entries there are, which is also the number of the last one; 0 or more
 * @param hash the hash of the last entry; empty exactly if {@code length} is 0
 */
public record JournalHead(long length, Bytes hash) {

    /** The head of a journal without entries. */
    public static final JournalHead EMPTY = new JournalHead(0, Bytes.EMPTY);

    /**
     * Checks that both agree.
     *
     * @throws IllegalArgumentException if {@code length} is below 0, or 0 with a hash, or above 0 without one
     */
    public JournalHead {
        atLeast(0, length, "length");
        requireNonNull(hash, "hash");
        if ((length == 0) != hash.isEmpty()) {
            throw new IllegalArgumentException(
                    "a journal has a hash exactly if it has entries, was " + hash + " with " + length + " entries");
        }
    }
}
