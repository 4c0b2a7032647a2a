package io.civicline.examples.replay.boston;

import io.civicline.engine.csv.BadRow;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.examples.replay.csv.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A year's cases, and the rows that are none.
 *
 * @param cases in the order of the file, each id once
 * @param badRows by line
 */
record BostonFile(List<BostonCase> cases, List<BadRow> badRows) {

    BostonFile {
        cases = List.copyOf(cases);
        badRows = badRows.stream().sorted(Comparator.comparingInt(BadRow::line)).toList();
    }

    static BostonFile read(Path file, BostonCaseReader reader) {
        CsvTable table = CsvTable.read(file, BostonCaseReader.COLUMNS);
        List<BostonCase> cases = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>(table.badRows());
        Map<String, Integer> lines = new HashMap<>();
        for (CsvRow row : table.rows()) {
            reader.read(row, bad).ifPresent(found -> {
                Integer earlier = lines.putIfAbsent(found.id(), found.line());
                if (earlier == null) {
                    cases.add(found);
                } else {
                    bad.add(new BadRow(found.line(), "case_id " + found.id() + " is also in line " + earlier));
                }
            });
        }
        return new BostonFile(cases, bad);
    }

    int rows() {
        return cases.size() + badRows.size();
    }
}
