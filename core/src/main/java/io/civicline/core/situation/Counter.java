package io.civicline.core.situation;

import io.civicline.core.internal.Identifiers;

/**
 * Something that is counted on a ticket and that conditions compare. The constants are Civicline's own; a host adds
 * its own names.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value the name that policies use, lower case by convention
 */
public record Counter(String value) implements Comparable<Counter> {

    /** How often units gave the ticket back (退单). */
    public static final Counter RETURNS = new Counter("returns");
    /** How often the ticket went from one lead to another (流转). */
    public static final Counter HOPS = new Counter("hops");
    /** How often a limit was extended (延期). */
    public static final Counter EXTENSIONS = new Counter("extensions");
    /** How often an unsatisfied answer had the ticket handled again (二次办理). */
    public static final Counter REWORKS = new Counter("reworks");
    /** How often the ticket was reopened after its end. */
    public static final Counter REOPENINGS = new Counter("reopenings");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public Counter {
        Identifiers.check(value, "counter");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the counter
     */
    public static Counter of(String value) {
        return new Counter(value);
    }

    @Override
    public int compareTo(Counter other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
