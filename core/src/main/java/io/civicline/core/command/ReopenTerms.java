package io.civicline.core.command;

import io.civicline.core.followup.TakeUp;
import io.civicline.core.ticket.Closure;
import java.time.Instant;
import java.util.Set;

/**
 * What the policy says of reopening tickets that ended.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface ReopenTerms {

    /**
     * Says how often a ticket can be reopened.
     *
     * @return 1 or more
     */
    int times();

    /**
     * Lists the ends after which it can be.
     *
     * @return in the order of the policy
     */
    Set<Closure> closures();

    /**
     * Says until when it can be.
     *
     * @param endedAt when the ticket ended; later changes to it do not count
     * @return the last instant
     */
    Instant lastAt(Instant endedAt);

    /**
     * Says who gets it.
     *
     * @return how it is taken up again
     */
    TakeUp takeUp();
}
