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
 * @param campaigned how many tickets of campaigns got an outcome
 */
public record Round(int woken, int failed, int delivered, int undelivered, int campaigned) {

    /**
     * A round without campaigns.
     *
     * @param woken as above
     * @param failed as above
     * @param delivered as above
     * @param undelivered as above
     */
    public Round(int woken, int failed, int delivered, int undelivered) {
        this(woken, failed, delivered, undelivered, 0);
    }

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
                undelivered + other.undelivered,
                campaigned + other.campaigned);
    }
}
