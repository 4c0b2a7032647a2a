package io.civicline.sla.counting;

/** When on the last day a limit is over. Immutable, thread-safe. */
public enum Ends {
    /**
     * At the clock time at which counting began, whatever the hours of the last day. A clock time that a spring change
     * skips is later by the length of the gap; of two equal ones the one with the offset of the start, else the
     * earlier.
     */
    SAME_TIME,
    /**
     * When the office closes on the last day (民法典 第二百零三条); at the end of the day if the office is off and the day is
     * kept.
     */
    CLOSE_OF_BUSINESS,
    /** At the next midnight, which is too late itself. */
    END_OF_DAY
}
