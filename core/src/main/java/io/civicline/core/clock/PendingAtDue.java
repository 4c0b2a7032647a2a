package io.civicline.core.clock;

/** What a wish for more time, made before the due and still undecided when the due comes, means for the clock. */
public enum PendingAtDue {
    /** The clock waits at its due for the decision, for as long as the clock of that decision lets it. */
    HOLD,
    /** The clock is breached; more time can no longer be granted. */
    BREACH,
    /** Time grants it at the due. */
    GRANT,
    /** Time refuses it at the due, and the clock is breached. */
    REFUSE
}
