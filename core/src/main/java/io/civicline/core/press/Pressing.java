package io.civicline.core.press;

/**
 * What presses a ticket: urges and supervisions, each of which wants an answer.
 *
 * <p>Immutable, thread-safe.
 */
public record Pressing() {

    /** Nothing. */
    public static final Pressing NONE = new Pressing();

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Pressing erase() {
        return this;
    }
}
