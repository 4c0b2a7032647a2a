package io.civicline.engine.internal.folder;

import io.civicline.core.code.Label;
import io.civicline.core.error.RefusalCode;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who the policy is: {@code policy.json}. */
final class HeadSection {

    private HeadSection() {}

    static void read(Document document, PolicySetBuilder policy) {
        Row head = document.head();
        Label title = Names.label(head, "name");
        if (title != null) {
            policy.title(title);
        }
        Remarks.read(new Row(head.node(), "policy", head.faults()), policy);
        document.citations()
                .forEach((code, source) -> head.attempt(
                        "citations", () -> policy.cite(new RefusalCode(code), ((Node.Text) source).value())));
    }

    static void write(PolicySet policy, FileWriting out) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", policy.name());
        Names.put(fields, "name", policy.title(), policy.name());
        fields.put("zone", policy.zone().getId());
        policy.units().centre().ifPresent(centre -> fields.put("centre", centre.value()));
        if (!policy.citations().isEmpty()) {
            Map<String, Object> citations = new LinkedHashMap<>();
            policy.citations().forEach((code, source) -> citations.put(code.value(), source));
            fields.put("citations", citations);
        }
        Remarks.addTo(fields, policy, "policy");
        out.object("policy.json", fields);
    }
}
