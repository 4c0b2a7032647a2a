package io.civicline.persistence.outbox;

import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.Bytes;
import java.time.Instant;

/**
 * A notice as it is committed with its ticket. It is never changed; what became of it stands in {@link OutboxEntry}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique within the ticket, the same at every delivery
 * @param notBefore the earliest moment to deliver it, in whole microseconds
 * @param channel who delivers it, 1 to 200 characters in one line
 * @param body what to render, for the codec above; may be empty
 */
public record NoticeRow(NoticeId id, Instant notBefore, String channel, Bytes body) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code notBefore} is finer than microseconds or outside the years 1 to 9999, or
     *     {@code channel} is blank, too long or not one line
     */
    public NoticeRow {
        requireNonNull(id, "id");
        micros(notBefore, "notBefore");
        label(channel, "channel");
        requireNonNull(body, "body");
    }
}
