package io.civicline.core.code;

import io.civicline.core.internal.Identifiers;

/**
 * A step of the scale on which a citizen says how satisfied he is. The scale is the policy's; the constants are only the
 * codes that most scales use.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record GradeCode(String value) implements Comparable<GradeCode> {

    /** Satisfied (满意). */
    public static final GradeCode SATISFIED = new GradeCode("SATISFIED");
    /** Basically satisfied (基本满意). */
    public static final GradeCode BASICALLY = new GradeCode("BASICALLY");
    /** Dissatisfied (不满意). */
    public static final GradeCode DISSATISFIED = new GradeCode("DISSATISFIED");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public GradeCode {
        Identifiers.check(value, "grade");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the grade
     */
    public static GradeCode of(String value) {
        return new GradeCode(value);
    }

    @Override
    public int compareTo(GradeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
