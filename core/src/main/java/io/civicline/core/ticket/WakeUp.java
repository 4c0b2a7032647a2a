package io.civicline.core.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * When time itself has something to do on a ticket, or why it has not.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface WakeUp {

    /**
     * At this instant something is to be done.
     *
     * @param instant the earliest instant at which there is something to do
     */
    record At(Instant instant) implements WakeUp {}

    /**
     * Nothing will happen by time alone.
     *
     * @param reason why
     */
    record Never(Reason reason) implements WakeUp {}

    /** Why a ticket has no wake-up. */
    enum Reason {
        /** The ticket is over, and nobody waits for a call-back. */
        CLOSED,
        /** It is a draft; its clocks begin when it is completed. */
        DRAFT,
        /** No limit of the policy applies to it: such tickets are listed. */
        NO_LIMIT,
        /** Every clock that is open is paused. */
        PAUSED,
        /** Every due and step has passed or every wait has ended; the next act is a person's. */
        NOTHING_RUNNING
    }

    /**
     * Gives the instant.
     *
     * @return empty if there is none
     */
    default Optional<Instant> when() {
        return this instanceof At at ? Optional.of(at.instant()) : Optional.empty();
    }
}
