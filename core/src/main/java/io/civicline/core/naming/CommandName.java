package io.civicline.core.naming;

import io.civicline.core.internal.Identifiers;

/**
 * The name of a command, such as {@code tell-citizen}. As a value that a text names, it is said in words.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value a name that a command has, or that a role is given such as {@code read}
 */
public record CommandName(String value) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} cannot be an identifier
     */
    public CommandName {
        Identifiers.check(value, "command");
    }

    /**
     * Short for the constructor.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if {@code value} cannot be an identifier
     */
    public static CommandName of(String value) {
        return new CommandName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
