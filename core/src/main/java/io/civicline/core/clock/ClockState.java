package io.civicline.core.clock;

/** How a clock stands. */
public enum ClockState {
    /** Time counts. */
    RUNNING,
    /** Time does not count; such a clock cannot breach. */
    PAUSED,
    /** The due has passed, but a wish for more time that was made before waits for its decision. */
    HELD,
    /** The due has passed and what the clock waits for has not been recorded. */
    OVERDUE,
    /** In time. */
    MET,
    /** Too late. */
    LATE,
    /** No longer matters; nothing was too late before. */
    CANCELLED;

    /**
     * Says whether the clock still waits for something.
     *
     * @return true when running, paused, held or overdue
     */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED || this == HELD || this == OVERDUE;
    }
}
