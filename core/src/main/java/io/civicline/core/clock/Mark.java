package io.civicline.core.clock;

/** What an entry of a ledger says. */
public enum Mark {
    /** The clock began to run. */
    STARTED,
    /** Time stopped to count. */
    PAUSED,
    /** Time counts again; the entry has the new due. */
    RESUMED,
    /** More time was granted; the entry has the new due. */
    EXTENDED,
    /** Another calendar or counting rule was published; the entry has the new due, the entries before it the old one. */
    REPROJECTED,
    /** The ticket's facts, or what it was joined with, ask for another limit; the entry has the new due, or none while paused. */
    RECHOSEN,
    /** The due passed while a wish for more time, made before, waited for its decision: no breach yet. */
    HELD,
    /** What the clock waited for occurred at or before the due. */
    MET,
    /** The due passed. A fact that stays. */
    BREACHED,
    /** What the clock waited for occurred after the due. */
    STOPPED_LATE,
    /** A reviewer decided that the breach before is not the unit's fault; the breach stays. */
    EXCUSED,
    /** The clock no longer matters. */
    CANCELLED
}
