package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A shape with a name of its own, which may contain itself.
 *
 * @param name in schemas
 * @param of gives it
 */
public record NamedShape(String name, Supplier<Shape> of) implements Shape {

    Shape target() {
        return of.get();
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        return target().check(node, where);
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        return schemas.reference(this);
    }

    @Override
    public String wanted() {
        return target().wanted();
    }
}
