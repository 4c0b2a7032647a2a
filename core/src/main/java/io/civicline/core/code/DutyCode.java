package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A duty that units carry for a region, such as {@code noise}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record DutyCode(String value) implements Comparable<DutyCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public DutyCode {
        Identifiers.check(value, "duty");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the duty
     */
    public static DutyCode of(String value) {
        return new DutyCode(value);
    }

    @Override
    public int compareTo(DutyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
