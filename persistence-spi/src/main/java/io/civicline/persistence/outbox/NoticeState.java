package io.civicline.persistence.outbox;

/** How far a notice has come. */
public enum NoticeState {

    /** It waits: for its time, or for someone to claim it. */
    PENDING,

    /** Someone has claimed it. When the claim runs out it can be claimed again, and counts as claimed until then. */
    CLAIMED,

    /** A gateway took it. Final. */
    ACCEPTED,

    /** It will never be delivered. Final. */
    REFUSED
}
