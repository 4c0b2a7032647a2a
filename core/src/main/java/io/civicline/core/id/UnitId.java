package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * An organisation that handles tickets (承办单位).
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public UnitId {
        Identifiers.check(value, "unit id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the unit id
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
