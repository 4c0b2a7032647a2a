package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * The policy's name of a limit, such as {@code handle}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ClockCode(String value) implements Comparable<ClockCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ClockCode {
        Identifiers.check(value, "clock");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the clock
     */
    public static ClockCode of(String value) {
        return new ClockCode(value);
    }

    @Override
    public int compareTo(ClockCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
