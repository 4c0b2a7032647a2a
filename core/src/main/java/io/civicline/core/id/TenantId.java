package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * One hotline in a shared store: a city, a district, a test. Leads every key.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public TenantId {
        Identifiers.check(value, "tenant id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the tenant id
     */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
