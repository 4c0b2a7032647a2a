package io.civicline.core.followup;

/** Whether the matter is settled, as the citizen sees it. Asked apart from how satisfied he is. */
public enum Solved {
    /** Settled. */
    YES,
    /** Settled in part. */
    PARTLY,
    /** Not settled. */
    NO
}
