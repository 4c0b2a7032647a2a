package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * Who decides on a review (复核层级), as the policy calls it: district, centre, city.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ReviewLevelCode(String value) implements Comparable<ReviewLevelCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ReviewLevelCode {
        Identifiers.check(value, "review level");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the review level
     */
    public static ReviewLevelCode of(String value) {
        return new ReviewLevelCode(value);
    }

    @Override
    public int compareTo(ReviewLevelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
