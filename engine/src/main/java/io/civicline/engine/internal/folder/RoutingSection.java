package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.WHO;
import static io.civicline.engine.internal.folder.Phrases.WHO_TEXT;
import static io.civicline.engine.internal.folder.Phrases.dated;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.RuleId;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.condition.Condition;
import io.civicline.core.who.Who;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.routing.Assign;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets what, and how tickets are given back. */
final class RoutingSection {

    private static final Shape RESULT = ChoiceShape.of(ResultMode.class);

    private RoutingSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape rule = sourced(dated(ObjectShape.empty()
                .must("id", CODE)
                .must("rank", new WholeShape(-999_999_999, 999_999_999))
                .may("when", CONDITION)
                .must("lead", WHO)
                .may("assist", ListShape.some(WHO_TEXT))
                .may("copy", ListShape.some(WHO_TEXT))
                .may("tags", ListShape.some(LINE))
                .may("urgency", CODE)));
        return top().may("result", RESULT)
                .may("fallback", WHO)
                .may("rules", ListShape.some(rule))
                .may("circulatesAfter", new WholeShape(1, 1000))
                .may("returns", ReturnsForm.shape())
                .may("subassign", ReturnsForm.subassignShape());
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("rules")) {
            rule(row).ifPresent(policy::rule);
        }
        Row head = document.head();
        head.read("result", ResultMode::valueOf).ifPresent(policy::result);
        who(head, "fallback").ifPresent(policy::fallback);
        ReturnsForm.read(head, policy);
        Integer circulatesAfter = head.whole("circulatesAfter");
        if (circulatesAfter != null) {
            policy.circulatesAfter(circulatesAfter);
        }
    }

    private static Optional<RoutingRule> rule(Row row) {
        Optional<RuleId> id = row.read("id", RuleId::of);
        Integer rank = row.whole("rank");
        Optional<Condition> when = ConditionReading.read(row, "when");
        Optional<Who> lead = who(row, "lead");
        List<Who> assists = whos(row, "assist");
        List<Who> copies = whos(row, "copy");
        UrgencyCode urgency = row.read("urgency", UrgencyCode::of).orElse(null);
        if (id.isEmpty() || rank == null || when.isEmpty() || lead.isEmpty()) {
            return Optional.empty();
        }
        return row.attempt("tags", () -> new Assign(lead.get(), assists, copies, row.texts("tags"), urgency))
                .map(then -> new RoutingRule(
                        id.get(),
                        rank,
                        TreesSection.validity(row),
                        when.get(),
                        then,
                        row.text("source"),
                        row.text("note")));
    }

    /** One list of candidates; empty if the field is not there or cannot be read, which is said. */
    static Optional<Who> who(Row row, String name) {
        List<String> texts = row.texts(name);
        return texts.isEmpty() ? Optional.empty() : row.attempt(name, () -> Who.parse(texts.toArray(String[]::new)));
    }

    private static List<Who> whos(Row row, String name) {
        List<Who> whos = new ArrayList<>();
        row.texts(name).forEach(text -> row.attempt(name, () -> Who.parse(text)).ifPresent(whos::add));
        return whos;
    }

    static void write(PolicySet policy, FileWriting out) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("result", policy.routing().mode().name());
        file.put("fallback", ConditionWriting.values(policy.routing().fallback().texts()));
        ReturnsForm.write(policy, file);
        policy.circulatesAfter().ifPresent(returned -> file.put("circulatesAfter", returned));
        List<RoutingRule> catalogue = new ArrayList<>();
        List<Object> rules = new ArrayList<>();
        for (RoutingRule rule : policy.routing().rules()) {
            if (CatalogueRow.fits(rule)) {
                catalogue.add(rule);
            } else {
                rules.add(fields(rule));
            }
        }
        if (!rules.isEmpty()) {
            file.put("rules", rules);
        }
        out.object("routing.json", file);
        CatalogueRow.write(catalogue, out);
    }

    private static Map<String, Object> fields(RoutingRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id().value());
        fields.put("rank", rule.rank());
        Map<String, Object> when = ConditionWriting.fields(rule.when());
        if (!when.isEmpty()) {
            fields.put("when", when);
        }
        Assign then = rule.then();
        fields.put("lead", ConditionWriting.values(then.lead().texts()));
        putSome(fields, "assist", then.assists());
        putSome(fields, "copy", then.copies());
        putSome(fields, "tags", then.tags());
        Remarks.put(fields, "urgency", text(then.urgency()));
        Remarks.put(fields, "from", text(rule.validity().from()));
        Remarks.put(fields, "until", text(rule.validity().until()));
        Remarks.put(fields, "source", rule.source());
        Remarks.put(fields, "note", rule.note());
        return fields;
    }

    private static void putSome(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values.stream().map(String::valueOf).toList());
        }
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
