package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A coded reason of a return, refusal, suspension or the like; the policy holds the words for the citizen.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ReasonCode(String value) implements Comparable<ReasonCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ReasonCode {
        Identifiers.check(value, "reason");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the reason
     */
    public static ReasonCode of(String value) {
        return new ReasonCode(value);
    }

    @Override
    public int compareTo(ReasonCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
