package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.Label;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.SubStatus;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds, urgencies, channels, upstream systems and sub-statuses. */
final class VocabularySection {

    /** Those of a ticket. */
    private static final String[] STAGES = Stream.of(Stage.values())
            .filter(stage -> stage != Stage.UNREGISTERED)
            .map(Stage::name)
            .toArray(String[]::new);

    private VocabularySection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape codes = ListShape.some(EitherShape.of(
                CODE, sourced(ObjectShape.empty().must("code", CODE).may("name", NAME))));
        Shape statuses = ListShape.some(sourced(ObjectShape.empty()
                .must("code", CODE)
                .must("stage", choice(STAGES))
                .may("name", NAME)));
        return top().may("kinds", codes)
                .may("urgencies", codes)
                .may("channels", codes)
                .may("sources", codes)
                .may("statuses", statuses);
    }

    static void read(Document document, PolicySetBuilder policy) {
        codes(document.rows("kinds"), policy::kind, policy);
        codes(document.whole("urgencies"), policy::urgency, policy);
        codes(document.rows("channels"), policy::channel, policy);
        codes(document.rows("sources"), policy::source, policy);
        for (Row row : document.rows("statuses")) {
            row.read("stage", Stage::valueOf)
                    .ifPresent(
                            stage -> codes(List.of(row), (code, label) -> policy.status(code, stage, label), policy));
        }
    }

    private static void codes(
            List<Row> rows, BiFunction<String, Label, PolicySetBuilder> add, PolicySetBuilder policy) {
        for (Row row : rows) {
            String code = row.text("code");
            Label label = Names.label(row, "name");
            if (code != null) {
                row.attempt("code", () -> add.apply(code, label == null ? Label.of(code) : label));
                Remarks.read(row, policy);
            }
        }
    }

    static void write(PolicySet policy, FileWriting out) {
        Map<String, Object> file = new LinkedHashMap<>();
        put(file, "kinds", policy.vocabulary().kinds(), policy::labelOf, policy);
        put(file, "urgencies", policy.vocabulary().urgencies(), policy::labelOf, policy);
        put(file, "channels", policy.vocabulary().channels(), policy::labelOf, policy);
        if (!policy.vocabulary().sources().isEmpty()) {
            put(file, "sources", policy.vocabulary().sources(), policy::labelOf, policy);
        }
        putStatuses(file, policy);
        out.object("kinds.json", file);
    }

    private static <C> void put(
            Map<String, Object> file, String list, List<C> codes, Function<C, Label> labels, PolicySet policy) {
        List<Object> all = new ArrayList<>();
        for (C code : codes) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("code", code.toString());
            Names.put(fields, "name", labels.apply(code), code.toString());
            Remarks.addTo(fields, policy, list + "[" + code + "]");
            all.add(fields.size() == 1 ? code.toString() : fields);
        }
        file.put(list, all);
    }

    private static void putStatuses(Map<String, Object> file, PolicySet policy) {
        List<Object> all = new ArrayList<>();
        for (SubStatus status : policy.statuses()) {
            String code = status.code().value();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("code", code);
            fields.put("stage", status.stage().name());
            Names.put(fields, "name", policy.labelOf(status.code()), code);
            Remarks.addTo(fields, policy, "statuses[" + code + "]");
            all.add(fields);
        }
        if (!all.isEmpty()) {
            file.put("statuses", all);
        }
    }
}
