package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.Label;
import io.civicline.core.error.RefusalCode;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.MapShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who the policy is: {@code policy.json}. */
final class HeadSection {

    private HeadSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        ObjectShape removed = ObjectShape.empty();
        for (String list : Lists.NAMES) {
            removed = removed.may(list, ListShape.some(CODE));
        }
        return sourced(top().must("id", CODE)
                .may("name", NAME)
                .may("zone", LINE)
                .may("extends", EitherShape.oneOrMore(LINE))
                .may("centre", CODE)
                .may("openTickets", openTicketsShape())
                .may("citations", new MapShape(CODE, LINE))
                .may("remove", removed.some()));
    }

    private static Shape openTicketsShape() {
        Shape fate = choice("MOVE", "KEEP");
        ObjectShape bySection = ObjectShape.empty();
        for (PolicySection section : PolicySection.values()) {
            bySection = bySection.may(section.key(), fate);
        }
        return EitherShape.of(fate, bySection.some());
    }

    static void read(Document document, PolicySetBuilder policy) {
        Row head = document.head();
        Label title = Names.label(head, "name");
        if (title != null) {
            policy.title(title);
        }
        openTickets(head, policy);
        Remarks.read(new Row(head.node(), "policy", head.faults()), policy);
        document.citations()
                .forEach((code, source) -> new Row(new Node.Fields(source.spot(), Map.of()), "", head.faults())
                        .attempt("citations", () -> policy.cite(new RefusalCode(code), ((Node.Text) source).value())));
    }

    private static void openTickets(Row head, PolicySetBuilder policy) {
        head.read("openTickets", OpenTickets::valueOf).ifPresent(policy::openTickets);
        Row sections = head.row("openTickets");
        if (sections != null) {
            for (PolicySection section : PolicySection.values()) {
                sections.read(section.key(), OpenTickets::valueOf).ifPresent(what -> policy.openTickets(section, what));
            }
        }
    }

    /** One word if it is the same for every section. */
    private static void putOpenTickets(Map<String, Object> fields, PolicySet policy) {
        Map<PolicySection, OpenTickets> open = policy.openTickets();
        if (open.size() == PolicySection.values().length
                && open.values().stream().distinct().count() == 1) {
            fields.put("openTickets", open.values().iterator().next().name());
        } else if (!open.isEmpty()) {
            Map<String, Object> sections = new LinkedHashMap<>();
            open.forEach((section, what) -> sections.put(section.key(), what.name()));
            fields.put("openTickets", sections);
        }
    }

    static void write(PolicySet policy, FileWriting out) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", policy.name());
        Names.put(fields, "name", policy.title(), policy.name());
        fields.put("zone", policy.zone().getId());
        policy.units().centre().ifPresent(centre -> fields.put("centre", centre.value()));
        putOpenTickets(fields, policy);
        if (!policy.citations().isEmpty()) {
            Map<String, Object> citations = new LinkedHashMap<>();
            policy.citations().forEach((code, source) -> citations.put(code.value(), source));
            fields.put("citations", citations);
        }
        Remarks.addTo(fields, policy, "policy");
        out.object("policy.json", fields);
    }
}
