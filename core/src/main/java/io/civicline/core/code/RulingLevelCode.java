package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A level at which it is ruled who is responsible (裁定层级), as the policy calls it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record RulingLevelCode(String value) implements Comparable<RulingLevelCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public RulingLevelCode {
        Identifiers.check(value, "ruling level");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the ruling level
     */
    public static RulingLevelCode of(String value) {
        return new RulingLevelCode(value);
    }

    @Override
    public int compareTo(RulingLevelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
