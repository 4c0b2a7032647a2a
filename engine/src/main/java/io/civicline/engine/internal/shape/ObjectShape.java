package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named values. Made with {@link #empty()}, {@link #must}, {@link #may} and {@link #oneOf}. */
public final class ObjectShape implements Shape {

    private static final ObjectShape EMPTY = new ObjectShape(Map.of(), Set.of(), List.of(), false);

    private final Map<String, Shape> fields;
    private final Set<String> required;
    private final List<String> alternatives;
    private final boolean someField;

    private ObjectShape(Map<String, Shape> fields, Set<String> required, List<String> alternatives, boolean someField) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        this.alternatives = List.copyOf(alternatives);
        this.someField = someField;
    }

    /** No field yet. */
    public static ObjectShape empty() {
        return EMPTY;
    }

    /** Adds a field that must be there. */
    public ObjectShape must(String name, Shape shape) {
        Set<String> more = new LinkedHashSet<>(required);
        more.add(name);
        return new ObjectShape(plus(name, shape), more, alternatives, someField);
    }

    /** Adds a field that may be there. */
    public ObjectShape may(String name, Shape shape) {
        return new ObjectShape(plus(name, shape), required, alternatives, someField);
    }

    /** Of these fields exactly one must be there. */
    public ObjectShape oneOf(String... names) {
        return new ObjectShape(fields, required, List.of(names), someField);
    }

    /** There must be some field. */
    public ObjectShape some() {
        return new ObjectShape(fields, required, alternatives, true);
    }

    /** The fields, in order. */
    public Set<String> names() {
        return fields.keySet();
    }

    private Map<String, Shape> plus(String name, Shape shape) {
        Map<String, Shape> more = new LinkedHashMap<>(fields);
        more.put(name, shape);
        return more;
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Fields given)) {
            where.wrongType(node, this);
            return null;
        }
        Map<String, Node> sound = new LinkedHashMap<>();
        given.fields().forEach((name, value) -> {
            Shape shape = fields.get(name);
            if (shape == null) {
                where.say(value, "UNKNOWN_FIELD", "field", name, "allowed", String.join(", ", fields.keySet()));
                return;
            }
            Node left = shape.check(value, where.field(name));
            if (left != null) {
                sound.put(name, left);
            }
        });
        checkPresence(given, where);
        return new Node.Fields(node.spot(), sound);
    }

    private void checkPresence(Node.Fields given, Where where) {
        for (String name : required) {
            if (given.get(name) == null) {
                where.field(name).say(given, "REQUIRED");
            }
        }
        long there =
                alternatives.stream().filter(name -> given.get(name) != null).count();
        if (!alternatives.isEmpty() && there != 1) {
            where.say(given, "ONE_OF", "fields", String.join(", ", alternatives), "actual", there);
        }
        if (someField && given.fields().isEmpty()) {
            where.say(given, "EMPTY", "wanted", "at least 1");
        }
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach((name, shape) -> properties.put(name, shape.schema(schemas)));
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", new ArrayList<>(required));
        }
        if (!alternatives.isEmpty()) {
            schema.put(
                    "oneOf",
                    alternatives.stream()
                            .map(name -> Map.of("required", List.of(name)))
                            .toList());
        }
        if (someField) {
            schema.put("minProperties", 1);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public String wanted() {
        return "object";
    }
}
