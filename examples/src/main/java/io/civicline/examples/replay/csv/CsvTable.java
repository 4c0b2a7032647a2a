package io.civicline.examples.replay.csv;

import io.civicline.engine.csv.BadRow;
import io.civicline.engine.csv.CsvRecord;
import io.civicline.engine.csv.CsvText;
import io.civicline.examples.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file with a header. Rows that do not fit under it are named and left out.
 *
 * <p>Immutable, thread-safe.
 */
public final class CsvTable {

    private final List<CsvRow> rows;
    private final List<BadRow> badRows;

    private CsvTable(List<CsvRow> rows, List<BadRow> badRows) {
        this.rows = List.copyOf(rows);
        this.badRows =
                badRows.stream().sorted(Comparator.comparingInt(BadRow::line)).toList();
    }

    /**
     * Reads a file of UTF-8. Bytes that are not become the replacement character.
     *
     * @param file which
     * @param columns what the header must have; it may have more, in any order
     * @return its rows
     * @throws UsageException if the file cannot be read or a column is missing
     */
    public static CsvTable read(Path file, List<String> columns) {
        try {
            return parse(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + ": " + e.getClass().getSimpleName());
        }
    }

    /**
     * Reads a file in which every row counts.
     *
     * @param file which
     * @param columns what the header must have
     * @return its rows; there are no bad ones
     * @throws UsageException if the file cannot be read, a column is missing or a row is bad
     */
    public static CsvTable flawless(Path file, List<String> columns) {
        CsvTable table = read(file, columns);
        if (!table.badRows().isEmpty()) {
            throw new UsageException(file + ", " + table.badRows().get(0));
        }
        return table;
    }

    /**
     * Reads a text.
     *
     * @param name of the file, for messages
     * @param text all of it
     * @param columns what the header must have
     * @return its rows
     * @throws UsageException if a column is missing
     */
    public static CsvTable parse(String name, String text, List<String> columns) {
        CsvText csv = CsvText.parse(text);
        List<String> header =
                csv.records().isEmpty() ? List.of() : csv.records().get(0).cells();
        Map<String, Integer> index = index(header);
        List<String> missing =
                columns.stream().filter(column -> !index.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new UsageException(name + " has no column " + String.join(", ", missing) + " in its header");
        }
        List<CsvRow> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>(csv.faults());
        for (CsvRecord cells : csv.records().subList(1, csv.records().size())) {
            int count = cells.cells().size();
            if (count == header.size()) {
                rows.add(new CsvRow(index, cells));
            } else {
                bad.add(new BadRow(cells.line(), count + " cells under a header of " + header.size()));
            }
        }
        return new CsvTable(rows, bad);
    }

    private static Map<String, Integer> index(List<String> header) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            index.putIfAbsent(header.get(i).strip(), i);
        }
        return Collections.unmodifiableMap(index);
    }

    /**
     * Lists the rows that fit under the header.
     *
     * @return in order
     */
    public List<CsvRow> rows() {
        return rows;
    }

    /**
     * Lists the rows that do not.
     *
     * @return in order
     */
    public List<BadRow> badRows() {
        return badRows;
    }
}
