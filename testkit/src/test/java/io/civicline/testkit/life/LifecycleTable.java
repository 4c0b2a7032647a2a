package io.civicline.testkit.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.civicline.core.ticket.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of lifecycle.md, as clerks read it. */
record LifecycleTable(Map<String, Map<Stage, String>> cells, Set<String> explained) {

    static final String YES = "可 yes";

    static LifecycleTable read() {
        try (InputStream file = requireNonNull(LifecycleTable.class.getResourceAsStream("lifecycle.md"))) {
            return parse(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LifecycleTable parse(String text) {
        List<List<String>> rows = text.lines()
                .filter(line -> line.startsWith("| "))
                .map(LifecycleTable::cells)
                .toList();
        List<String> stages = rows.get(0).subList(2, rows.get(0).size());
        Map<String, Map<Stage, String>> table = new LinkedHashMap<>();
        Set<String> explained = new LinkedHashSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() == stages.size() + 2) {
                Map<Stage, String> line = new LinkedHashMap<>();
                for (int i = 0; i < stages.size(); i++) {
                    line.put(Stage.valueOf(stages.get(i).split(" ", 2)[0]), row.get(i + 2));
                }
                table.put(row.get(1), line);
            } else {
                explained.add(row.get(0));
            }
        }
        return new LifecycleTable(table, explained);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String inner = line.strip();
        for (String cell : inner.substring(1, inner.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    String cell(String command, Stage stage) {
        return cells.get(command).get(stage);
    }
}
