package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value may look like. Immutable, thread-safe. */
public sealed interface Shape
        permits TextShape,
                ChoiceShape,
                WholeShape,
                NumberShape,
                FlagShape,
                ListShape,
                MapShape,
                ObjectShape,
                EitherShape,
                NamedShape {

    /**
     * Says everything that is wrong with the form of a value.
     *
     * @param node the value
     * @param where its path, and where to say what is wrong
     * @return what is left of it without what is wrong; null if nothing is
     */
    @Nullable
    Node check(Node node, Where where);

    /**
     * Writes it as JSON Schema.
     *
     * @param schemas takes the shapes that have a name of their own
     * @return keywords and their values, in a fixed order
     */
    Map<String, Object> schema(Schemas schemas);

    /** What a value is called, for people: {@code a text}, {@code a list of texts}. */
    String wanted();
}
