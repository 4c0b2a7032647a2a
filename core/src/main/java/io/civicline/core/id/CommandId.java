package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * A submission, so that a repeated one is answered with the first outcome; unique within a ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record CommandId(String value) implements Comparable<CommandId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public CommandId {
        Identifiers.check(value, "command id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the command id
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
