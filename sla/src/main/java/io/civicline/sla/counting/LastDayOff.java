package io.civicline.sla.counting;

/** What happens if calendar days end on a day off. Working days never do. Immutable, thread-safe. */
public enum LastDayOff {
    /** The day is kept. */
    KEEP,
    /** The limit ends on the next working day instead (民法典 第二百零三条). */
    NEXT_WORKING_DAY
}
