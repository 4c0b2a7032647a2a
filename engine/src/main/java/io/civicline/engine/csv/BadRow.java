package io.civicline.engine.csv;

import static java.util.Objects.requireNonNull;

/**
 * A row that is left out.
 *
 * <p>Immutable, thread-safe.
 *
 * @param line where it begins; the first line of the file is 1
 * @param why what is wrong with it
 */
public record BadRow(int line, String why) {

    /** Checks that nothing is missing. */
    public BadRow {
        requireNonNull(why, "why");
    }

    @Override
    public String toString() {
        return "line " + line + ": " + why;
    }
}
