package io.civicline.core.party;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.request.TicketRequester;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One who asks on a ticket although he was not registered on it: he called about the same matter, or his own ticket was
 * merged into this one (合并).
 *
 * <p>Immutable, thread-safe.
 *
 * @param requester under an id of this ticket
 * @param from the ticket that was merged; null if he had none, or if who reads may not know of it
 * @param origin his id there; null without {@code from}
 * @param joinedAt since when he asks here
 */
public record JoinedRequester(
        TicketRequester requester,
        @Nullable TicketId from,
        @Nullable RequesterId origin,
        Instant joinedAt) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if only one of {@code from} and {@code origin} is there
     */
    public JoinedRequester {
        requireNonNull(requester, "requester");
        requireNonNull(joinedAt, "joinedAt");
        if ((from == null) != (origin == null)) {
            throw new IllegalArgumentException("who came with a ticket has an id there, and nobody else");
        }
    }

    JoinedRequester with(TicketRequester other) {
        return new JoinedRequester(other, from, origin, joinedAt);
    }

    /**
     * Hides the ticket he came with.
     *
     * @return the same requester
     */
    public JoinedRequester withoutTicket() {
        return new JoinedRequester(requester, null, null, joinedAt);
    }
}
