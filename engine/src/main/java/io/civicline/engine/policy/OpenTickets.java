package io.civicline.engine.policy;

/** What becomes of open tickets when a section of a policy comes into force changed. */
public enum OpenTickets {
    /** They move: from then on the whole ticket is decided under the new policy. */
    MOVE,
    /** They keep the policy under which they were decided last, until another section moves them. */
    KEEP
}
