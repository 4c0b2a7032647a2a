package io.civicline.core.ticket;

/**
 * How often something was added after the registration (补充).
 *
 * <p>Immutable, thread-safe.
 *
 * @param count all of them; 0 or more
 * @param withNewFacts those that brought new facts
 */
public record Supplements(int count, int withNewFacts) {

    /** Nothing was added. */
    public static final Supplements NONE = new Supplements(0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 0, or there are more with new facts than there are
     */
    public Supplements {
        if (withNewFacts < 0 || count < withNewFacts) {
            throw new IllegalArgumentException("there cannot be " + withNewFacts + " of " + count);
        }
    }

    /**
     * Counts one more.
     *
     * @param newFacts whether it brought any
     * @return with it
     */
    public Supplements plus(boolean newFacts) {
        return new Supplements(count + 1, withNewFacts + (newFacts ? 1 : 0));
    }
}
