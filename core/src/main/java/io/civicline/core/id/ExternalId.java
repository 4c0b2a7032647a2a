package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * The number under which the host knows the ticket; unique within a tenant, so that a repeated registration finds the first.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ExternalId(String value) implements Comparable<ExternalId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ExternalId {
        Identifiers.check(value, "external id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the external id
     */
    public static ExternalId of(String value) {
        return new ExternalId(value);
    }

    @Override
    public int compareTo(ExternalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
