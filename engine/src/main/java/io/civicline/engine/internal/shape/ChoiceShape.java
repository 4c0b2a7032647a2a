package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of some words.
 *
 * @param choices in order
 */
public record ChoiceShape(List<String> choices) implements Shape {

    /** Copies the list. */
    public ChoiceShape {
        choices = List.copyOf(choices);
    }

    /** One of some words. */
    public static ChoiceShape of(String... choices) {
        return new ChoiceShape(List.of(choices));
    }

    /** The names of an enumeration. */
    public static <E extends Enum<E>> ChoiceShape of(Class<E> type) {
        return new ChoiceShape(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Text text)) {
            where.wrongType(node, this);
            return null;
        }
        if (!choices.contains(text.value())) {
            where.say(
                    node,
                    "NOT_ALLOWED",
                    "actual",
                    TextShape.shown(text.value()),
                    "allowed",
                    String.join(", ", choices));
            return null;
        }
        return node;
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", choices);
        return schema;
    }

    @Override
    public String wanted() {
        return "text";
    }
}
