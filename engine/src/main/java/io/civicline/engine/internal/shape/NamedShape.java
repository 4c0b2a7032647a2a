package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape with a name of its own, which may contain itself: what it is, is asked once, when it is needed. */
public final class NamedShape implements Shape {

    private final String name;
    private final Supplier<Shape> of;
    private volatile @Nullable Shape target;

    /**
     * Names a shape.
     *
     * @param name in schemas
     * @param of gives it, the same with every call
     */
    public NamedShape(String name, Supplier<Shape> of) {
        this.name = name;
        this.of = of;
    }

    /** The name in schemas. */
    public String name() {
        return name;
    }

    Shape target() {
        Shape known = target;
        if (known == null) {
            known = of.get();
            target = known;
        }
        return known;
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
