package io.civicline.core.followup;

/** How far a follow-up is. */
public enum FollowUpState {
    /** It is known by which rule, and as a rule when, the requester is asked; not yet. */
    PLANNED,
    /** The requester is to be asked now. */
    OPEN,
    /** He was asked, or tried as often as the policy says. */
    FINISHED,
    /** Its time ran out before it was finished. */
    EXPIRED,
    /** He is not asked, with a reason. */
    SKIPPED;

    /**
     * Says whether something is still to be done.
     *
     * @return true if planned or open
     */
    public boolean isActive() {
        return this == PLANNED || this == OPEN;
    }
}
