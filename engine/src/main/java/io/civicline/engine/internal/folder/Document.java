package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.engine.internal.node.Labels;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.node.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All folders that a policy is made of, put together: the later wins, element by element. Not thread-safe. */
final class Document {

    private static final List<String> POLICY_FIELDS =
            List.of("id", "name", "zone", "centre", "openTickets", "source", "note");
    private static final List<String> ROUTING_FIELDS =
            List.of("result", "fallback", "returns", "subassign", "circulatesAfter", "changedFacts");

    private final Map<String, Map<String, Node>> lists = new HashMap<>();
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Node> citations = new LinkedHashMap<>();
    private final Map<String, Node.Items> days = new TreeMap<>();
    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, Spot> tops = new HashMap<>();
    private final List<Fault> faults;

    Document(List<Fault> faults) {
        this.faults = faults;
        Lists.NAMES.forEach(list -> lists.put(list, new LinkedHashMap<>()));
    }

    /** Puts a folder on top of what is there. */
    void add(Layer layer) {
        remove(layer.fields("policy.json"));
        for (String list : Lists.NAMES) {
            addAll(list, elements(layer, list));
        }
        take(layer.fields("policy.json"), POLICY_FIELDS);
        take(layer.fields("kinds.json"), List.of("urgencies"));
        take(layer.fields("routing.json"), ROUTING_FIELDS);
        Node changedFacts = layer.fields("clocks.json").get(ClocksSection.CHANGED);
        if (changedFacts != null) {
            fields.put(ClocksSection.CHANGED_IN_CLOCKS, changedFacts); // routing.json has a field of the same name
        }
        take(layer.fields("notices.json"), List.of("language"));
        take(layer.fields("pressing.json"), PressingSection.FIELDS);
        take(layer.fields("promises.json"), List.of(PromisesSection.FIELD));
        take(layer.fields(FollowUpsSection.FILE), List.of("reopening"));
        if (layer.fields("policy.json").get("citations") instanceof Node.Fields cited) {
            citations.putAll(cited.fields());
        }
        days.putAll(layer.family("holidays-*.csv"));
        templates.putAll(layer.templates());
        tops.putAll(layer.spots());
    }

    private static List<Node> elements(Layer layer, String list) {
        String file = Lists.file(list);
        Node top = layer.top(file);
        if (top instanceof Node.Items rows) {
            return rows.items();
        }
        List<Node> elements = new ArrayList<>();
        if (top instanceof Node.Fields object && object.get(list) instanceof Node.Items items) {
            elements.addAll(items.items());
        }
        if (list.equals("rules") && layer.top("dispatch-catalogue.csv") instanceof Node.Items rows) {
            rows.items().forEach(row -> elements.add(CatalogueRow.asRule((Node.Fields) row)));
        }
        return elements;
    }

    private void remove(Node.Fields policy) {
        if (!(policy.get("remove") instanceof Node.Fields removed)) {
            return;
        }
        removed.fields()
                .forEach((list, labels) -> ((Node.Items) labels).items().forEach(label -> {
                    String name = ((Node.Text) label).value();
                    if (list.equals("holidays")) {
                        days.remove(name);
                    }
                    if (of(list).remove(name) == null) {
                        faults.add(Fault.of(
                                "NOTHING_TO_REMOVE",
                                label.spot() + " remove." + list,
                                "what",
                                Lists.element(list),
                                "code",
                                name));
                    }
                }));
    }

    private void addAll(String list, List<Node> elements) {
        Map<String, Node> all = of(list);
        Map<String, Node> own = new HashMap<>();
        for (Node element : elements) {
            String label = Labels.of(element).orElse(null);
            if (label == null) {
                continue; // said already
            }
            if (own.putIfAbsent(label, element) == null) {
                all.put(label, element);
            } else {
                String place = element.spot() + " " + path(list) + "[" + label + "]";
                faults.add(Fault.of("DUPLICATE", place, "what", Lists.element(list), "code", label));
            }
        }
    }

    private void take(Node.Fields from, List<String> names) {
        for (String name : names) {
            Node node = from.get(name);
            if (node != null) {
                fields.put(name, node);
            }
        }
    }

    private Map<String, Node> of(String list) {
        return lists.getOrDefault(list, new LinkedHashMap<>());
    }

    static String path(String list) {
        return list.equals("rules") ? "routing.rules" : list;
    }

    /** The elements of a list that are objects. */
    List<Row> rows(String list) {
        List<Row> rows = new ArrayList<>();
        of(list).forEach((label, node) -> {
            if (node instanceof Node.Fields object) {
                rows.add(new Row(object, path(list) + "[" + label + "]", faults));
            } else if (node instanceof Node.Text text) {
                rows.add(new Row(
                        new Node.Fields(text.spot(), Map.of("code", text)), path(list) + "[" + label + "]", faults));
            }
        });
        return rows;
    }

    /** A list that is replaced as a whole. */
    List<Row> whole(String name) {
        List<Row> rows = new ArrayList<>();
        if (fields.get(name) instanceof Node.Items items) {
            for (Node item : items.items()) {
                Node.Fields object = item instanceof Node.Fields element
                        ? element
                        : new Node.Fields(item.spot(), Map.of("code", item));
                rows.add(new Row(object, name + Labels.step(object, rows.size()), faults));
            }
        }
        return rows;
    }

    /** Where a file begins, in the nearest folder that has it; empty if none has, or it cannot be read. */
    Optional<Spot> top(String file) {
        return Optional.ofNullable(tops.get(file));
    }

    /** What stands beside the lists: fields of {@code policy.json}, {@code routing.json} and others. */
    Row head() {
        return new Row(new Node.Fields(Spot.of("policy.json"), fields), "", faults);
    }

    /** Sources of refusals. */
    Map<String, Node> citations() {
        return citations;
    }

    /** The days of a holiday list; null if there is no such file. */
    Node.@Nullable Items days(String id) {
        return days.get(id);
    }

    Map<String, Node.Items> allDays() {
        return days;
    }

    Map<String, String> templates() {
        return templates;
    }

    /** What a path of the policy names, as the folder has it; null if it has nothing of that name. */
    @Nullable
    Node find(String name) {
        return fields.get(name);
    }

    /** What names the elements of a list. */
    Set<String> labels(String list) {
        return Collections.unmodifiableSet(of(list).keySet());
    }

    @Nullable
    Node find(String list, String label) {
        return of(list).get(label);
    }
}
