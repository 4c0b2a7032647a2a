package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * The administrative level of a unit, such as {@code district}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record LevelCode(String value) implements Comparable<LevelCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public LevelCode {
        Identifiers.check(value, "level");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the level
     */
    public static LevelCode of(String value) {
        return new LevelCode(value);
    }

    @Override
    public int compareTo(LevelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
