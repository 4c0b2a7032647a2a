package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.unit.DirectoryFacts;

/**
 * What the policies in force asked of the outside world, fetched once before deciding. Facts that were used are written
 * into the events.
 *
 * <p>Immutable, thread-safe.
 *
 * @param directory which units cannot take a ticket now
 */
public record Facts(DirectoryFacts directory) {

    /** Nothing was asked. */
    public static final Facts NONE = new Facts(DirectoryFacts.allPresent());

    /** Checks that nothing is missing. */
    public Facts {
        requireNonNull(directory, "directory");
    }
}
