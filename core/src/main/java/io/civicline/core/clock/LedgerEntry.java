package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a clock's ledger. It keeps the due as it was projected then, so that the past reads the same after any
 * upgrade.
 *
 * <p>Immutable, thread-safe.
 *
 * @param mark what happened
 * @param at when it happened, not when it was noticed
 * @param due the due from then on, or the due that was judged; null where the mark has none
 * @param extension what was granted, as {@code 10wd}; null unless extended
 * @param rechoice the limit before, and since when the new one counts; null where the limit stays
 */
public record LedgerEntry(
        Mark mark,
        Instant at,
        @Nullable Due due,
        @Nullable String extension,
        @Nullable Rechoice rechoice) {

    /** Checks that nothing is missing. */
    public LedgerEntry {
        requireNonNull(mark, "mark");
        requireNonNull(at, "at");
    }

    /**
     * A line that leaves the limit as it is.
     *
     * @param mark what happened
     * @param at when it happened, not when it was noticed
     * @param due the due from then on, or the due that was judged; null where the mark has none
     * @param extension the amount granted, as {@code 10wd}; null unless extended
     */
    public LedgerEntry(Mark mark, Instant at, @Nullable Due due, @Nullable String extension) {
        this(mark, at, due, extension, null);
    }
}
