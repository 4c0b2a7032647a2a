package io.civicline.core.link;

/**
 * How tickets belong together: merged, split, recurring.
 *
 * <p>Immutable, thread-safe.
 */
public record Links() {

    /** Nothing. */
    public static final Links NONE = new Links();

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Links erase() {
        return this;
    }
}
