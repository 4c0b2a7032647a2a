package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A working calendar of the policy.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public CalendarId {
        Identifiers.check(value, "calendar id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the calendar id
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public int compareTo(CalendarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
