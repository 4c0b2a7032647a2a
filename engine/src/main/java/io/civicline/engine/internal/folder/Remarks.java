package io.civicline.engine.internal.folder;

import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Remark;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What elements say about themselves whose records have no place for it. */
final class Remarks {

    private Remarks() {}

    static void read(Row row, PolicySetBuilder policy) {
        String source = row.text("source");
        String note = row.text("note");
        if (source != null || note != null) {
            policy.remark(row.path(), new Remark(source, note));
        }
    }

    /** Of an element whose record has a place for the source, the note alone. */
    static void readNote(Row row, PolicySetBuilder policy) {
        String note = row.text("note");
        if (note != null) {
            policy.remark(row.path(), new Remark(null, note));
        }
    }

    static void addNote(Map<String, Object> fields, PolicySet policy, String path) {
        Remark remark = policy.remarks().get(path);
        put(fields, "note", remark == null ? null : remark.note());
    }

    static void addTo(List<@Nullable Object> row, PolicySet policy, String list, Object label) {
        Remark remark = policy.remarks().get(list + "[" + label + "]");
        row.add(remark == null ? null : remark.source());
        row.add(remark == null ? null : remark.note());
    }

    static void addTo(Map<String, Object> fields, PolicySet policy, String path) {
        Remark remark = policy.remarks().get(path);
        if (remark != null) {
            put(fields, "source", remark.source());
            put(fields, "note", remark.note());
        }
    }

    static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
