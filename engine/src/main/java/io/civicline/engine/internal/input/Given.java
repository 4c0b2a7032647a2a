package io.civicline.engine.internal.input;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Several values that a host gave, of which none may be null. */
public final class Given {

    private Given() {}

    /**
     * Copies them.
     *
     * @param all as given
     * @param name of the argument
     * @return the same, in order
     * @throws NullPointerException with the name if there is no collection, with the name and the place if one is null
     */
    public static <T> List<T> each(Collection<T> all, String name) {
        List<T> copy = new ArrayList<>(requireNonNull(all, name).size());
        for (T one : all) {
            copy.add(requireNonNull(one, () -> name + "[" + copy.size() + "]"));
        }
        return Collections.unmodifiableList(copy);
    }
}
