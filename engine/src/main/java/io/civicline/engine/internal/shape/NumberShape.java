package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number that may have a fraction, of at most {@value #MAX} on either side of zero. */
public record NumberShape() implements Shape {

    private static final long MAX = 1_000_000_000_000L;

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Figure figure)) {
            where.wrongType(node, this);
            return null;
        }
        if (figure.value().abs().compareTo(BigDecimal.valueOf(MAX)) > 0) {
            where.say(node, "RANGE", "min", -MAX, "max", MAX, "actual", figure.value());
            return null;
        }
        return node;
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("minimum", -MAX);
        schema.put("maximum", MAX);
        return schema;
    }

    @Override
    public String wanted() {
        return "number";
    }
}
