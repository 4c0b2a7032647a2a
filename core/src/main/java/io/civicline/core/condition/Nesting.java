package io.civicline.core.condition;

import io.civicline.core.error.Fault;
import io.civicline.core.situation.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What conditions made of conditions have in common. */
final class Nesting {

    private Nesting() {}

    /** Refuses what would nest too deep. */
    static void check(List<Condition> parts) {
        int depth = depthAround(parts);
        if (depth > Condition.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "conditions nest at most " + Condition.MAX_DEPTH + " deep, this would be " + depth);
        }
    }

    static int depthAround(List<Condition> parts) {
        return 1 + parts.stream().mapToInt(Condition::depth).max().orElse(0);
    }

    static List<Fault> faults(List<Condition> parts, String name, Vocabulary vocabulary, String path) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            faults.addAll(parts.get(i).faults(vocabulary, path + "." + name + "[" + i + "]"));
        }
        return faults;
    }

    static String text(String name, List<Condition> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", ", name + "(", ")"));
    }
}
