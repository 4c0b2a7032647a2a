package io.civicline.persistence.campaign;

import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TicketId;
import io.civicline.persistence.envelope.Bytes;
import java.time.Instant;

/**
 * What became of one ticket of a campaign.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket which; once in a campaign
 * @param result 1 to 200 characters in one line
 * @param at when it was noted, in whole microseconds
 * @param detail for the codec above; may be empty
 */
public record OutcomeRow(TicketId ticket, String result, Instant at, Bytes detail) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code result} is blank, too long or not one line, or {@code at} is finer than
     *     microseconds or outside the years 1 to 9999
     */
    public OutcomeRow {
        requireNonNull(ticket, "ticket");
        label(result, "result");
        micros(at, "at");
        requireNonNull(detail, "detail");
    }
}
