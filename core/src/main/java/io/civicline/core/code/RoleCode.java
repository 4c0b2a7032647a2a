package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * What an actor is to the hotline, such as {@code operator} or {@code handler}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record RoleCode(String value) implements Comparable<RoleCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public RoleCode {
        Identifiers.check(value, "role");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the role
     */
    public static RoleCode of(String value) {
        return new RoleCode(value);
    }

    @Override
    public int compareTo(RoleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
