package io.civicline.engine.csv;

import java.util.List;

/**
 * One record of a file, as it stands there.
 *
 * <p>Immutable, thread-safe.
 *
 * @param line where it begins; the first line of the file is 1
 * @param cells at least one
 */
public record CsvRecord(int line, List<String> cells) {

    /** Copies the cells. */
    public CsvRecord {
        cells = List.copyOf(cells);
    }
}
