package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.Label;
import io.civicline.core.code.SupervisionLevel;
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

/** How units are urged, and how strictly they can be supervised. */
final class PressingSection {

    static final List<String> FIELDS = List.of("quiet");

    private PressingSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape level = sourced(ObjectShape.empty().must("id", CODE).may("name", NAME));
        return top().may("quiet", NaturalTime.SHAPE).may("supervisions", ListShape.some(level));
    }

    static void read(Document document, PolicySetBuilder policy) {
        document.head().read("quiet", NaturalTime::parse).ifPresent(policy::quietAfterUrge);
        for (Row row : document.rows("supervisions")) {
            Optional<SupervisionLevel> id = row.read("id", SupervisionLevel::of);
            if (id.isPresent()) {
                Label label = Names.label(row, "name");
                policy.supervision(id.get(), label == null ? Label.of(id.get().value()) : label);
                Remarks.read(row, policy);
            }
        }
    }

    static void write(PolicySet policy, FileWriting out) {
        Map<String, Object> file = new LinkedHashMap<>();
        if (!policy.pressing().quiet().isZero()) {
            file.put("quiet", NaturalTime.text(policy.pressing().quiet()));
        }
        List<Object> levels = new ArrayList<>();
        for (SupervisionLevel level : policy.pressing().levels()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", level.value());
            Names.put(fields, "name", policy.labelOf(level), level.value());
            Remarks.addTo(fields, policy, "supervisions[" + level + "]");
            levels.add(fields);
        }
        if (!levels.isEmpty()) {
            file.put("supervisions", levels);
        }
        out.object("pressing.json", file);
    }
}
