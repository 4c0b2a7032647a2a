package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A system that hands requests down (来源系统): {@code province}, {@code 110}, another city.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record SourceCode(String value) implements Comparable<SourceCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public SourceCode {
        Identifiers.check(value, "source");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the source
     */
    public static SourceCode of(String value) {
        return new SourceCode(value);
    }

    @Override
    public int compareTo(SourceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
