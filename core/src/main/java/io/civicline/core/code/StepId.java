package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A step of a clock (升级), as the policy calls it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record StepId(String value) implements Comparable<StepId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public StepId {
        Identifiers.check(value, "step id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the step id
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
