package io.civicline.engine.internal.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts of a folder while they are written. Columns in which nothing is said are left out. Not thread-safe. */
final class FileWriting {

    private final Map<String, String> files = new LinkedHashMap<>();

    Map<String, String> files() {
        return files;
    }

    /** Writes a table, unless it has no row. */
    void table(String file, List<String> header, List<List<@Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            emptyOrTable(file, header, rows);
        }
    }

    /** Writes a table, with its header alone if it has no row. */
    void emptyOrTable(String file, List<String> header, List<List<@Nullable Object>> rows) {
        List<Integer> columns = IntStream.range(0, header.size())
                .filter(column -> rows.isEmpty() || rows.stream().anyMatch(row -> row.get(column) != null))
                .boxed()
                .toList();
        StringBuilder text = new StringBuilder();
        text.append(columns.stream().map(header::get).collect(Collectors.joining(",")));
        for (List<@Nullable Object> row : rows) {
            text.append('\n');
            for (int i = 0; i < columns.size(); i++) {
                Object cell = row.get(columns.get(i));
                text.append(i == 0 ? "" : ",").append(cell == null ? "" : cell(cell.toString()));
            }
        }
        files.put(file, text.append('\n').toString());
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Writes an object, unless it has no field. */
    void object(String file, Map<String, Object> fields) {
        if (!fields.isEmpty()) {
            files.put(file, JsonText.of(fields) + "\n");
        }
    }
}
