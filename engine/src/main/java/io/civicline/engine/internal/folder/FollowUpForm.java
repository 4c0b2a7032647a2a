package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.FollowUpsSection.putSome;

import io.civicline.core.condition.Condition;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.ticket.Closure;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.CallWindow;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.FollowUpRuleBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One rule of follow-ups. */
final class FollowUpForm {

    private FollowUpForm() {}

    static Optional<FollowUpRule> rule(Row row) {
        String id = row.text("id");
        Optional<Condition> when = ConditionReading.read(row, "when");
        Row attempts = row.row("attempts");
        boolean whole =
                Stream.of("start", "counting", "calendar", "expiry", "needed").allMatch(row::has);
        if (id == null || when.isEmpty() || attempts == null || !whole || !isWhole(attempts)) {
            return Optional.empty();
        }
        Optional<FollowUpRuleBuilder> begun = row.attempt(
                "start",
                () -> FollowUpRule.of(id, String.valueOf(row.text("start"))).when(when.orElseThrow()));
        return begun.filter(rule -> fill(row, attempts, rule)).flatMap(rule -> row.attempt("", rule::build));
    }

    private static boolean isWhole(Row attempts) {
        return attempts.whole("most") != null && attempts.has("spacing") && attempts.has("window");
    }

    /** False if something in it could not be read, which is said. */
    private static boolean fill(Row row, Row attempts, FollowUpRuleBuilder rule) {
        String counting = String.valueOf(row.text("counting"));
        String calendar = String.valueOf(row.text("calendar"));
        boolean counted =
                row.attempt("counting", () -> rule.counted(counting, calendar)).isPresent();
        boolean ends = row.attempt("expiry", () -> rule.expiry(String.valueOf(row.text("expiry"))))
                .isPresent();
        if (!counted || !ends) {
            return false;
        }
        rule.after(values(row, "closures", Closure::valueOf).toArray(Closure[]::new))
                .lastAfter(values(row, "last", CallOutcome::valueOf).toArray(CallOutcome[]::new))
                .needs(values(row, "needed", Question::valueOf).toArray(Question[]::new))
                .asks(values(row, "asked", Question::valueOf).toArray(Question[]::new))
                .unsolved(values(row, "unsolved", Solved::valueOf).toArray(Solved[]::new));
        if ("REPRESENTATIVE".equals(row.text("whom"))) {
            rule.onlyRepresentative();
        }
        if ("CLOSE".equals(row.text("satisfied"))) {
            rule.closesWhenSatisfied();
        }
        String sample = row.text("sample");
        if (sample != null) {
            rule.sample(Integer.parseInt(sample.substring(0, sample.length() - 1)));
        }
        boolean exceptions = row.rows("except").stream().allMatch(except -> except(except, rule));
        Optional<Who> by = RoutingSection.who(row, "by");
        by.ifPresent(rule::by);
        boolean responses = row.rows("dissatisfied").stream()
                .map(AnswersForm::read)
                .allMatch(response -> {
                    response.ifPresent(known -> rule.dissatisfied(known.when(), known.act()));
                    return response.isPresent();
                });
        return exceptions && responses && calls(attempts, rule) && (by.isPresent() || !row.has("by"));
    }

    private static boolean calls(Row attempts, FollowUpRuleBuilder rule) {
        int most = Integer.parseInt(String.valueOf(attempts.whole("most")));
        String window = String.valueOf(attempts.text("window"));
        return attempts.read("window", CallWindow::parse).isPresent()
                && attempts.attempt(
                                "spacing", () -> rule.attempts(most, String.valueOf(attempts.text("spacing")), window))
                        .isPresent();
    }

    private static boolean except(Row row, FollowUpRuleBuilder rule) {
        String id = row.text("id");
        Optional<Condition> when = ConditionReading.read(row, "when");
        if (id == null || when.isEmpty()) {
            return false;
        }
        rule.except(id, when.get());
        return true;
    }

    private static <T> List<T> values(Row row, String name, Function<String, T> parse) {
        return row.texts(name).stream().map(parse).toList();
    }

    static Map<String, Object> fields(FollowUpRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id().value());
        AnswersForm.putCondition(fields, rule.when());
        fields.put("start", rule.start().at().toString());
        fields.put("counting", rule.start().counting().value());
        fields.put("calendar", rule.start().calendar().value());
        if (rule.whom().onlyRepresentative()) {
            fields.put("whom", "REPRESENTATIVE");
        }
        if (rule.whom().sample() < 100) {
            fields.put("sample", rule.whom().sample() + "%");
        }
        putSome(fields, "closures", names(rule.whom().closures()));
        List<Object> exceptions = new ArrayList<>();
        for (FollowUpRule.Except except : rule.whom().exceptions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", except.id());
            one.put("when", ConditionWriting.fields(except.when()));
            exceptions.add(one);
        }
        putSome(fields, "except", exceptions);
        calls(rule.calls(), fields);
        fields.put("expiry", rule.expiry().value());
        Set<Question> more = new LinkedHashSet<>(rule.asking().questions());
        more.removeAll(rule.asking().needed());
        fields.put("needed", names(rule.asking().needed()));
        putSome(fields, "asked", names(more));
        putSome(fields, "unsolved", names(rule.asking().unsolved()));
        if (rule.closesWhenSatisfied()) {
            fields.put("satisfied", "CLOSE");
        }
        putSome(
                fields,
                "dissatisfied",
                rule.dissatisfied().stream().map(AnswersForm::fields).toList());
        return fields;
    }

    private static void calls(FollowUpRule.Calls calls, Map<String, Object> fields) {
        Who by = calls.by();
        if (by != null) {
            fields.put("by", ConditionWriting.values(by.texts()));
        }
        Map<String, Object> attempts = new LinkedHashMap<>();
        attempts.put("most", calls.most());
        attempts.put("spacing", calls.spacing().toString());
        attempts.put("window", calls.window().toString());
        fields.put("attempts", attempts);
        putSome(fields, "last", names(calls.last()));
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(value -> value.name()).toList();
    }
}
