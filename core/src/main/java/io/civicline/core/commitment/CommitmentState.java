package io.civicline.core.commitment;

/** How a commitment stands. */
public enum CommitmentState {
    /** Its date has not passed. */
    OPEN,
    /** Its date has passed, and it is not kept. */
    BROKEN,
    /** It was kept at or before its date. */
    KEPT,
    /** It was kept after its date. */
    KEPT_LATE,
    /** The ticket ended in a way that leaves nothing to keep: withdrawn, terminated, merged. */
    RELEASED;

    /**
     * Says whether there is still something to keep.
     *
     * @return true if open or broken
     */
    public boolean isOutstanding() {
        return this == OPEN || this == BROKEN;
    }
}
