package io.civicline.engine.internal.folder;

import io.civicline.engine.internal.node.Labels;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.node.Spot;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the line for a path of the policy, such as {@code clocks[handle].limits[1].when.category}. Not thread-safe. */
final class Locator {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)\\]");

    private final Document document;
    private final IdentityHashMap<Node.Items, Map<String, Node>> labels = new IdentityHashMap<>();

    Locator(Document document) {
        this.document = document;
    }

    /** The place of what the path names, or of the nearest thing around it; empty if the folder has nothing of it. */
    Optional<Spot> find(String path) {
        Matcher step = STEP.matcher(path);
        if (!step.find()) {
            return Optional.empty();
        }
        String first = step.group();
        if (first.equals("routing") && step.find()) {
            first = step.group();
        }
        Node node = null;
        boolean more = step.find();
        if (more && step.group(2) != null) {
            node = document.find(first, step.group(2));
            more = step.find();
        }
        if (node == null) {
            node = document.find(first);
        }
        while (node != null && more) {
            Node next = next(node, step);
            if (next == null) {
                break;
            }
            node = next;
            more = step.find();
        }
        return Optional.ofNullable(node).map(Node::spot);
    }

    private @Nullable Node next(Node node, Matcher step) {
        String name = step.group(1);
        if (name != null) {
            return node instanceof Node.Fields fields ? fields.get(name) : null;
        }
        if (!(node instanceof Node.Items items)) {
            return null;
        }
        return labels.computeIfAbsent(items, Locator::index).get(step.group(2));
    }

    private static Map<String, Node> index(Node.Items items) {
        Map<String, Node> index = new HashMap<>();
        int place = 0;
        for (Node item : items.items()) {
            index.putIfAbsent(Integer.toString(place++), item);
            Labels.of(item).ifPresent(label -> index.put(label, item));
        }
        return index;
    }
}
