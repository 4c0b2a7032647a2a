package io.civicline.core.followup;

/**
 * Call-backs: whether each requester was really helped.
 *
 * <p>Immutable, thread-safe.
 */
public record FollowUps() {

    /** Nothing. */
    public static final FollowUps NONE = new FollowUps();

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public FollowUps erase() {
        return this;
    }
}
