package io.civicline.engine.internal.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Names in two languages: one text for both, or each its own. */
final class Names {

    private Names() {}

    /** Gives the Chinese and the English name; the other where one is missing, the code where both are. */
    static void read(Row row, String code, BiConsumer<String, String> take) {
        Row both = row.row("name");
        String one = row.text("name");
        if (both == null) {
            take.accept(one == null ? code : one, one == null ? code : one);
            return;
        }
        String zh = both.text("zh");
        String en = both.text("en");
        String other = zh == null ? en : zh;
        take.accept(zh == null ? String.valueOf(other) : zh, en == null ? String.valueOf(other) : en);
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
