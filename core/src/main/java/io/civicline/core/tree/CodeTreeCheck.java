package io.civicline.core.tree;

import io.civicline.core.error.Fault;
import io.civicline.core.internal.Cycles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with the rows of a tree, in the order of the rows. */
final class CodeTreeCheck<C> {

    private final String what;
    private final String path;
    private final List<CodeNode<C>> nodes;

    CodeTreeCheck(String what, String path, List<CodeNode<C>> nodes) {
        this.what = what;
        this.path = path;
        this.nodes = nodes;
    }

    List<Fault> faults() {
        Set<C> known = nodes.stream().map(CodeNode::code).collect(Collectors.toSet());
        Set<C> seen = new HashSet<>();
        Set<C> circles = circles(CodeNode::parent);
        Set<C> successions = circles(CodeNode::successor);
        List<Fault> faults = new ArrayList<>();
        for (CodeNode<C> node : nodes) {
            C code = node.code();
            if (!seen.add(code)) {
                faults.add(Fault.of("DUPLICATE", at(code), "what", what, "code", code));
                continue;
            }
            if (node.parent() != null && !known.contains(node.parent())) {
                faults.add(Fault.of("MISSING_PARENT", at(code) + ".parent", "code", code, "parent", node.parent()));
            }
            C successor = node.successor();
            if (successor != null && !known.contains(successor)) {
                faults.add(
                        Fault.of("UNKNOWN_CODE", at(code) + ".successor", "what", what, "code", successor, "hint", ""));
            }
            if (circles.contains(code)) {
                faults.add(Fault.of("CYCLE", at(code) + ".parent", "code", code));
            }
            if (successions.contains(code)) {
                faults.add(Fault.of("CYCLE", at(code) + ".successor", "code", code));
            }
        }
        return faults;
    }

    private Set<C> circles(Function<CodeNode<C>, @Nullable C> step) {
        Map<C, List<C>> next = new LinkedHashMap<>();
        for (CodeNode<C> node : nodes) {
            C following = step.apply(node);
            next.putIfAbsent(node.code(), following == null ? List.of() : List.of(following));
        }
        return Cycles.in(next);
    }

    private String at(C code) {
        return path + "[" + code + "]";
    }
}
