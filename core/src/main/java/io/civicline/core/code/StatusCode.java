package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * What a policy calls a part of a stage (子状态): {@code on-site}, {@code parts}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record StatusCode(String value) implements Comparable<StatusCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public StatusCode {
        Identifiers.check(value, "status");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the status
     */
    public static StatusCode of(String value) {
        return new StatusCode(value);
    }

    @Override
    public int compareTo(StatusCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
