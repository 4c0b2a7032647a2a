package io.civicline.engine.internal.node;

import io.civicline.core.error.Fault;
import io.civicline.engine.csv.BadRow;
import io.civicline.engine.csv.CsvRecord;
import io.civicline.engine.csv.CsvText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads comma-separated values under a header as a list of objects; an empty cell is no field. */
public final class CsvNodes {

    private CsvNodes() {}

    /**
     * Reads a file.
     *
     * @param faults where to say what is wrong: rows that cannot be read or do not fit under the header
     * @return its rows
     */
    public static Node.Items read(String file, String text, List<Fault> faults) {
        CsvText csv = CsvText.parse(text);
        for (BadRow bad : csv.faults()) {
            faults.add(Fault.of("NOT_CSV", new Spot(file, bad.line()).toString(), "what", bad.why()));
        }
        if (csv.records().isEmpty()) {
            faults.add(Fault.of("NOT_CSV", file, "what", "the header is missing"));
            return new Node.Items(Spot.of(file), List.of());
        }
        List<String> header = header(file, csv.records().get(0), faults);
        if (header.size() == 1 && (header.get(0).contains(";") || header.get(0).contains("\t"))) {
            faults.add(Fault.of(
                    "COLUMN_SEPARATOR", new Spot(file, csv.records().get(0).line()).toString()));
            return new Node.Items(Spot.of(file), List.of());
        }
        List<Node> rows = new ArrayList<>();
        for (CsvRecord record : csv.records().subList(1, csv.records().size())) {
            Spot spot = new Spot(file, record.line());
            if (!record.cells().stream().allMatch(Storable::is)) {
                faults.add(Fault.of("UNSTORABLE", spot.toString()));
            }
            if (record.cells().stream().allMatch(String::isBlank)) {
                continue; // spreadsheets leave such rows at the end
            }
            boolean fits = record.cells().size() >= header.size()
                    && record.cells().subList(header.size(), record.cells().size()).stream()
                            .allMatch(String::isBlank);
            if (fits) {
                rows.add(row(spot, header, record.cells()));
            } else {
                String what = record.cells().size() + " cells under a header of " + header.size();
                faults.add(Fault.of("NOT_CSV", spot.toString(), "what", what));
            }
        }
        return new Node.Items(new Spot(file, csv.records().get(0).line()), rows);
    }

    private static List<String> header(String file, CsvRecord record, List<Fault> faults) {
        List<String> header =
                new ArrayList<>(record.cells().stream().map(String::strip).toList());
        while (header.size() > 1 && header.get(header.size() - 1).isEmpty()) {
            header.remove(header.size() - 1); // spreadsheets leave columns without a name at the end
        }
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name)) {
                faults.add(Fault.of(
                        "DUPLICATE", new Spot(file, record.line()).toString(), "what", "column", "code", name));
            }
        }
        return header;
    }

    private static Node row(Spot spot, List<String> header, List<String> cells) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                fields.putIfAbsent(header.get(i), new Node.Text(spot, cell));
            }
        }
        return new Node.Fields(spot, fields);
    }
}
