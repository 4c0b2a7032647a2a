package io.civicline.engine.internal.folder;

import io.civicline.core.code.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Names in two languages: one text for both, or each its own. */
final class Names {

    private Names() {}

    /** The label of a field; null if the field is not there, or is refused, which is said. */
    static @Nullable Label label(Row row, String field) {
        String one = row.text(field);
        if (one != null) {
            return row.attempt(field, () -> Label.of(one)).orElse(null);
        }
        Row both = row.row(field);
        String zh = both == null ? null : both.text("zh");
        String en = both == null ? null : both.text("en");
        if (zh == null) {
            return en == null ? null : row.attempt(field, () -> Label.of(en)).orElse(null);
        }
        return row.attempt(field, () -> new Label(zh, en == null ? zh : en)).orElse(null);
    }

    /** Writes a label, unless it only repeats the code. */
    static void put(Map<String, Object> fields, String field, @Nullable Label label, String code) {
        if (label != null) {
            put(fields, field, label.zh(), label.en(), code);
        }
    }

    /** Gives the Chinese and the English name; the other where one is missing, the code where both are. */
    static void read(Row row, String code, BiConsumer<String, String> take) {
        Label label = label(row, "name");
        take.accept(label == null ? code : label.zh(), label == null ? code : label.en());
    }

    static void put(Map<String, Object> fields, String field, String zh, String en, String code) {
        if (!zh.equals(en)) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("zh", zh);
            both.put("en", en);
            fields.put(field, both);
        } else if (!zh.equals(code)) {
            fields.put(field, zh);
        }
    }
}
