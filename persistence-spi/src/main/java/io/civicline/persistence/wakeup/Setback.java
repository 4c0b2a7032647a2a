package io.civicline.persistence.wakeup;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.TicketKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A due ticket that could not be worked on: it waits for another try, or was set aside for a person to look at.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket which ticket
 * @param tries how many tries failed in a row; 0 if it was set aside without one
 * @param at when it was last recorded, in whole microseconds
 * @param remark why
 * @param retryAt when it is due again, in whole microseconds; absent exactly if it is set aside
 */
public record Setback(TicketKey ticket, int tries, Instant at, Remark remark, Optional<Instant> retryAt) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code tries} is below 0 or an instant is finer than microseconds or outside the
     *     years 1 to 9999
     */
    public Setback {
        requireNonNull(ticket, "ticket");
        atLeast(0, tries, "tries");
        micros(at, "at");
        requireNonNull(remark, "remark");
        retryAt.ifPresent(instant -> micros(instant, "retryAt"));
    }

    /**
     * Says whether the ticket is due no more until it is put back.
     *
     * @return true if it is set aside
     */
    public boolean isSetAside() {
        return retryAt.isEmpty();
    }
}
