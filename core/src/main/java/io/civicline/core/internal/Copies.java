package io.civicline.core.internal;

import java.util.List;

/** Copies of what was handed in. */
public final class Copies {

    private Copies() {}

    /** Copies a list that must have entries. */
    public static <T> List<T> nonEmpty(List<? extends T> list, String what) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(what + " must name at least one");
        }
        return List.copyOf(list);
    }
}
