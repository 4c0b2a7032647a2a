package io.civicline.core.commitment;

/**
 * Dated promises to the citizen.
 *
 * <p>Immutable, thread-safe.
 */
public record Commitments() {

    /** Nothing. */
    public static final Commitments NONE = new Commitments();

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Commitments erase() {
        return this;
    }
}
