package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * A notice; the same however often it is delivered.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record NoticeId(String value) implements Comparable<NoticeId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public NoticeId {
        Identifiers.check(value, "notice id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the notice id
     */
    public static NoticeId of(String value) {
        return new NoticeId(value);
    }

    @Override
    public int compareTo(NoticeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
