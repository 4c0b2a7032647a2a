package io.civicline.core.followup;

/** Who gets a ticket that is handled again. */
public enum TakeUp {
    /** The unit that led it; if there is none any more, whom the routing rules name. */
    SAME_UNIT,
    /** Whom the routing rules name. */
    ROUTE,
    /** A dispatcher decides; the routing rules propose. */
    PROPOSE
}
