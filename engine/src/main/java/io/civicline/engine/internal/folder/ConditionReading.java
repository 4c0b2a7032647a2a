package io.civicline.engine.internal.folder;

import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.AttributeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.condition.CounterIs;
import io.civicline.core.condition.WordsMatch;
import io.civicline.core.situation.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads conditions. The order in which fields are read is always the same, whatever the file's. */
final class ConditionReading {

    private static final List<String> COUNTERS = List.of("returns", "hops", "extensions");

    private ConditionReading() {}

    /** The condition of a field; always, if the field is not there; empty if it cannot be read, which is said. */
    static Optional<Condition> read(Row row, String field) {
        Row object = row.row(field);
        return object == null
                ? Optional.of(Conditions.always())
                : row.attempt(field, () -> read(object)).flatMap(Function.identity());
    }

    private static Optional<Condition> read(Row row) {
        List<Condition> parts = new ArrayList<>();
        boolean whole = codes(row, parts) & words(row, parts) & numbers(row, parts) & nested(row, parts);
        if (!whole) {
            return Optional.empty();
        }
        return Optional.of(parts.isEmpty() ? Conditions.always() : parts.size() == 1 ? parts.get(0) : new AllOf(parts));
    }

    private static boolean codes(Row row, List<Condition> parts) {
        return part(row, "kind", parts, codes -> Conditions.kind(first(codes), rest(codes)))
                & part(row, "category", parts, codes -> Conditions.category(first(codes), rest(codes)))
                & part(row, "region", parts, codes -> Conditions.region(first(codes), rest(codes)))
                & part(row, "urgency", parts, codes -> Conditions.urgency(first(codes), rest(codes)))
                & part(row, "channel", parts, codes -> Conditions.channel(first(codes), rest(codes)));
    }

    private static boolean part(Row row, String name, List<Condition> parts, Function<List<String>, Condition> make) {
        List<String> texts = row.texts(name);
        if (texts.isEmpty()) {
            return !row.has(name);
        }
        Optional<Condition> part = row.attempt(name, () -> make.apply(texts));
        part.ifPresent(parts::add);
        return part.isPresent();
    }

    private static boolean words(Row row, List<Condition> parts) {
        boolean whole = true;
        Row words = row.row("words");
        if (words != null) {
            Optional<Condition> match = row.attempt(
                    "words", () -> new WordsMatch(words.texts("any"), words.texts("all"), words.texts("none")));
            match.ifPresent(parts::add);
            whole = match.isPresent();
        }
        Row attributes = row.row("attribute");
        if (attributes != null) {
            for (String name : attributes.node().fields().keySet()) {
                whole &= part(attributes, name, parts, values -> new AttributeIs(name, values));
            }
        }
        return whole & localTime(row, parts);
    }

    private static boolean localTime(Row row, List<Condition> parts) {
        Optional<Condition> time = row.read("localTime", text -> {
            String[] ends = text.split("-", 2);
            return Conditions.localTime(ends[0], ends[1]);
        });
        time.ifPresent(parts::add);
        return time.isPresent() || !row.has("localTime");
    }

    private static boolean numbers(Row row, List<Condition> parts) {
        boolean whole = true;
        for (String name : COUNTERS) {
            whole &= counter(row, name, parts);
        }
        Row counters = row.row("counters");
        if (counters != null) {
            for (String name : counters.node().fields().keySet()) {
                whole &= counter(counters, name, parts);
            }
        }
        return whole
                & flag(row, "confidential", Conditions.confidential(), parts)
                & flag(row, "anonymous", Conditions.anonymous(), parts);
    }

    private static boolean counter(Row row, String name, List<Condition> parts) {
        Row bounds = row.row(name);
        if (bounds == null) {
            return !row.has(name);
        }
        Optional<Condition> counter = row.attempt(
                name, () -> new CounterIs(Counter.of(name), bounds.whole("atLeast"), bounds.whole("atMost")));
        counter.ifPresent(parts::add);
        return counter.isPresent();
    }

    private static boolean flag(Row row, String name, Condition flag, List<Condition> parts) {
        Boolean wanted = row.flag(name);
        if (wanted != null) {
            parts.add(wanted ? flag : flag.negate());
        }
        return wanted != null || !row.has(name);
    }

    private static boolean nested(Row row, List<Condition> parts) {
        boolean whole = not(row, parts);
        List<Condition> any = new ArrayList<>();
        if (list(row, "any", any)) {
            if (!any.isEmpty()) {
                row.attempt("any", () -> new AnyOf(any)).ifPresent(parts::add);
            }
        } else {
            whole = false;
        }
        return list(row, "all", parts) & whole;
    }

    /** Adds the conditions of a list; false if one cannot be read. */
    private static boolean list(Row row, String name, List<Condition> parts) {
        boolean whole = true;
        for (Row one : row.rows(name)) {
            Optional<Condition> inner = read(one);
            inner.ifPresent(parts::add);
            whole &= inner.isPresent();
        }
        return whole;
    }

    private static boolean not(Row row, List<Condition> parts) {
        Row inner = row.row("not");
        if (inner == null) {
            return !row.has("not");
        }
        Optional<Condition> negated = read(inner).flatMap(condition -> row.attempt("not", condition::negate));
        negated.ifPresent(parts::add);
        return negated.isPresent();
    }

    private static String first(List<String> codes) {
        return codes.get(0);
    }

    private static String[] rest(List<String> codes) {
        return codes.subList(1, codes.size()).toArray(String[]::new);
    }
}
