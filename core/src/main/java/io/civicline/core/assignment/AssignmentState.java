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
    /** Taken back before the unit acknowledged it (撤回). */
    RECALLED,
    /** Taken back by time, because the unit did not acknowledge it (逾期未签收). */
    EXPIRED,
    /** Ended by others: the ticket ended, another unit has it, or the request is about the unit. */
    WITHDRAWN;

    /**
     * Says whether the unit still has something to do.
     *
     * @return true when offered or acknowledged
     */
    public boolean isOpen() {
        return this == OFFERED || this == ACKNOWLEDGED;
    }

    /**
     * Says whether the unit has left: it has nothing to do with the ticket any more, though the history names it.
     *
     * @return false while open, and once done
     */
    public boolean isGone() {
        return !isOpen() && this != DONE;
    }
}
