package io.civicline.core.unit;

import java.time.Instant;

/**
 * The host's word on what changes from day to day and stands in no policy: which units take tickets now.
 *
 * <p>Asked once for a decision, before it; may ask a database or a remote service. Called by several threads at once. An
 * exception means that nothing is decided.
 */
public interface Directory {

    /**
     * States the facts of a moment.
     *
     * @param at the moment of the decision; not always now
     * @return the facts, immutable
     */
    DirectoryFacts factsAt(Instant at);

    /**
     * Chooses a directory in which no unit is ever absent: for a host that keeps no absences.
     *
     * @return the directory, thread-safe
     */
    static Directory allPresent() {
        return at -> DirectoryFacts.allPresent();
    }
}
