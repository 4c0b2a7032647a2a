package io.civicline.core.tree;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes that hang under one another: the categories or the regions of a policy.
 *
 * <p>The tree is about place, not time: a code that is no longer in force keeps its place, so that old tickets still
 * lie in it. Order is the order of the rows. Immutable, thread-safe.
 *
 * @param <C> {@link CategoryCode} or {@link RegionCode}
 */
public final class CodeTree<C> {

    private final Map<C, Place<C>> places;
    private final List<C> roots;

    private CodeTree(List<CodeNode<C>> nodes) {
        Map<C, List<C>> children = new LinkedHashMap<>();
        nodes.forEach(node -> children.put(node.code(), new ArrayList<>()));
        List<C> tops = new ArrayList<>();
        for (CodeNode<C> node : nodes) {
            C parent = node.parent();
            requireNonNull(parent == null ? tops : children.get(parent)).add(node.code());
        }
        Map<C, Place<C>> placed = new LinkedHashMap<>();
        nodes.forEach(node -> placed.put(node.code(), new Place<>(node, children.get(node.code()))));
        this.places = placed;
        this.roots = List.copyOf(tops);
        number();
    }

    /**
     * Builds the tree of categories.
     *
     * @param nodes in the order to keep; may be empty
     * @return the tree
     * @throws PolicyFaults if a code comes twice, a parent or successor does not exist, or parents or successors run in
     *     a circle; it lists every such fault
     */
    public static CodeTree<CategoryCode> categories(List<CodeNode<CategoryCode>> nodes) {
        return checked("category", "categories", nodes);
    }

    /**
     * Builds the tree of regions.
     *
     * @param nodes in the order to keep; may be empty
     * @return the tree
     * @throws PolicyFaults as {@link #categories(List)}
     */
    public static CodeTree<RegionCode> regions(List<CodeNode<RegionCode>> nodes) {
        return checked("region", "regions", nodes);
    }

    private static <C> CodeTree<C> checked(String what, String path, List<CodeNode<C>> nodes) {
        List<CodeNode<C>> copy = List.copyOf(nodes);
        List<Fault> faults = new CodeTreeCheck<>(what, path, copy).faults();
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        return new CodeTree<>(copy);
    }

    /** Numbers the places so that what lies in a place has the numbers from its own up to its end. */
    private void number() {
        Deque<Place<C>> open = new ArrayDeque<>();
        for (int i = roots.size() - 1; i >= 0; i--) {
            open.push(place(roots.get(i)));
        }
        int next = 0;
        while (!open.isEmpty()) {
            Place<C> place = open.pop();
            if (place.number >= 0) {
                place.end = next;
                continue;
            }
            place.number = next++;
            open.push(place);
            for (int i = place.children.size() - 1; i >= 0; i--) {
                open.push(place(place.children.get(i)));
            }
        }
    }

    private Place<C> place(C code) {
        return requireNonNull(places.get(code));
    }

    /**
     * Says whether a code lies in the subtree of another. Takes the same time at any depth.
     *
     * @param code may be unknown
     * @param ancestor may be unknown
     * @return true if both are in the tree and {@code code} is {@code ancestor} or below it
     */
    public boolean isWithin(C code, C ancestor) {
        Place<C> lower = places.get(code);
        Place<C> upper = places.get(ancestor);
        return lower != null && upper != null && upper.number <= lower.number && lower.number < upper.end;
    }

    /**
     * Lists what a code hangs under.
     *
     * @param code may be unknown
     * @return parent first, root last; empty for a root and for an unknown code
     */
    public List<C> ancestors(C code) {
        List<C> above = new ArrayList<>();
        C parent = parentOf(code);
        while (parent != null) {
            above.add(parent);
            parent = parentOf(parent);
        }
        return Collections.unmodifiableList(above);
    }

    private @Nullable C parentOf(C code) {
        Place<C> place = places.get(code);
        return place == null ? null : place.node.parent();
    }

    /**
     * Looks a code up.
     *
     * @param code what is sought
     * @return its row, or empty if the tree does not have it
     */
    public Optional<CodeNode<C>> find(C code) {
        return Optional.ofNullable(places.get(code)).map(place -> place.node);
    }

    /**
     * Says whether the tree has a code, in force or not.
     *
     * @param code what is sought
     * @return true if it has a row
     */
    public boolean contains(C code) {
        return places.containsKey(code);
    }

    /**
     * Says whether a code may be given to a new ticket.
     *
     * @param code may be unknown
     * @param day a day in the policy's zone
     * @return true if the tree has it and {@code from <= day < until}
     */
    public boolean isInForce(C code, LocalDate day) {
        return find(code).filter(node -> node.validity().covers(day)).isPresent();
    }

    /**
     * Names what took the place of a code.
     *
     * @param code may be unknown
     * @return its direct successor, or empty if it has none or is unknown
     */
    public Optional<C> successorOf(C code) {
        return find(code).flatMap(node -> Optional.ofNullable(node.successor()));
    }

    /**
     * Lists what hangs directly under a code.
     *
     * @param code may be unknown
     * @return in the order of the rows; empty for a leaf and for an unknown code
     */
    public List<C> children(C code) {
        Place<C> place = places.get(code);
        return place == null ? List.of() : place.children;
    }

    /**
     * Lists the codes without a parent.
     *
     * @return in the order of the rows
     */
    public List<C> roots() {
        return roots;
    }

    /**
     * Lists every row.
     *
     * @return in the order given
     */
    public List<CodeNode<C>> nodes() {
        return places.values().stream().map(place -> place.node).toList();
    }

    /**
     * Lists the codes of all entries, in force or not.
     *
     * @return in the order of {@link #nodes()}
     */
    public List<C> codes() {
        return nodes().stream().map(CodeNode::code).toList();
    }

    /** Written once, before the tree is seen by anyone. */
    private static final class Place<C> {
        final CodeNode<C> node;
        final List<C> children;
        int number = -1;
        int end;

        Place(CodeNode<C> node, @Nullable List<C> children) {
            this.node = node;
            this.children = children == null ? List.of() : List.copyOf(children);
        }
    }
}
