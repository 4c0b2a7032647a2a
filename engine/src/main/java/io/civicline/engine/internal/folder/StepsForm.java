package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.MOMENT;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.WHO;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.who.Who;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.moment.Moment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The steps of a clock. */
final class StepsForm {

    private static final String SUPERVISE = "supervise";
    private static final String LEVEL = "level";
    private static final String ANSWER = "answer";

    private StepsForm() {}

    /** What a step may look like. */
    static Shape shape() {
        Shape act = EitherShape.of(
                choice("mark", "urge", "re-route"),
                ObjectShape.empty().must(SUPERVISE, WHO).may(LEVEL, CODE));
        Shape repeat = ObjectShape.empty().must("every", AMOUNT).must("times", new WholeShape(1, Step.MAX_REPETITIONS));
        return sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("name", NAME)
                .must("at", MOMENT)
                .must("do", act)
                .may(ANSWER, CODE)
                .may("repeat", repeat));
    }

    static void read(Row clock, ClockRule.Builder builder) {
        clock.rows("steps").forEach(row -> step(row).ifPresent(builder::step));
    }

    static void readNotes(Row clock, PolicySetBuilder policy) {
        clock.rows("steps").forEach(row -> Remarks.readNote(row, policy));
    }

    private static Optional<Step> step(Row row) {
        Optional<StepId> id = row.read("id", StepId::of);
        Optional<Moment> at = row.read("at", Moment::parse);
        Optional<StepAct> act = act(row);
        Row repeat = row.row("repeat");
        Step.Repeat again = repeat == null ? null : repeat(repeat).orElse(null);
        return id.isEmpty() || at.isEmpty() || act.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        id.get(),
                        at.get(),
                        act.get(),
                        again,
                        row.text("source"),
                        row.read(ANSWER, ClockCode::of).orElse(null),
                        Names.label(row, "name")));
    }

    private static Optional<StepAct> act(Row row) {
        String word = row.text("do");
        if (word != null) {
            return Optional.of(
                    switch (word) {
                        case "mark" -> StepAct.mark();
                        case "urge" -> StepAct.urge();
                        default -> StepAct.reroute();
                    });
        }
        Row does = row.row("do");
        Optional<Who> who = does == null ? Optional.empty() : RoutingSection.who(does, SUPERVISE);
        Optional<SupervisionLevel> level = does == null ? Optional.empty() : does.read(LEVEL, SupervisionLevel::of);
        return who.map(StepAct::supervise).map(act -> level.map(act::at).orElse(act));
    }

    private static Optional<Step.Repeat> repeat(Row row) {
        Optional<Amount> every = row.read("every", Amount::parse);
        Integer times = row.whole("times");
        return every.isEmpty() || times == null
                ? Optional.empty()
                : row.attempt("times", () -> new Step.Repeat(every.get(), times));
    }

    static Map<String, Object> fields(Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", step.id().value());
        Names.put(fields, "name", step.name(), step.id().value());
        fields.put("at", step.at().toString());
        fields.put(
                "do",
                step.act() instanceof StepAct.Supervise supervise
                        ? supervise(supervise)
                        : step.act().toString());
        Remarks.put(fields, ANSWER, step.answer() == null ? null : step.answer().value());
        Step.Repeat repeat = step.repeat();
        if (repeat != null) {
            Map<String, Object> again = new LinkedHashMap<>();
            again.put("every", repeat.every().toString());
            again.put("times", repeat.times());
            fields.put("repeat", again);
        }
        Remarks.put(fields, "source", step.source());
        return fields;
    }

    private static Map<String, Object> supervise(StepAct.Supervise act) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(SUPERVISE, ConditionWriting.values(act.who().texts()));
        Remarks.put(fields, LEVEL, act.level() == null ? null : act.level().value());
        return fields;
    }

    static String path(ClockRule rule, Step step) {
        return "clocks[" + rule.code() + "].steps[" + step.id() + "]";
    }

    static void write(ClockRule rule, PolicySet policy, Map<String, Object> clock) {
        if (!rule.steps().isEmpty()) {
            clock.put(
                    "steps",
                    rule.steps().stream()
                            .map(step -> {
                                Map<String, Object> fields = fields(step);
                                Remarks.addNote(fields, policy, path(rule, step));
                                return fields;
                            })
                            .toList());
        }
    }
}
