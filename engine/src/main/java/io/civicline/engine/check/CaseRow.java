package io.civicline.engine.check;

import io.civicline.engine.internal.node.Node;
import java.util.List;

/**
 * A row of the file of cases.
 *
 * @param row whose form is right, apart from what has been said
 */
record CaseRow(Node.Fields row) {

    private static final List<String> CELLS = List.of("id", "given", "at", "then", "expect", "because");

    boolean isWhole() {
        return CELLS.stream().allMatch(cell -> row.get(cell) instanceof Node.Text);
    }

    String text(String cell) {
        return row.get(cell) instanceof Node.Text text ? text.value() : "";
    }

    KnownCase read() {
        return KnownCase.read(
                text("id"),
                row.spot().line(),
                text("given"),
                text("at"),
                text("then"),
                text("expect"),
                text("because"));
    }
}
