package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A counting rule of the policy: the jurisdiction's way to count time.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record CountingId(String value) implements Comparable<CountingId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public CountingId {
        Identifiers.check(value, "counting rule id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the counting rule id
     */
    public static CountingId of(String value) {
        return new CountingId(value);
    }

    @Override
    public int compareTo(CountingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
