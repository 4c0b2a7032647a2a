package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A node of the category tree (诉求分类).
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record CategoryCode(String value) implements Comparable<CategoryCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public CategoryCode {
        Identifiers.check(value, "category");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the category
     */
    public static CategoryCode of(String value) {
        return new CategoryCode(value);
    }

    @Override
    public int compareTo(CategoryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
