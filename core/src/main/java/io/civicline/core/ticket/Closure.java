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
    WITHDRAWN,
    /** Handling ended without a result, as a reviewer decided (终止办理). */
    TERMINATED,
    /** Merged into another ticket, where its requesters are answered (合并). */
    MERGED;

    /**
     * Says whether what was promised to the citizen is still to be kept after such an end.
     *
     * @return true if the request was answered
     */
    public boolean leavesPromises() {
        return this == ANSWERED || this == RESOLVED;
    }
}
