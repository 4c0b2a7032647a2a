package io.civicline.core.tree;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a code list: a code, its name, where it hangs, when it is in force and what took its place.
 *
 * <p>A merged district or an abolished category keeps its row: tickets of its time still name it. Immutable,
 * thread-safe.
 *
 * @param <C> {@link CategoryCode} or {@link RegionCode}
 * @param code what is stored
 * @param name what people read; not empty
 * @param parent the node above; null for a root
 * @param validity the days on which the code may be given to new tickets
 * @param successor the code that took its place; null if none did
 */
public record CodeNode<C>(
        C code,
        String name,
        @Nullable C parent,
        Validity validity,
        @Nullable C successor) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public CodeNode {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(validity, "validity");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of '" + code + "' must not be blank");
        }
    }

    /**
     * Makes a category that is a root and always in force.
     *
     * @param code as {@link CategoryCode} allows
     * @param name not blank
     * @return the node
     */
    public static CodeNode<CategoryCode> category(String code, String name) {
        return new CodeNode<>(CategoryCode.of(code), name, null, Validity.ALWAYS, null);
    }

    /**
     * Makes a region that is a root and always in force.
     *
     * @param code as {@link RegionCode} allows
     * @param name not blank
     * @return the node
     */
    public static CodeNode<RegionCode> region(String code, String name) {
        return new CodeNode<>(RegionCode.of(code), name, null, Validity.ALWAYS, null);
    }

    /**
     * Hangs it under another node.
     *
     * @param above the code of the parent
     * @return the same node under that parent
     */
    public CodeNode<C> under(C above) {
        return new CodeNode<>(code, name, requireNonNull(above, "above"), validity, successor);
    }

    /**
     * Changes its first day.
     *
     * @param day the first day in force
     * @return the same node, in force from then on
     * @throws IllegalArgumentException if {@code day} is not before the end
     */
    public CodeNode<C> from(LocalDate day) {
        return new CodeNode<>(code, name, parent, validity.startingOn(day), successor);
    }

    /**
     * Changes its end.
     *
     * @param day the first day no longer in force
     * @return the same node, in force before then
     * @throws IllegalArgumentException if {@code day} is not after the beginning
     */
    public CodeNode<C> until(LocalDate day) {
        return new CodeNode<>(code, name, parent, validity.endingBefore(day), successor);
    }

    /**
     * Names what took its place.
     *
     * @param next the successor
     * @return the same node with that successor
     */
    public CodeNode<C> succeededBy(C next) {
        return new CodeNode<>(code, name, parent, validity, requireNonNull(next, "next"));
    }
}
