package io.civicline.persistence.envelope;

import static io.civicline.persistence.internal.Require.atLeast;
import static java.util.Objects.requireNonNull;

/**
 * A ticket as a store sees it, at one revision.
 *
 * <p>Immutable, thread-safe.
 *
 * @param key which ticket; its {@link TicketKey#bucket() bucket} goes into a column of its own
 * @param revision 1 when the ticket is created, one more with every change
 * @param columns what queries and scans compare
 * @param document the state, which only the codec above understands
 * @param journal where the ticket's journal ends
 */
public record Envelope(TicketKey key, long revision, Columns columns, Document document, JournalHead journal) {

    /**
     * Checks that all is there.
     *
     * @throws IllegalArgumentException if {@code revision} is below 1
     */
    public Envelope {
        requireNonNull(key, "key");
        atLeast(1, revision, "revision");
        requireNonNull(columns, "columns");
        requireNonNull(document, "document");
        requireNonNull(journal, "journal");
    }
}
