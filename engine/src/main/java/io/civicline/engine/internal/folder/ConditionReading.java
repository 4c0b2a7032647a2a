package io.civicline.engine.internal.folder;

import io.civicline.core.code.EventCode;
import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.AttributeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.condition.CounterIs;
import io.civicline.core.condition.NumberIs;
import io.civicline.core.condition.WordsMatch;
import io.civicline.core.situation.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads conditions. The order in which fields are read is always the same, whatever the file's, so that what was read and
 * written once is written the same ever after. Not thread-safe.
 */
final class ConditionReading {

    private final Row row;
    private final List<Condition> parts = new ArrayList<>();
    private boolean broken;

    private ConditionReading(Row row) {
        this.row = row;
    }

    /** The condition of a field; always, if the field is not there; empty if it cannot be read, which is said. */
    static Optional<Condition> read(Row row, String field) {
        Row object = row.row(field);
        return object == null
                ? Optional.of(Conditions.always())
                : row.attempt(field, () -> read(object)).flatMap(Function.identity());
    }

    private static Optional<Condition> read(Row object) {
        ConditionReading reading = new ConditionReading(object);
        reading.codes();
        reading.words();
        reading.localTime();
        reading.counters();
        reading.flag("confidential", Conditions.confidential());
        reading.flag("anonymous", Conditions.anonymous());
        reading.flag("upstream", Conditions.upstream());
        reading.nested();
        return reading.broken ? Optional.empty() : Optional.of(reading.together());
    }

    private Condition together() {
        return switch (parts.size()) {
            case 0 -> Conditions.always();
            case 1 -> parts.get(0);
            default -> new AllOf(parts);
        };
    }

    private void codes() {
        oneOf(row, "kind", codes -> Conditions.kind(codes.get(0), rest(codes)));
        oneOf(row, "category", codes -> Conditions.category(codes.get(0), rest(codes)));
        oneOf(row, "region", codes -> Conditions.region(codes.get(0), rest(codes)));
        oneOf(row, "urgency", codes -> Conditions.urgency(codes.get(0), rest(codes)));
        oneOf(row, "channel", codes -> Conditions.channel(codes.get(0), rest(codes)));
        oneOf(row, "source", codes -> Conditions.source(codes.get(0), rest(codes)));
        oneOf(row, "status", codes -> Conditions.status(codes.get(0), rest(codes)));
    }

    private static String[] rest(List<String> codes) {
        return codes.subList(1, codes.size()).toArray(String[]::new);
    }

    private void oneOf(Row of, String name, Function<List<String>, Condition> make) {
        if (of.has(name)) {
            List<String> texts = of.texts(name);
            if (texts.isEmpty()) {
                broken = true; // what was wrong with the values has been said
            } else {
                add(of, name, () -> make.apply(texts));
            }
        }
    }

    private void add(Row of, String name, Supplier<Condition> make) {
        Optional<Condition> part = of.attempt(name, make);
        part.ifPresentOrElse(parts::add, () -> broken = true);
    }

    private void words() {
        Row words = row.row("words");
        if (words != null) {
            add(row, "words", () -> new WordsMatch(words.texts("any"), words.texts("all"), words.texts("none")));
        }
        Row attributes = row.row("attribute");
        if (attributes != null) {
            attributes.node().fields().keySet().forEach(name -> attribute(attributes, name));
        }
    }

    private void attribute(Row attributes, String name) {
        Row bounds = attributes.row(name);
        if (attributes.isFaulty(name)) {
            broken = true; // what is wrong with the answers has been said
        } else if (bounds == null) {
            oneOf(attributes, name, values -> new AttributeIs(name, values));
        } else {
            add(attributes, name, () -> new NumberIs(name, bounds.number("atLeast"), bounds.number("atMost")));
        }
    }

    private void localTime() {
        String text = row.text("localTime");
        if (text != null) {
            String[] ends = text.split("-", 2);
            add(row, "localTime", () -> Conditions.localTime(ends[0], ends[1]));
        }
    }

    private void counters() {
        Counter.OWN.forEach(counter -> count(row, counter.value(), Counter::of));
        Row events = row.row("host");
        if (events != null) {
            events.node().fields().keySet().forEach(code -> count(events, code, ConditionReading::reported));
        }
    }

    private static Counter reported(String event) {
        return Counter.host(EventCode.of(event));
    }

    private void count(Row of, String name, Function<String, Counter> counter) {
        Row bounds = of.row(name);
        if (bounds != null) {
            add(of, name, () -> new CounterIs(counter.apply(name), bounds.whole("atLeast"), bounds.whole("atMost")));
        }
    }

    private void flag(String name, Condition flag) {
        Boolean wanted = row.flag(name);
        if (wanted != null) {
            parts.add(wanted ? flag : flag.negate());
        }
    }

    private void nested() {
        List<Condition> any = list("any");
        if (!any.isEmpty()) {
            add(row, "any", () -> new AnyOf(any));
        }
        Row not = row.row("not");
        if (not != null) {
            read(not).ifPresentOrElse(inner -> add(row, "not", inner::negate), () -> broken = true);
        }
        parts.addAll(list("all")); // what found its field taken when it was written, so it comes after all of them
    }

    private List<Condition> list(String name) {
        List<Condition> inner = new ArrayList<>();
        for (Row one : row.rows(name)) {
            read(one).ifPresentOrElse(inner::add, () -> broken = true);
        }
        return inner;
    }
}
