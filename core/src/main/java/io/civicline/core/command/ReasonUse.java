package io.civicline.core.command;

import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Closure;
import java.util.Optional;

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
    /** Putting a ticket under supervision. */
    SUPERVISE,
    /** Giving a promise to the citizen another date. */
    RENEGOTIATE,
    /** Closing in stages: the rest is promised for a date. */
    STAGE,
    /** Ending handling without a result. */
    TERMINATE,
    /** That a breach or a hop is not the unit's fault. */
    EXCUSE,
    /** That a ticket or an answer does not count. */
    EXCLUDE,
    /** Reopening a ticket that had ended. */
    REOPEN;

    /**
     * Says which reasons a kind of review is asked for.
     *
     * @param kind what is asked
     * @return the use of its reasons
     */
    public static ReasonUse of(ReviewKind kind) {
        return switch (kind) {
            case TERMINATION -> TERMINATE;
            case STAGED_CLOSING -> STAGE;
            case EXCUSAL -> EXCUSE;
            case EXCLUSION -> EXCLUDE;
        };
    }

    /**
     * Says which reasons an end is given.
     *
     * @param closure how a ticket ended
     * @return the use of its reason; empty for ends that have none
     */
    public static Optional<ReasonUse> of(Closure closure) {
        return switch (closure) {
            case DECLINED -> Optional.of(DECLINE);
            case REFERRED -> Optional.of(REFER);
            case TERMINATED -> Optional.of(TERMINATE);
            case ANSWERED, RESOLVED, WITHDRAWN, MERGED -> Optional.empty();
        };
    }
}
