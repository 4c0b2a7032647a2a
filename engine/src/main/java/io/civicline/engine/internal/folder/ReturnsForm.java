package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.command.RulingLevel;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.ResultMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How tickets are given back, who rules, and along which relations units give work on. */
final class ReturnsForm {

    private static final String RETURNS = "returns";
    private static final String SUBASSIGN = "subassign";
    private static final String RULINGS = "rulings";
    private static final String RELATIONS = "relations";

    private ReturnsForm() {}

    /** What the returns may look like. */
    static Shape shape() {
        Shape ruling =
                sourced(ObjectShape.empty().must("id", CODE).may("name", NAME).must("roles", ListShape.some(CODE)));
        return sourced(ObjectShape.empty()
                .must("times", new WholeShape(0, 1000))
                .may("clock", CODE)
                .must("after", ChoiceShape.of(ResultMode.class))
                .may("effect", ChoiceShape.of(ReturnRules.Effect.class))
                .may("silence", choice(ReturnRules.Silence.ACKNOWLEDGED.name()))
                .may(RULINGS, ListShape.some(ruling)));
    }

    /** What subassignment may look like. */
    static Shape subassignShape() {
        return sourced(ObjectShape.empty().must(RELATIONS, ListShape.some(CODE)));
    }

    static void read(Row head, PolicySetBuilder policy) {
        Row returns = head.row(RETURNS);
        if (returns != null) {
            Remarks.read(returns, policy);
            returns(returns, policy).ifPresent(policy::returns);
        }
        Row subassign = head.row(SUBASSIGN);
        if (subassign != null) {
            Remarks.read(subassign, policy);
            String[] relations = subassign.texts(RELATIONS).toArray(String[]::new);
            subassign.attempt(RELATIONS, () -> SubassignRules.along(relations)).ifPresent(policy::subassign);
        }
    }

    private static Optional<ReturnRules> returns(Row row, PolicySetBuilder policy) {
        Integer times = row.whole("times");
        ResultMode after = row.read("after", ResultMode::valueOf).orElse(ResultMode.PROPOSE);
        ReturnRules.Effect effect =
                row.read("effect", ReturnRules.Effect::valueOf).orElse(ReturnRules.Effect.ON_ANSWER);
        ReturnRules.Silence silence =
                row.has("silence") ? ReturnRules.Silence.ACKNOWLEDGED : ReturnRules.Silence.NOTHING;
        ClockCode clock = row.read("clock", ClockCode::of).orElse(null);
        List<RulingLevel> rulings = new ArrayList<>();
        row.rows(RULINGS).forEach(level -> ruling(level, policy).ifPresent(rulings::add));
        return times == null
                ? Optional.empty()
                : row.attempt("times", () -> new ReturnRules(times, clock, after, effect, silence, rulings));
    }

    private static Optional<RulingLevel> ruling(Row row, PolicySetBuilder policy) {
        Optional<RulingLevelCode> id = row.read("id", RulingLevelCode::of);
        Set<RoleCode> roles = new LinkedHashSet<>();
        row.texts("roles")
                .forEach(role -> row.attempt("roles", () -> RoleCode.of(role)).ifPresent(roles::add));
        Remarks.readNote(row, policy);
        Label label = Names.label(row, "name");
        return id.map(code ->
                new RulingLevel(code, label == null ? Label.of(code.value()) : label, roles, row.text("source")));
    }

    static void write(PolicySet policy, Map<String, Object> file) {
        ReturnRules returns = policy.returns();
        if (!returns.equals(ReturnRules.NEVER)) {
            file.put(RETURNS, fields(returns, policy));
        }
        SubassignRules subassign = policy.subassign();
        if (!subassign.equals(SubassignRules.NEVER)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(RELATIONS, texts(subassign.relations()));
            Remarks.addTo(fields, policy, SUBASSIGN);
            file.put(SUBASSIGN, fields);
        }
    }

    private static Map<String, Object> fields(ReturnRules returns, PolicySet policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("times", returns.times());
        Remarks.put(fields, "clock", RoutingSection.text(returns.clock()));
        fields.put("after", returns.then().name());
        if (returns.effect() != ReturnRules.Effect.ON_ANSWER) {
            fields.put("effect", returns.effect().name());
        }
        if (returns.silence() != ReturnRules.Silence.NOTHING) {
            fields.put("silence", returns.silence().name());
        }
        if (!returns.rulings().isEmpty()) {
            fields.put(
                    RULINGS,
                    returns.rulings().stream()
                            .map(level -> fields(level, policy))
                            .toList());
        }
        Remarks.addTo(fields, policy, RETURNS);
        return fields;
    }

    private static Map<String, Object> fields(RulingLevel level, PolicySet policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", level.code().value());
        Names.put(fields, "name", level.label(), level.code().value());
        fields.put("roles", texts(level.roles()));
        Remarks.put(fields, "source", level.source());
        Remarks.addNote(fields, policy, RETURNS + "." + RULINGS + "[" + level.code() + "]");
        return fields;
    }

    private static List<String> texts(Iterable<?> codes) {
        List<String> texts = new ArrayList<>();
        codes.forEach(code -> texts.add(String.valueOf(code)));
        return texts;
    }
}
