package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole number.
 *
 * @param min the smallest
 * @param max the largest
 */
public record WholeShape(int min, int max) implements Shape {

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Figure figure) || !isWhole(figure.value())) {
            where.wrongType(node, this);
            return null;
        }
        BigDecimal value = figure.value();
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            where.say(node, "RANGE", "min", min, "max", max, "actual", value);
            return null;
        }
        return node;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", min);
        schema.put("maximum", max);
        return schema;
    }

    @Override
    public String wanted() {
        return "whole number";
    }
}
