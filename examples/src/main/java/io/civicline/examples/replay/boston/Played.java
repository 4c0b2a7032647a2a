package io.civicline.examples.replay.boston;

import io.civicline.core.clock.Clock;
import io.civicline.core.code.ClockCode;
import io.civicline.core.ticket.Ticket;
import java.util.Optional;

/**
 * A case and the ticket that was made of it.
 *
 * @param of the case
 * @param ticket as it was closed
 */
record Played(BostonCase of, Ticket ticket) {

    /** The limit; empty if none applies. */
    Optional<Clock> handle() {
        return ticket.ledger().latest(ClockCode.of(BostonPolicies.HANDLE));
    }

    String department() {
        return ticket.lead().map(Object::toString).orElse("");
    }
}
