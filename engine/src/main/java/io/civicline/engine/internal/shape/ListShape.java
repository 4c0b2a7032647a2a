package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values in a row.
 *
 * @param of what each looks like
 * @param min how many at least
 */
public record ListShape(Shape of, int min) implements Shape {

    /** Any number of values, none included. */
    public static ListShape of(Shape item) {
        return new ListShape(item, 0);
    }

    /** One value or more. */
    public static ListShape some(Shape item) {
        return new ListShape(item, 1);
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Items items)) {
            where.wrongType(node, this);
            return null;
        }
        if (items.items().size() < min) {
            where.say(node, "EMPTY", "wanted", "at least " + min);
            return null;
        }
        List<Node> sound = new ArrayList<>();
        int index = 0;
        for (Node item : items.items()) {
            Node left = of.check(item, where.item(item, index++));
            if (left != null) {
                sound.add(left);
            }
        }
        return new Node.Items(node.spot(), sound);
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        if (min > 0) {
            schema.put("minItems", min);
        }
        schema.put("items", of.schema(schemas));
        return schema;
    }

    @Override
    public String wanted() {
        return "list";
    }
}
