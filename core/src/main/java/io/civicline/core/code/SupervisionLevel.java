package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * How strictly a ticket is supervised (督办级别), as the policy calls it: daily, listed (挂牌), interview (约谈).
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record SupervisionLevel(String value) implements Comparable<SupervisionLevel> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public SupervisionLevel {
        Identifiers.check(value, "supervision level");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the supervision level
     */
    public static SupervisionLevel of(String value) {
        return new SupervisionLevel(value);
    }

    @Override
    public int compareTo(SupervisionLevel other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
