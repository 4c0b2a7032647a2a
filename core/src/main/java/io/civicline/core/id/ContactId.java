package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * One call, message or visit (来电/来件), unique within the tenant: as the host numbers it, or the first ticket's id, a dash, an ordinal.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ContactId(String value) implements Comparable<ContactId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ContactId {
        Identifiers.check(value, "contact id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the contact id
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
