package io.civicline.engine.internal.node;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a file with its place. Immutable, thread-safe. */
public sealed interface Node {

    /** Where it begins. */
    Spot spot();

    /** What it is, in the words of JSON. */
    String type();

    /**
     * Named values.
     *
     * @param fields in the order of the file
     */
    record Fields(Spot spot, Map<String, Node> fields) implements Node {

        /** Keeps the order. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The value of a field; null if it is not there. */
        public @Nullable Node get(String name) {
            return fields.get(name);
        }

        @Override
        public String type() {
            return "object";
        }
    }

    /**
     * Values in a row.
     *
     * @param items in order
     */
    record Items(Spot spot, List<Node> items) implements Node {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String type() {
            return "array";
        }
    }

    /** A text. */
    record Text(Spot spot, String value) implements Node {

        @Override
        public String type() {
            return "string";
        }
    }

    /** A number, exactly as it is written. */
    record Figure(Spot spot, BigDecimal value) implements Node {

        @Override
        public String type() {
            return "number";
        }
    }

    /** True or false. */
    record Flag(Spot spot, boolean value) implements Node {

        @Override
        public String type() {
            return "boolean";
        }
    }

    /** {@code null}. */
    record Nothing(Spot spot) implements Node {

        @Override
        public String type() {
            return "null";
        }
    }
}
