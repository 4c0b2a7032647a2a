package io.civicline.examples.replay.boston;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.tree.CodeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The city's tree of categories, as far as its cases show it. */
final class BostonCategories {

    private final Map<String, CodeNode<CategoryCode>> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> byType = new LinkedHashMap<>();

    BostonCategories(Collection<CategoryPath> paths) {
        paths.forEach(this::add);
    }

    private void add(CategoryPath path) {
        nodes.putIfAbsent(path.subjectCode(), CodeNode.category(path.subjectCode(), path.subject()));
        nodes.putIfAbsent(
                path.reasonCode(),
                CodeNode.category(path.reasonCode(), path.reason()).under(CategoryCode.of(path.subjectCode())));
        CodeNode<CategoryCode> type =
                CodeNode.category(path.typeCode(), path.type()).under(CategoryCode.of(path.reasonCode()));
        if (nodes.putIfAbsent(path.typeCode(), type) == null) {
            byType.computeIfAbsent(path.type(), name -> new ArrayList<>()).add(path.typeCode());
        }
    }

    List<CodeNode<CategoryCode>> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Every place that has the name of the type; none if no case has it. */
    List<String> placesOf(String type) {
        return List.copyOf(byType.getOrDefault(type, List.of()));
    }
}
