package io.civicline.core.ticket;

/** How a ticket ended (结案). */
public enum Closure {
    /** Answered without the need of an action. */
    ANSWERED,
    /** The matter is settled. */
    RESOLVED,
    /** Not accepted, with a reason. */
    DECLINED,
    /** Sent to a channel outside the hotline. */
    REFERRED,
    /** The requester took it back. */
    WITHDRAWN
}
