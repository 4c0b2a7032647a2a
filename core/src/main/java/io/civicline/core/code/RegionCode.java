package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A node of the region tree (区域), such as {@code 110105}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public RegionCode {
        Identifiers.check(value, "region");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the region
     */
    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
