package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.EVENT;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.RoleCode;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may do and see what. */
final class AccessSection {

    private AccessSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape role = sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("may", ListShape.some(EVENT))
                .must("sees", ChoiceShape.of(Role.Sight.class))
                .may("recordsLateUpTo", NaturalTime.SHAPE));
        return top().may("roles", ListShape.some(role));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("roles")) {
            role(row).ifPresent(policy::role);
            Remarks.read(row, policy);
        }
    }

    /** A role of which something could not be read still exists for all that name it; no policy is built then. */
    private static Optional<Role> role(Row row) {
        Role.Sight sees = row.read("sees", Role.Sight::valueOf).orElse(Role.Sight.OWN_UNIT);
        Duration late = row.read("recordsLateUpTo", NaturalTime::parse).orElse(Duration.ZERO);
        return row.read("id", RoleCode::of)
                .map(code -> new Role(code, new LinkedHashSet<>(row.texts("may")), sees, late));
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> roles = new ArrayList<>();
        for (Role role : policy.roles()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", role.code().value());
            if (!role.may().isEmpty()) {
                fields.put("may", List.copyOf(role.may()));
            }
            fields.put("sees", role.sight().name());
            if (!role.recordsLateUpTo().isZero()) {
                fields.put("recordsLateUpTo", NaturalTime.text(role.recordsLateUpTo()));
            }
            Remarks.addTo(fields, policy, "roles[" + role.code() + "]");
            roles.add(fields);
        }
        if (!roles.isEmpty()) {
            out.object("access.json", Map.of("roles", roles));
        }
    }
}
