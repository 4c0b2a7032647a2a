package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values under names of the writer's own.
 *
 * @param names what the names look like
 * @param of what each value looks like
 */
public record MapShape(TextShape names, Shape of) implements Shape {

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Fields fields)) {
            where.wrongType(node, this);
            return null;
        }
        if (fields.fields().isEmpty()) {
            where.say(node, "EMPTY", "wanted", "at least 1");
            return null;
        }
        Map<String, Node> sound = new LinkedHashMap<>();
        fields.fields().forEach((name, value) -> {
            Node named = names.check(new Node.Text(value.spot(), name), where.field(name));
            Node left = of.check(value, where.field(name));
            if (named != null && left != null) {
                sound.put(name, left);
            }
        });
        return new Node.Fields(node.spot(), sound);
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("propertyNames", names.schema(schemas));
        schema.put("additionalProperties", of.schema(schemas));
        return schema;
    }

    @Override
    public String wanted() {
        return "object";
    }
}
