package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * The way a request came in: {@code PHONE}, {@code APP}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record ChannelCode(String value) implements Comparable<ChannelCode> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public ChannelCode {
        Identifiers.check(value, "channel");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the channel
     */
    public static ChannelCode of(String value) {
        return new ChannelCode(value);
    }

    @Override
    public int compareTo(ChannelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
