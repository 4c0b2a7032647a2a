package io.civicline.engine.internal.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes the JSON Schema (2020-12) of a file. Not thread-safe. */
public final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> named = new TreeMap<>();

    private Schemas() {}

    /**
     * Writes a schema.
     *
     * @param id by which tools know it, for ever
     * @param title for people
     * @param shape of the whole file
     * @return keywords and values, in a fixed order
     */
    public static Map<String, Object> of(String id, String title, Shape shape) {
        Schemas schemas = new Schemas();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(shape.schema(schemas));
        if (!schemas.named.isEmpty()) {
            schema.put("$defs", schemas.named);
        }
        return schema;
    }

    /** Points to a shape that has a name, and writes it once. */
    Map<String, Object> reference(NamedShape shape) {
        if (!named.containsKey(shape.name())) {
            named.put(shape.name(), Map.of()); // a shape may contain itself
            named.put(shape.name(), shape.target().schema(this));
        }
        return Map.of("$ref", "#/$defs/" + shape.name());
    }
}
