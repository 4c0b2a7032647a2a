package io.civicline.core.reply;

/** What the unit found and did. */
public enum Finding {
    /** The matter is settled. */
    SOLVED,
    /** Settled in part. */
    PARTLY,
    /** Nothing to do or nothing possible, and that was explained. */
    EXPLAINED,
    /** Not settled. */
    NOT_SOLVED
}
