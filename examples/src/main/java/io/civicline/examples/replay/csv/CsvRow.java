package io.civicline.examples.replay.csv;

import io.civicline.engine.csv.CsvRecord;
import java.util.List;
import java.util.Map;

/** A record under a header. Immutable, thread-safe. */
public final class CsvRow {

    private final Map<String, Integer> columns;
    private final CsvRecord cells;

    CsvRow(Map<String, Integer> columns, CsvRecord cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * Says where it is.
     *
     * @return the line where it begins
     */
    public int line() {
        return cells.line();
    }

    /**
     * Gives a cell.
     *
     * @param column a name of the header
     * @return without space at its ends; empty if nothing is there
     * @throws IllegalArgumentException if the header has no such column
     */
    public String get(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(
                    "there is no column '" + column + "', only " + List.copyOf(columns.keySet()));
        }
        return cells.cells().get(index).strip();
    }

    /**
     * Gives a cell of a column that a header need not have.
     *
     * @param column a name
     * @return without space at its ends; empty if nothing is there, or the header has no such column
     */
    public String find(String column) {
        return columns.containsKey(column) ? get(column) : "";
    }
}
