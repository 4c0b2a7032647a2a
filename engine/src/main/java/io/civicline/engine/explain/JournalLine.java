package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.event.Entry;

/**
 * One line of a journal as a person reads it. Words that the reader may not see, and those that were erased, are not in it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param entry what it tells, for programs
 * @param at when it happened, local time
 * @param who did it: the unit that somebody acted for and his id in the host's directory, or the system
 * @param what happened, in a sentence without a full stop
 */
public record JournalLine(Entry entry, String at, String who, String what) {

    /** Checks that nothing is missing. */
    public JournalLine {
        requireNonNull(entry, "entry");
        requireNonNull(at, "at");
        requireNonNull(who, "who");
        requireNonNull(what, "what");
    }

    /**
     * Gives the whole line.
     *
     * @return local time, who, what
     */
    public String text() {
        return at + "  " + who + "  " + what;
    }

    @Override
    public String toString() {
        return text();
    }
}
