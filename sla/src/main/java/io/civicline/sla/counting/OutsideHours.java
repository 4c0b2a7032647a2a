package io.civicline.sla.counting;

/** What becomes of an event outside the opening hours, before days are counted. Immutable, thread-safe. */
public enum OutsideHours {
    /** It stays where it is. */
    KEEP,
    /** It counts as having happened at the next opening. */
    NEXT_OPENING
}
