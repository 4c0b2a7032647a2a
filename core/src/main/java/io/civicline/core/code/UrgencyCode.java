package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * How pressing a request is (紧急程度); the policy orders the codes.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record UrgencyCode(String value) implements Comparable<UrgencyCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public UrgencyCode {
        Identifiers.check(value, "urgency");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the urgency
     */
    public static UrgencyCode of(String value) {
        return new UrgencyCode(value);
    }

    @Override
    public int compareTo(UrgencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
