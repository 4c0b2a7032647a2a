package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * One requester of a ticket: the ticket's id, a dot, an ordinal.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record RequesterId(String value) implements Comparable<RequesterId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public RequesterId {
        Identifiers.check(value, "requester id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the requester id
     */
    public static RequesterId of(String value) {
        return new RequesterId(value);
    }

    @Override
    public int compareTo(RequesterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
