package io.civicline.engine.internal.node;

import java.util.List;
import java.util.Optional;

/** How an entry of a list is called in paths: by what names it, else by its place in the list. */
public final class Labels {

    /** The fields that name an entry together, the first set that is there. */
    private static final List<List<String>> NAMING = List.of(
            List.of("id"),
            List.of("use", "code"),
            List.of("code"),
            List.of("unit", "relation", "other"),
            List.of("unit", "duty", "region"),
            List.of("date"));

    private Labels() {}

    /** What names an entry; empty if nothing does. */
    public static Optional<String> of(Node node) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        if (!(node instanceof Node.Fields fields)) {
            return Optional.empty();
        }
        for (List<String> names : NAMING) {
            List<String> values = names.stream()
                    .map(fields::get)
                    .filter(Node.Text.class::isInstance)
                    .map(value -> ((Node.Text) value).value())
                    .toList();
            if (values.size() == names.size()) {
                return Optional.of(String.join(" ", values));
            }
        }
        return Optional.empty();
    }

    /** The step to an entry in a path, such as {@code [handle]} or {@code [3]}. */
    public static String step(Node node, int index) {
        return "[" + (node instanceof Node.Fields ? of(node).orElse(String.valueOf(index)) : String.valueOf(index))
                + "]";
    }
}
