package io.civicline.engine;

/**
 * What one round of due work did.
 *
 * <p>Immutable, thread-safe.
 *
 * @param woken how many tickets changed because a due passed, or because they had to move to a newer policy
 * @param failed how many tickets could not be worked on; they are tried again, and set aside in the end
 * @param delivered how many notices a gateway took
 * @param undelivered how many notices were refused for good or wait for another try
 */
public record Round(int woken, int failed, int delivered, int undelivered) {

    /** Nothing was due. */
    public static final Round NOTHING = new Round(0, 0, 0, 0);

    /**
     * Adds another round.
     *
     * @param other what it did
     * @return both together
     */
    public Round plus(Round other) {
        return new Round(
                woken + other.woken,
                failed + other.failed,
                delivered + other.delivered,
                undelivered + other.undelivered);
    }
}
