package io.civicline.core.unit;

import io.civicline.core.internal.Identifiers;

/**
 * How one unit stands to another. The constants are the two lines of a city's administration; a policy adds its own.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value the name that policies use, lower case by convention
 */
public record RelationCode(String value) implements Comparable<RelationCode> {

    /** The government or office above, in the same place (块). */
    public static final RelationCode SUPERIOR = new RelationCode("superior");
    /** The department above, in the same trade (条). */
    public static final RelationCode PROFESSIONAL = new RelationCode("professional");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public RelationCode {
        Identifiers.check(value, "relation");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the relation
     */
    public static RelationCode of(String value) {
        return new RelationCode(value);
    }

    @Override
    public int compareTo(RelationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
