package io.civicline.engine.internal.shape;

import io.civicline.core.error.Fault;
import io.civicline.engine.internal.node.Labels;
import io.civicline.engine.internal.node.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file a check stands, and where it says what is wrong.
 *
 * @param path such as {@code clocks[handle].limits}
 * @param faults takes what is wrong
 */
public record Where(String path, List<Fault> faults) {

    Where field(String name) {
        return new Where(path.isEmpty() ? name : path + "." + name, faults);
    }

    Where item(Node item, int index) {
        return new Where(path + Labels.step(item, index), faults);
    }

    /** Says what is wrong: {@code clocks.json:14 clocks[handle].limits}. */
    void say(Node node, String code, @Nullable Object... namesAndValues) {
        String place = node.spot() + (path.isEmpty() ? "" : " " + path);
        faults.add(Fault.of(code, place, namesAndValues));
    }

    void wrongType(Node node, Shape shape) {
        say(node, "WRONG_TYPE", "wanted", shape.wanted(), "type", node.type());
    }
}
