package io.civicline.persistence.policy;

import static io.civicline.persistence.internal.Require.atLeast;

/**
 * Numbers of policies that follow each other, however many.
 *
 * <p>Immutable, thread-safe.
 *
 * @param first the lowest, 0 or more
 * @param last the highest, which belongs to them; {@code first} or more
 */
public record PolicyNumbers(long first, long last) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code first} is below 0, or {@code last} below {@code first}
     */
    public PolicyNumbers {
        atLeast(0, first, "first");
        atLeast(first, last, "last");
    }

    /**
     * One number alone.
     *
     * @param number 0 or more
     * @return only that one
     * @throws IllegalArgumentException if {@code number} is below 0
     */
    public static PolicyNumbers of(long number) {
        return new PolicyNumbers(number, number);
    }

    /**
     * Every number below one.
     *
     * @param number above 0
     * @return 0 to the number before it
     * @throws IllegalArgumentException if {@code number} is below 1
     */
    public static PolicyNumbers below(long number) {
        return new PolicyNumbers(0, number - 1);
    }

    /**
     * Every number from one on.
     *
     * @param number the lowest, 0 or more
     * @return that and all above it
     * @throws IllegalArgumentException if {@code number} is below 0
     */
    public static PolicyNumbers from(long number) {
        return new PolicyNumbers(number, Long.MAX_VALUE);
    }

    /**
     * Says whether a number is one of them.
     *
     * @param number any
     * @return true if it is
     */
    public boolean contains(long number) {
        return first <= number && number <= last;
    }
}
