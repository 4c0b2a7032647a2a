package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * What sort of request it is (诉求类型): {@code COMPLAINT}, {@code INQUIRY} or what the policy names.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record KindCode(String value) implements Comparable<KindCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public KindCode {
        Identifiers.check(value, "kind");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the kind
     */
    public static KindCode of(String value) {
        return new KindCode(value);
    }

    @Override
    public int compareTo(KindCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
