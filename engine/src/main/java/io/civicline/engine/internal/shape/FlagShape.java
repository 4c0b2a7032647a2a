package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
public record FlagShape() implements Shape {

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Flag)) {
            where.wrongType(node, this);
            return null;
        }
        return node;
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        return Map.of("type", "boolean");
    }

    @Override
    public String wanted() {
        return "true or false";
    }
}
