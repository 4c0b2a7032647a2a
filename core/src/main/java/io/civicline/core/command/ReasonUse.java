package io.civicline.core.command;

/** What a coded reason is for. A policy lists its reasons by use. */
public enum ReasonUse {
    /** Not accepting a request. */
    DECLINE,
    /** Sending a request to a channel outside the hotline. */
    REFER,
    /** Giving a ticket back. */
    RETURN,
    /** Letting handling rest. Without such a reason in the policy nobody can suspend. */
    SUSPEND,
    /** Asking for more time. */
    EXTEND,
    /** Reopening a ticket that had ended. */
    REOPEN
}
