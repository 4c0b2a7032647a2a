package io.civicline.sla.counting;

/** From where days are counted. Immutable, thread-safe. */
public enum FirstDay {
    /** The day of the event does not count; the day after is the first (民法典 第二百零一条; Regulation 1182/71 art. 3(1)). */
    OUT,
    /**
     * The day of the event is the first, if it counts at all and any of it is left; else the next day that counts
     * (Korea, 민원처리법 art. 19 for limits of six days and more).
     */
    IN,
    /**
     * A day is the span from a minute to the same minute of the next day that counts. Working days begin at the next
     * opening if the event falls outside hours, and never end outside them. Ends at {@link Ends#SAME_TIME} only.
     */
    FROM_THE_MINUTE
}
