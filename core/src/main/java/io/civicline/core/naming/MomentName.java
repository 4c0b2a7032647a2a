package io.civicline.core.naming;

import io.civicline.core.internal.Identifiers;

/**
 * The name of a moment of a ticket, such as {@code dispatched}. As a value that a text names, it is said in words.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value as policies write it
 */
public record MomentName(String value) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} cannot be an identifier
     */
    public MomentName {
        Identifiers.check(value, "moment");
    }

    /**
     * Short for the constructor.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if {@code value} cannot be an identifier
     */
    public static MomentName of(String value) {
        return new MomentName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
