package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * An extension that a clock offers (延期), as the policy calls it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ExtensionCode(String value) implements Comparable<ExtensionCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ExtensionCode {
        Identifiers.check(value, "extension");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the code
     */
    public static ExtensionCode of(String value) {
        return new ExtensionCode(value);
    }

    @Override
    public int compareTo(ExtensionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
