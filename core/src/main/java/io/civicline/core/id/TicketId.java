package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * A ticket, as the store keys it. Time-ordered when it comes from an {@link IdSource}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record TicketId(String value) implements Comparable<TicketId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public TicketId {
        Identifiers.check(value, "ticket id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the ticket id
     */
    public static TicketId of(String value) {
        return new TicketId(value);
    }

    @Override
    public int compareTo(TicketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
