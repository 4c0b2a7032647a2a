package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.WHO;
import static io.civicline.engine.internal.folder.Phrases.choice;

import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.condition.Condition;
import io.civicline.core.followup.TakeUp;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.Dissatisfaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is done about an unsatisfied answer. */
final class AnswersForm {

    private static final String REWORK = "rework";
    private static final String SUPERVISE = "supervise";
    private static final String LEVEL = "level";

    private AnswersForm() {}

    /** What it may look like. */
    static Shape shape() {
        Shape act = EitherShape.of(
                choice("decide", "leave"),
                ObjectShape.empty()
                        .may(REWORK, ChoiceShape.of(TakeUp.class))
                        .may(SUPERVISE, WHO)
                        .may(LEVEL, CODE)
                        .oneOf(REWORK, SUPERVISE));
        return ObjectShape.empty().may("when", CONDITION).must("do", act);
    }

    static Optional<Dissatisfaction> read(Row row) {
        Optional<Condition> when = ConditionReading.read(row, "when");
        Optional<Dissatisfaction.Act> act = act(row);
        return when.isEmpty() || act.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dissatisfaction(when.get(), act.get()));
    }

    private static Optional<Dissatisfaction.Act> act(Row row) {
        String word = row.text("do");
        if (word != null) {
            return Optional.of(word.equals("decide") ? new Dissatisfaction.Decide() : new Dissatisfaction.Leave());
        }
        Row does = row.row("do");
        if (does == null) {
            return Optional.empty();
        }
        if (!does.has(REWORK)) {
            return supervise(does);
        }
        if (does.has(LEVEL)) {
            does.say(LEVEL, "NOT_WITH", "other", REWORK);
            return Optional.empty();
        }
        return does.read(REWORK, TakeUp::valueOf).map(Dissatisfaction.Rework::new);
    }

    private static Optional<Dissatisfaction.Act> supervise(Row does) {
        Optional<SupervisionLevel> level = does.read(LEVEL, SupervisionLevel::of);
        return RoutingSection.who(does, SUPERVISE).map(who -> new Dissatisfaction.Supervise(who, level.orElse(null)));
    }

    static Map<String, Object> fields(Dissatisfaction response) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putCondition(fields, response.when());
        fields.put("do", value(response.act()));
        return fields;
    }

    private static Object value(Dissatisfaction.Act act) {
        if (act instanceof Dissatisfaction.Rework rework) {
            return Map.of(REWORK, rework.by().name());
        }
        if (act instanceof Dissatisfaction.Supervise supervise) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(SUPERVISE, ConditionWriting.values(supervise.who().texts()));
            Remarks.put(
                    fields,
                    LEVEL,
                    supervise.level() == null ? null : supervise.level().value());
            return fields;
        }
        return act instanceof Dissatisfaction.Decide ? "decide" : "leave";
    }

    static void putCondition(Map<String, Object> fields, Condition condition) {
        Map<String, Object> when = ConditionWriting.fields(condition);
        if (!when.isEmpty()) {
            fields.put("when", when);
        }
    }
}
