package io.civicline.engine.journal;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a stored journal.
 *
 * <p>Immutable, thread-safe.
 *
 * @param kind what
 * @param seq at which entry; the last of the journal for faults of the whole
 * @param detail more of it; no citizen's words
 */
public record JournalFault(Kind kind, long seq, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** The bytes are not those that were hashed. */
        CHANGED,
        /** An entry is not there, though a later one is. */
        MISSING,
        /** The entry belongs to another place. */
        SWAPPED,
        /** The journal ends before, or beyond, where the ticket's row says. */
        CUT_OFF,
        /** The words beside the entry are not those that were bound to it. */
        WORDS_CHANGED,
        /** The words are gone, and no event says that they were erased. */
        WORDS_MISSING,
        /** The words are still there, though an event says that they were erased. */
        WORDS_NOT_ERASED,
        /** Replaying the journal gives another state than the stored one. */
        STATE_DIFFERS,
        /** The bytes cannot be read. */
        UNREADABLE
    }

    /** Checks that nothing is missing. */
    public JournalFault {
        requireNonNull(kind, "kind");
        requireNonNull(detail, "detail");
    }
}
