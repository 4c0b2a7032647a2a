package io.civicline.core.naming;

import io.civicline.core.internal.Identifiers;

/**
 * An amount of time as a policy writes it, such as {@code 5wd}, which only its calendars can count. As a value that a text names, it is said in words.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value as it is written
 */
public record WrittenAmount(String value) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} cannot be an identifier
     */
    public WrittenAmount {
        Identifiers.check(value, "amount");
    }

    /**
     * Short for the constructor.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if {@code value} cannot be an identifier
     */
    public static WrittenAmount of(String value) {
        return new WrittenAmount(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
