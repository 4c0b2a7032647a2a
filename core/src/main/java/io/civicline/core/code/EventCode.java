package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * The host's name of something that happened outside, such as {@code payment-received}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record EventCode(String value) implements Comparable<EventCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public EventCode {
        Identifiers.check(value, "event code");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the event code
     */
    public static EventCode of(String value) {
        return new EventCode(value);
    }

    @Override
    public int compareTo(EventCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
