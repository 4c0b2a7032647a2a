package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * Whoever does something: a person or a system of the host. Civicline keeps no directory of people.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ActorId {
        Identifiers.check(value, "actor id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the actor id
     */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
