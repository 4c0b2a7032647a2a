package io.civicline.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies that keep order and let nulls through, so that the constraints can report them. */
public final class InputCopies {

    private InputCopies() {}

    /** Copies what is there. */
    public static <T> List<T> of(List<T> list) {
        return list == null ? list : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Copies what is there, and the lists in it. */
    public static <K, T> Map<K, List<T>> ofLists(Map<K, List<T>> map) {
        if (map == null) {
            return map;
        }
        Map<K, List<T>> copy = new LinkedHashMap<>();
        map.forEach((key, list) -> copy.put(key, of(list)));
        return Collections.unmodifiableMap(copy);
    }

    /** Copies what is there. */
    public static <K, V> Map<K, V> of(Map<K, V> map) {
        return map == null ? map : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
