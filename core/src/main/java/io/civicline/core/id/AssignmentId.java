package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * One unit's part of a ticket: the ticket's id, a dot, an ordinal.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record AssignmentId(String value) implements Comparable<AssignmentId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public AssignmentId {
        Identifiers.check(value, "assignment id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the assignment id
     */
    public static AssignmentId of(String value) {
        return new AssignmentId(value);
    }

    @Override
    public int compareTo(AssignmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
