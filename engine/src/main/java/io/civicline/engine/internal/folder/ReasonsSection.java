package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Coded reasons with the words for the citizen. */
final class ReasonsSection {

    private ReasonsSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape reason = sourced(ObjectShape.empty()
                .must("use", ChoiceShape.of(ReasonUse.class))
                .must("code", CODE)
                .may("name", NAME)
                .may("citizen", NAME));
        return top().may("reasons", ListShape.some(reason));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("reasons")) {
            Optional<ReasonUse> use = row.read("use", ReasonUse::valueOf);
            Optional<ReasonCode> code = row.read("code", ReasonCode::of);
            if (use.isPresent() && code.isPresent()) {
                Label label = Names.label(row, "name");
                policy.reason(new CodedReason(
                        use.get(),
                        code.get(),
                        label == null ? Label.of(code.get().value()) : label,
                        Names.label(row, "citizen"),
                        row.text("source")));
                Remarks.readNote(row, policy);
            }
        }
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> reasons = new ArrayList<>();
        for (ReasonUse use : ReasonUse.values()) {
            for (ReasonCode code : policy.reasons(use)) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("use", use.name());
                fields.put("code", code.value());
                policy.reason(use, code).ifPresent(reason -> {
                    Names.put(fields, "name", reason.label(), code.value());
                    Names.put(fields, "citizen", reason.toCitizen(), "");
                    Remarks.put(fields, "source", reason.source());
                });
                Remarks.addNote(fields, policy, "reasons[" + use + " " + code + "]");
                reasons.add(fields);
            }
        }
        if (!reasons.isEmpty()) {
            out.object("reasons.json", Map.of("reasons", reasons));
        }
    }
}
