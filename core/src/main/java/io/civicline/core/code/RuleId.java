package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A rule of a policy, cited by explanations.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public RuleId {
        Identifiers.check(value, "rule id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the rule id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
