package io.civicline.core.assignment;

/** How far a unit's part is. */
public enum AssignmentState {
    /** Given to the unit, which has not said yet that it has it. */
    OFFERED,
    /** The unit has it (签收). */
    ACKNOWLEDGED,
    /** The unit has replied. */
    DONE,
    /** The unit gave it back, and that was accepted (退单). */
    RETURNED,
    /** Ended because the ticket ended. */
    WITHDRAWN;

    /**
     * Says whether the unit still has something to do.
     *
     * @return true when offered or acknowledged
     */
    public boolean isOpen() {
        return this == OFFERED || this == ACKNOWLEDGED;
    }
}
