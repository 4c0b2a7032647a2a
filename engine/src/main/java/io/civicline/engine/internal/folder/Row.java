package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.engine.internal.node.Labels;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.node.Spot;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of a folder whose form is right, for reading: what is missing here has been said already.
 *
 * @param node its fields
 * @param path where it stands in the policy
 * @param faults takes what cannot be read although its form is right
 */
record Row(Node.Fields node, String path, List<Fault> faults) {

    boolean has(String name) {
        return node.get(name) != null;
    }

    /** A text; null if it is not there. */
    @Nullable
    String text(String name) {
        return node.get(name) instanceof Node.Text text ? text.value() : null;
    }

    /** One text or several; none if the field is not there. */
    List<String> texts(String name) {
        return texts(node, name);
    }

    static List<String> texts(Node.Fields node, String name) {
        Node value = node.get(name);
        if (value instanceof Node.Text text) {
            return List.of(text.value());
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof Node.Items items) {
            items.items().forEach(item -> texts.add(((Node.Text) item).value()));
        }
        return texts;
    }

    /** A whole number; null if it is not there. */
    @Nullable
    Integer whole(String name) {
        return node.get(name) instanceof Node.Figure figure
                ? Integer.valueOf(figure.value().intValueExact())
                : null;
    }

    /** A number as it is written; null if it is not there. */
    @Nullable
    BigDecimal number(String name) {
        return node.get(name) instanceof Node.Figure figure ? figure.value() : null;
    }

    /** True or false; null if it is not there. */
    @Nullable
    Boolean flag(String name) {
        return node.get(name) instanceof Node.Flag flag ? Boolean.valueOf(flag.value()) : null;
    }

    /** An object; null if the field is not there, or is none. */
    @Nullable
    Row row(String name) {
        return node.get(name) instanceof Node.Fields object ? new Row(object, at(name), faults) : null;
    }

    /** The objects of a list; none if it is not there. */
    List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        if (node.get(name) instanceof Node.Items items) {
            int index = 0;
            for (Node item : items.items()) {
                String path = at(name) + Labels.step(item, index++);
                if (item instanceof Node.Fields object) {
                    rows.add(new Row(object, path, faults));
                } else if (item instanceof Node.Text) {
                    rows.add(new Row(new Node.Fields(item.spot(), Map.of("code", item)), path, faults));
                }
            }
        }
        return rows;
    }

    /** A day; null if it is not there or there is no such day. */
    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            say(name, "NO_SUCH_DAY", "actual", text);
            return null;
        }
    }

    /** Reads a text; empty if it is not there, or is refused, which is said. */
    <T> Optional<T> read(String name, Function<String, T> parse) {
        String text = text(name);
        return text == null ? Optional.empty() : attempt(name, () -> parse.apply(text));
    }

    /** Tries what a value of the policy may refuse, and says why if it does. */
    <T> Optional<T> attempt(String name, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            say(name, "BAD_VALUE", "why", e.getMessage());
            return Optional.empty();
        }
    }

    /** Says what is wrong with a field, or with the whole row if {@code name} is empty. */
    void say(String name, String code, @Nullable Object... namesAndValues) {
        faults.add(Fault.of(code, spot(name) + " " + (name.isEmpty() ? path : at(name)), namesAndValues));
    }

    /** Says whether something is said of a field, or of anything in it. */
    boolean isFaulty(String name) {
        return faults.stream().anyMatch(fault -> fault.path().contains(" " + at(name)));
    }

    private Spot spot(String name) {
        Node value = node.get(name);
        return value == null ? node.spot() : value.spot();
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
