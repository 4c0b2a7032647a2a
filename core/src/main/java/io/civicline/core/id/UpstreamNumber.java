package io.civicline.core.id;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.SourceCode;
import io.civicline.core.internal.Identifiers;

/**
 * The number that an upstream case has in its own system; unique within a tenant, so that a case handed down twice is one ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system which system
 * @param number 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record UpstreamNumber(SourceCode system, String number) implements Comparable<UpstreamNumber> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code number} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public UpstreamNumber {
        requireNonNull(system, "system");
        Identifiers.check(number, "upstream number");
    }

    /**
     * Makes one of texts.
     *
     * @param system as {@link SourceCode} allows
     * @param number as for the constructor
     * @return the number
     * @throws IllegalArgumentException if one of them breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public static UpstreamNumber of(String system, String number) {
        return new UpstreamNumber(SourceCode.of(system), number);
    }

    @Override
    public int compareTo(UpstreamNumber other) {
        int bySystem = system.compareTo(other.system);
        return bySystem == 0 ? number.compareTo(other.number) : bySystem;
    }

    @Override
    public String toString() {
        return system + " " + number;
    }
}
