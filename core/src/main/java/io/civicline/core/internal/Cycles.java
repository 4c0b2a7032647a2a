package io.civicline.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself, without recursion: lists come from users and can be long. */
public final class Cycles {

    private Cycles() {}

    /** Names one member of each cycle that a walk in the order of {@code next} closes. */
    public static <K> Set<K> in(Map<K, List<K>> next) {
        Set<K> found = new LinkedHashSet<>();
        Set<K> seen = new HashSet<>();
        next.keySet().forEach(start -> walk(start, next, seen, found));
        return found;
    }

    private static <K> void walk(K start, Map<K, List<K>> next, Set<K> seen, Set<K> found) {
        if (!seen.add(start)) {
            return;
        }
        Set<K> open = new HashSet<>(Set.of(start));
        Deque<K> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<K>> rest = new ArrayDeque<>(List.of(following(start, next)));
        while (!path.isEmpty()) {
            if (!rest.element().hasNext()) {
                open.remove(path.pop());
                rest.pop();
                continue;
            }
            K step = rest.element().next();
            if (open.contains(step)) {
                found.add(step);
            } else if (seen.add(step)) {
                open.add(step);
                path.push(step);
                rest.push(following(step, next));
            }
        }
    }

    private static <K> Iterator<K> following(K key, Map<K, List<K>> next) {
        return next.getOrDefault(key, List.of()).iterator();
    }
}
