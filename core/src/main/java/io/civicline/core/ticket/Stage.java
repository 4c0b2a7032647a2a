package io.civicline.core.ticket;

/** How far a ticket is. Computed from its state, never set. */
public enum Stage {
    /** Before the first event; never stored. */
    UNREGISTERED,
    /** Nobody has it: a draft, a proposal, returned, or no unit was found. */
    REGISTERED,
    /** Offered to a lead that has not acknowledged. */
    DISPATCHED,
    /** The lead has acknowledged. */
    HANDLING,
    /** The lead has replied; audit, telling and closing follow. */
    REPLIED,
    /** Over. */
    CLOSED
}
