package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types, told apart by its JSON type.
 *
 * @param shapes each for another type; the first is the one that a value of no fitting type is held against
 */
public record EitherShape(List<Shape> shapes) implements Shape {

    /** Copies the list. */
    public EitherShape {
        shapes = List.copyOf(shapes);
    }

    /** A value of one of these shapes. */
    public static EitherShape of(Shape... shapes) {
        return new EitherShape(List.of(shapes));
    }

    /** One value, or a list of at least one. */
    public static EitherShape oneOrMore(Shape shape) {
        return of(shape, ListShape.some(shape));
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        for (Shape shape : shapes) {
            if (fits(shape, node)) {
                return shape.check(node, where);
            }
        }
        where.wrongType(node, this);
        return null;
    }

    private static boolean fits(Shape shape, Node node) {
        if (shape instanceof NamedShape named) {
            return fits(named.target(), node);
        }
        if (shape instanceof EitherShape either) {
            return either.shapes().stream().anyMatch(one -> fits(one, node));
        }
        return switch (node.type()) {
            case "string" -> shape instanceof TextShape || shape instanceof ChoiceShape;
            case "number" -> shape instanceof WholeShape || shape instanceof NumberShape;
            case "boolean" -> shape instanceof FlagShape;
            case "array" -> shape instanceof ListShape;
            case "object" -> shape instanceof ObjectShape || shape instanceof MapShape;
            default -> false;
        };
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        return Map.of(
                "anyOf", shapes.stream().map(shape -> shape.schema(schemas)).toList());
    }

    @Override
    public String wanted() {
        return shapes.stream().map(Shape::wanted).collect(Collectors.joining(" or "));
    }
}
