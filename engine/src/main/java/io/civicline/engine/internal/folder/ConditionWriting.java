package io.civicline.engine.internal.folder;

import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.Always;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.AttributeIs;
import io.civicline.core.condition.CodeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.CounterIs;
import io.civicline.core.condition.FlagIs;
import io.civicline.core.condition.LocalTimeWithin;
import io.civicline.core.condition.Not;
import io.civicline.core.condition.NumberIs;
import io.civicline.core.condition.Within;
import io.civicline.core.condition.WordsMatch;
import io.civicline.core.situation.Counter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes conditions, in one order of fields, so that what was read and written once is written the same ever after. */
final class ConditionWriting {

    private static final String HOST = "host";

    /** The order of the reference. */
    private static final List<String> ORDER = Stream.of(
                    Stream.of("kind", "category", "region", "urgency", "channel", "source", "status"),
                    Stream.of("words", "attribute", "localTime"),
                    Counter.OWN.stream().map(Counter::value),
                    Stream.of(HOST, "confidential", "anonymous", "upstream", "any", "all", "not"))
            .flatMap(Function.identity())
            .toList();

    private ConditionWriting() {}

    /** The fields of a condition; none for one that always holds. */
    static Map<String, Object> fields(Condition condition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Object> more = new ArrayList<>();
        parts(condition).forEach(part -> {
            Map<String, Object> one = one(part);
            if (!merge(fields, one)) {
                more.add(one);
            }
        });
        if (!more.isEmpty()) {
            fields.put("all", more);
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        ORDER.stream().filter(fields::containsKey).forEach(name -> ordered.put(name, fields.get(name)));
        return ordered;
    }

    /** What must hold, one by one; none for a condition that always holds. */
    static Stream<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().stream().flatMap(ConditionWriting::parts);
        }
        return condition instanceof Always ? Stream.of() : Stream.of(condition);
    }

    /** Puts a field beside others, unless one of that name says something else. */
    private static boolean merge(Map<String, Object> fields, Map<String, Object> one) {
        Map.Entry<String, Object> field = one.entrySet().iterator().next();
        Object there = fields.get(field.getKey());
        boolean named = field.getKey().equals("attribute") || field.getKey().equals(HOST);
        if (there == null) {
            fields.put(field.getKey(), field.getValue());
            return true;
        }
        if (named && there instanceof Map<?, ?> before && field.getValue() instanceof Map<?, ?> value) {
            Map<Object, Object> both = new LinkedHashMap<>(before);
            both.putAll(value);
            fields.put(field.getKey(), both);
            return both.size() == before.size() + value.size() || restore(fields, field.getKey(), there);
        }
        return false;
    }

    private static boolean restore(Map<String, Object> fields, String name, Object there) {
        fields.put(name, there);
        return false;
    }

    /** One field. */
    private static Map<String, Object> one(Condition condition) {
        if (condition instanceof CodeIs<?> is) {
            return Map.of(is.subject().name().toLowerCase(Locale.ROOT), values(is.codes()));
        }
        if (condition instanceof Within<?> within) {
            return Map.of(within.subject().name().toLowerCase(Locale.ROOT), values(within.codes()));
        }
        if (condition instanceof WordsMatch words) {
            return Map.of("words", words(words));
        }
        if (condition instanceof AttributeIs attribute) {
            return Map.of("attribute", Map.of(attribute.name(), values(attribute.values())));
        }
        if (condition instanceof NumberIs number) {
            return Map.of("attribute", Map.of(number.name(), bounds(number.atLeast(), number.atMost())));
        }
        if (condition instanceof LocalTimeWithin time) {
            return Map.of("localTime", time.from() + "-" + time.until());
        }
        return condition instanceof CounterIs counter ? counter(counter) : compound(condition);
    }

    private static Map<String, Object> compound(Condition condition) {
        if (condition instanceof FlagIs flag) {
            return Map.of(flag.toString(), true);
        }
        if (condition instanceof Not not) {
            return not.part() instanceof FlagIs flag
                    ? Map.of(flag.toString(), false)
                    : Map.of("not", fields(not.part()));
        }
        if (condition instanceof AnyOf any) {
            return Map.of(
                    "any", any.parts().stream().map(ConditionWriting::fields).toList());
        }
        throw new IllegalStateException("a folder cannot write " + condition);
    }

    private static Map<String, Object> words(WordsMatch words) {
        Map<String, Object> sought = new LinkedHashMap<>();
        putSome(sought, "any", words.any());
        putSome(sought, "all", words.all());
        putSome(sought, "none", words.none());
        return sought;
    }

    private static void putSome(Map<String, Object> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values(values));
        }
    }

    private static Map<String, Object> counter(CounterIs counter) {
        Map<String, Object> bounds = bounds(counter.atLeast(), counter.atMost());
        String name = counter.counter().value();
        return counter.counter()
                .hostEvent()
                .map(event -> Map.<String, Object>of(HOST, Map.of(event.value(), bounds)))
                .orElse(Map.of(name, bounds));
    }

    private static Map<String, Object> bounds(@Nullable Object atLeast, @Nullable Object atMost) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        Remarks.put(bounds, "atLeast", atLeast);
        Remarks.put(bounds, "atMost", atMost);
        return bounds;
    }

    /** One value as it is, several as a list. */
    static Object values(List<?> values) {
        List<String> texts = values.stream().map(String::valueOf).toList();
        return texts.size() == 1 ? texts.get(0) : texts;
    }
}
