package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.CALL_WINDOW;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.FLAG;
import static io.civicline.engine.internal.folder.Phrases.MOMENT;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.WHO;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.GradeCode;
import io.civicline.core.code.Label;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.ticket.Closure;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.NumberShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.TextShape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.ReopenRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether citizens were helped: the scale of grades, who is asked, how tickets are reopened. */
final class FollowUpsSection {

    static final String FILE = "follow-ups.json";

    private FollowUpsSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape grade = sourced(ObjectShape.empty()
                .must("code", CODE)
                .may("name", NAME)
                .must("weight", new NumberShape())
                .may("dissatisfied", FLAG));
        Shape reopening = ObjectShape.empty()
                .must("within", AMOUNT)
                .must("counting", CODE)
                .must("calendar", CODE)
                .must("times", new WholeShape(1, 1000))
                .must("closures", ListShape.some(reopened()))
                .must("to", ChoiceShape.of(TakeUp.class));
        return top().may("grades", ListShape.some(grade))
                .may("followUps", ListShape.some(rule()))
                .may("reopening", reopening);
    }

    private static Shape reopened() {
        return choice(ReopenRule.POSSIBLE.stream().map(Enum::name).toArray(String[]::new));
    }

    private static <E extends Enum<E>> Shape someOf(Class<E> type) {
        return ListShape.some(ChoiceShape.of(type));
    }

    private static Shape rule() {
        Shape except = ObjectShape.empty().must("id", CODE).must("when", CONDITION);
        Shape attempts = ObjectShape.empty()
                .must("most", new WholeShape(1, 1000))
                .must("spacing", AMOUNT)
                .must("window", CALL_WINDOW);
        return sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("when", CONDITION)
                .must("start", MOMENT)
                .must("counting", CODE)
                .must("calendar", CODE)
                .may("whom", choice("EVERYONE", "REPRESENTATIVE"))
                .may("sample", TextShape.of("share", "1% to 100%", "(?:[1-9][0-9]?|100)%"))
                .may("closures", someOf(Closure.class))
                .may("except", ListShape.some(except))
                .may("by", WHO)
                .must("attempts", attempts)
                .may("last", someOf(CallOutcome.class))
                .must("expiry", CODE)
                .must("needed", someOf(Question.class))
                .may("asked", someOf(Question.class))
                .may("unsolved", someOf(Solved.class))
                .may("satisfied", choice("CLOSE", "FINISH"))
                .may("dissatisfied", ListShape.some(AnswersForm.shape())));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("grades")) {
            grade(row).ifPresent(grade -> {
                Label label = Names.label(row, "name");
                policy.grade(grade, label == null ? Label.of(grade.code().value()) : label);
                Remarks.read(row, policy);
            });
        }
        for (Row row : document.rows("followUps")) {
            FollowUpForm.rule(row).ifPresent(policy::followUp);
            Remarks.read(row, policy);
        }
        Row reopening = document.head().row("reopening");
        if (reopening != null) {
            reopening(reopening).ifPresent(policy::reopening);
        }
    }

    private static Optional<Grade> grade(Row row) {
        Optional<GradeCode> code = row.read("code", GradeCode::of);
        boolean bad = Boolean.TRUE.equals(row.flag("dissatisfied"));
        return code.flatMap(known -> Optional.ofNullable(row.number("weight"))
                .flatMap(weight -> row.attempt("weight", () -> new Grade(known, weight, bad))));
    }

    private static Optional<ReopenRule> reopening(Row row) {
        Optional<TakeUp> to = row.read("to", TakeUp::valueOf);
        String within = row.text("within");
        String counting = row.text("counting");
        String calendar = row.text("calendar");
        Integer times = row.whole("times");
        Closure[] closures =
                row.texts("closures").stream().map(Closure::valueOf).toArray(Closure[]::new);
        return to.isEmpty()
                        || within == null
                        || counting == null
                        || calendar == null
                        || times == null
                        || closures.length == 0
                ? Optional.empty()
                : row.attempt("within", () -> ReopenRule.of(within, counting, calendar, times, to.get(), closures));
    }

    static void write(PolicySet policy, FileWriting out) {
        Map<String, Object> file = new LinkedHashMap<>();
        List<Object> grades = new ArrayList<>();
        for (Grade grade : policy.grades()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("code", grade.code().value());
            Names.put(fields, "name", policy.labelOf(grade.code()), grade.code().value());
            fields.put("weight", grade.weight());
            if (grade.dissatisfied()) {
                fields.put("dissatisfied", true);
            }
            Remarks.addTo(fields, policy, "grades[" + grade.code() + "]");
            grades.add(fields);
        }
        putSome(file, "grades", grades);
        List<Object> rules = new ArrayList<>();
        for (FollowUpRule rule : policy.followUps()) {
            Map<String, Object> fields = FollowUpForm.fields(rule);
            Remarks.addTo(fields, policy, "followUps[" + rule.id() + "]");
            rules.add(fields);
        }
        putSome(file, "followUps", rules);
        policy.reopenRule().ifPresent(rule -> file.put("reopening", fields(rule)));
        if (!file.isEmpty()) {
            out.object(FILE, file);
        }
    }

    private static Map<String, Object> fields(ReopenRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("within", rule.within().toString());
        fields.put("counting", rule.counting().value());
        fields.put("calendar", rule.calendar().value());
        fields.put("times", rule.times());
        fields.put("closures", rule.closures().stream().map(Enum::name).toList());
        fields.put("to", rule.takeUp().name());
        return fields;
    }

    static void putSome(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }
}
