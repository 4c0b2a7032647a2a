package io.civicline.core.review;

/**
 * Decisions on request: excusals, exclusions, terminations.
 *
 * <p>Immutable, thread-safe.
 */
public record Reviews() {

    /** Nothing. */
    public static final Reviews NONE = new Reviews();

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Reviews erase() {
        return this;
    }
}
