package io.civicline.core.assignment;

/** What a unit's part in a ticket is. */
public enum AssignmentRole {
    /** Answers for the whole (主办). */
    LEAD,
    /** Helps the lead (协办). */
    ASSIST,
    /** Watches without responsibility (抄送). */
    COPY
}
