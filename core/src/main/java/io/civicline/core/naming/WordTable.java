package io.civicline.core.naming;

import io.civicline.core.code.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words by key, read from a table of three columns: key, English, Chinese. */
final class WordTable {

    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");

    private final Map<String, Label> words = new LinkedHashMap<>();

    WordTable(String table) {
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] columns = COLUMNS.split(line.strip(), 3);
            if (words.put(columns[0], Label.of(columns[2], columns[1])) != null) {
                throw new IllegalArgumentException("the table has two lines for " + columns[0]);
            }
        });
    }

    Optional<Label> find(String key) {
        return Optional.ofNullable(words.get(key));
    }
}
