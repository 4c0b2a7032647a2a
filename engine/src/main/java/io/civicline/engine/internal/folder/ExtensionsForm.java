package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.WHO;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.Approver;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.condition.Condition;
import io.civicline.core.who.Who;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.MoreTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The extensions of a clock. */
final class ExtensionsForm {

    private static final PendingAtDue PENDING = PendingAtDue.BREACH;

    private ExtensionsForm() {}

    /** What an extension may look like. */
    static Shape shape() {
        Shape approver = ObjectShape.empty()
                .may("roles", EitherShape.of(CODE, ListShape.some(CODE)))
                .may("who", WHO);
        return sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("when", CONDITION)
                .may("by", Phrases.AMOUNT)
                .may("to", Phrases.MOMENT)
                .oneOf("by", "to")
                .must("times", new WholeShape(1, 1000))
                .may("approver", approver)
                .may("decide", CODE)
                .may("pendingAtDue", ChoiceShape.of(PendingAtDue.class)));
    }

    static void read(Row clock, ClockRule.Builder builder) {
        clock.rows("extensions")
                .forEach(row -> read(row).ifPresent(offer -> row.attempt("", () -> builder.extendable(offer))));
    }

    static void readNotes(Row clock, PolicySetBuilder policy) {
        clock.rows("extensions").forEach(row -> Remarks.readNote(row, policy));
    }

    private static Optional<ExtensionOffer> read(Row row) {
        String field = row.has("to") ? "to" : "by";
        Optional<MoreTime> more = row.read(field, MoreTime::parse);
        Integer times = row.whole("times");
        Optional<Condition> when = ConditionReading.read(row, "when");
        if (more.isEmpty() || times == null || when.isEmpty()) {
            return Optional.empty();
        }
        Optional<ExtensionCode> id = row.read("id", ExtensionCode::of);
        Row approver = row.row("approver");
        return id.map(code -> new ExtensionOffer(
                code,
                when.get(),
                more.get().toString(),
                times,
                approver == null ? null : approver(approver).orElse(null),
                row.has("decide") ? row.read("decide", ClockCode::of).orElse(null) : null,
                row.has("pendingAtDue")
                        ? row.read("pendingAtDue", PendingAtDue::valueOf).orElse(PENDING)
                        : PENDING,
                row.text("source")));
    }

    private static Optional<Approver> approver(Row row) {
        List<RoleCode> roles = row.texts("roles").stream().map(RoleCode::of).toList();
        Optional<Who> who = row.has("who") ? RoutingSection.who(row, "who") : Optional.empty();
        return row.attempt("", () -> new Approver(roles, who.orElse(null)));
    }

    static void write(ClockRule rule, PolicySet policy, Map<String, Object> clock) {
        if (!rule.extensions().isEmpty()) {
            clock.put(
                    "extensions",
                    rule.extensions().stream()
                            .map(offer -> {
                                Map<String, Object> fields = fields(offer);
                                Remarks.addNote(fields, policy, path(rule, offer));
                                return fields;
                            })
                            .toList());
        }
    }

    private static String path(ClockRule rule, ExtensionOffer offer) {
        return "clocks[" + rule.code() + "].extensions[" + offer.id() + "]";
    }

    private static Map<String, Object> fields(ExtensionOffer offer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        MoreTime more = MoreTime.parse(offer.by());
        fields.put("id", offer.id().value());
        ClocksSection.putCondition(fields, offer.when());
        fields.put(more.since() == null ? "by" : "to", offer.by());
        fields.put("times", offer.times());
        if (offer.approver() != null) {
            fields.put("approver", fields(offer.approver()));
        }
        if (offer.decide() != null) {
            fields.put("decide", offer.decide().value());
        }
        if (offer.pendingAtDue() != PENDING) {
            fields.put("pendingAtDue", offer.pendingAtDue().name());
        }
        Remarks.put(fields, "source", offer.source());
        return fields;
    }

    private static Map<String, Object> fields(Approver approver) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!approver.roles().isEmpty()) {
            fields.put(
                    "roles",
                    ConditionWriting.values(
                            approver.roles().stream().map(RoleCode::value).toList()));
        }
        if (approver.who() != null) {
            fields.put("who", ConditionWriting.values(approver.who().texts()));
        }
        return fields;
    }
}
