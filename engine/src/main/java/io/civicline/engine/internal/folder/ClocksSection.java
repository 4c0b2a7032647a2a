package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.EVENTS;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.REST;
import static io.civicline.engine.internal.folder.Phrases.STATUS;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.code.CountingId;
import io.civicline.core.condition.Condition;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.LimitRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every wait: limits, what starts and stops them, extensions, steps. */
final class ClocksSection {

    /** Stands for the calendar of the unit. */
    private static final String UNIT = "unit";

    /** The field of the file that says what becomes of limits when facts change. */
    static final String CHANGED = "changedFacts";

    /** Where it is kept, apart from the field of routing.json. */
    static final String CHANGED_IN_CLOCKS = "clocks.changedFacts";

    private static final String SUSPENDED = "suspended";
    private static final String RECHOOSE = "RECHOOSE";

    private ClocksSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape limit = sourced(ObjectShape.empty()
                .may("when", CONDITION)
                .may("within", AMOUNT)
                .may("until", choice(GivenDue.SOURCE.toString(), GivenDue.COMMITMENT.toString()))
                .oneOf("within", "until"));
        Shape clock = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("of", ChoiceShape.of(ClockScope.class))
                .may("name", NAME)
                .may("when", CONDITION)
                .must("limits", ListShape.some(limit))
                .must("counting", CODE)
                .must("calendar", EitherShape.of(CODE, ListShape.some(CODE)))
                .must("start", EVENTS)
                .must("stop", EVENTS)
                .may("cancel", EVENTS)
                .may("pause", EitherShape.oneOrMore(REST))
                .may("extensions", ListShape.some(ExtensionsForm.shape()))
                .may("steps", ListShape.some(StepsForm.shape())));
        return top().may(CHANGED, choice(RECHOOSE)).may("clocks", ListShape.some(clock));
    }

    static void read(Document document, PolicySetBuilder policy) {
        if (document.head().has(CHANGED_IN_CLOCKS)) {
            policy.rechoosingLimits();
        }
        for (Row row : document.rows("clocks")) {
            rule(row).ifPresent(policy::clock);
            row.rows("limits").forEach(limit -> Remarks.readNote(limit, policy));
            ExtensionsForm.readNotes(row, policy);
            StepsForm.readNotes(row, policy);
        }
    }

    private static Optional<ClockRule> rule(Row row) {
        String id = row.text("id");
        Optional<ClockScope> scope = row.read("of", ClockScope::valueOf);
        String counting =
                row.read("counting", CountingId::of).map(CountingId::value).orElse(null);
        Optional<Condition> when = ConditionReading.read(row, "when");
        if (id == null
                || scope.isEmpty()
                || counting == null
                || when.isEmpty()
                || row.texts("calendar").isEmpty()) {
            return Optional.empty();
        }
        ClockRule.Builder clock = ClockRule.of(id, scope.get()).when(when.get()).counted(counting);
        calendar(row, clock);
        Names.read(row, id, clock::named);
        row.rows("limits").forEach(limit -> limit(limit, clock));
        clock.starts(array(row.texts("start"))).stops(array(row.texts("stop"))).cancels(array(row.texts("cancel")));
        row.texts("pause").forEach(rest -> pause(row, rest, clock));
        ExtensionsForm.read(row, clock);
        StepsForm.read(row, clock);
        Optional.ofNullable(row.text("source")).ifPresent(clock::source);
        Optional.ofNullable(row.text("note")).ifPresent(clock::note);
        return row.attempt("", clock::build);
    }

    private static void calendar(Row row, ClockRule.Builder clock) {
        List<String> calendars = row.texts("calendar");
        boolean unitFirst = calendars.get(0).equals(UNIT);
        if (calendars.size() == 1 && !unitFirst) {
            row.attempt("calendar", () -> clock.on(calendars.get(0)));
        } else if (calendars.size() == 2 && unitFirst) {
            row.attempt("calendar", () -> clock.onUnitCalendarOr(calendars.get(1)));
        } else {
            row.attempt("calendar", () -> clock.on(calendars.get(calendars.size() - 1)));
            row.say("calendar", "FORM", "actual", calendars, "what", "calendar", "form", "an id, or [\"unit\", an id]");
        }
    }

    private static void pause(Row row, String rest, ClockRule.Builder clock) {
        if (rest.equals(SUSPENDED)) {
            clock.pausedWhileSuspended();
        } else {
            row.attempt("pause", () -> clock.pausedDuring(rest.substring(STATUS.length())));
        }
    }

    private static void limit(Row row, ClockRule.Builder clock) {
        Optional<Condition> when = ConditionReading.read(row, "when");
        if (when.isEmpty()) {
            return;
        }
        String until = row.text("until");
        if (until != null) {
            GivenDue whose = until.equals(GivenDue.COMMITMENT.toString()) ? GivenDue.COMMITMENT : GivenDue.SOURCE;
            clock.until(when.get(), whose, row.text("source"));
        } else {
            row.read("within", Amount::parse)
                    .ifPresent(amount -> clock.within(when.get(), amount.toString(), row.text("source")));
        }
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> clocks = new ArrayList<>();
        policy.clocks().rules().forEach(rule -> clocks.add(fields(rule, policy)));
        if (!clocks.isEmpty()) {
            Map<String, Object> file = new LinkedHashMap<>();
            if (policy.rechoosesLimits()) {
                file.put(CHANGED, RECHOOSE);
            }
            file.put("clocks", clocks);
            out.object("clocks.json", file);
        }
    }

    private static Map<String, Object> fields(ClockRule rule, PolicySet policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.code().value());
        fields.put("of", rule.scope().name());
        Names.put(
                fields,
                "name",
                rule.name(Locale.CHINESE),
                rule.name(Locale.ENGLISH),
                rule.code().value());
        putCondition(fields, rule.when());
        String path = "clocks[" + rule.code() + "]";
        fields.put("limits", each(rule.limits(), ClocksSection::fields, path + ".limits", policy));
        fields.put("counting", rule.counting().value());
        String calendar = rule.calendar().value();
        fields.put("calendar", rule.countsOnUnitCalendar() ? List.of(UNIT, calendar) : calendar);
        putSome(fields, "start", rule.starts());
        putSome(fields, "stop", rule.stops());
        putSome(fields, "cancel", rule.cancels());
        putSome(fields, "pause", rests(rule));
        ExtensionsForm.write(rule, policy, fields);
        StepsForm.write(rule, policy, fields);
        rule.source().ifPresent(source -> fields.put("source", source));
        rule.note().ifPresent(note -> fields.put("note", note));
        return fields;
    }

    private static Set<String> rests(ClockRule rule) {
        Set<String> rests = new LinkedHashSet<>();
        if (rule.isPausedWhileSuspended()) {
            rests.add(SUSPENDED);
        }
        rule.pausingStatuses().forEach(status -> rests.add(STATUS + status));
        return rests;
    }

    private static <T> List<Object> each(
            List<T> parts, Function<T, Map<String, Object>> write, String path, PolicySet policy) {
        List<Object> all = new ArrayList<>();
        for (T part : parts) {
            Map<String, Object> fields = write.apply(part);
            Remarks.addTo(fields, policy, path + "[" + all.size() + "]");
            all.add(fields);
        }
        return all;
    }

    static void putCondition(Map<String, Object> fields, Condition condition) {
        Map<String, Object> when = ConditionWriting.fields(condition);
        if (!when.isEmpty()) {
            fields.put("when", when);
        }
    }

    private static void putSome(Map<String, Object> fields, String name, Set<String> moments) {
        if (!moments.isEmpty()) {
            fields.put(name, ConditionWriting.values(List.copyOf(moments)));
        }
    }

    private static Map<String, Object> fields(LimitRule limit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putCondition(fields, limit.when());
        if (limit.within() == null) {
            fields.put("until", String.valueOf(limit.until()));
        } else {
            fields.put("within", limit.within().toString());
        }
        Remarks.put(fields, "source", limit.source());
        return fields;
    }
}
