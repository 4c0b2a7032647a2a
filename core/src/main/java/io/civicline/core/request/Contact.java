package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.ContactId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call, message or visit (来电/来件). It may yield no ticket, one, or several; a later one may be about an old ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id the same on every ticket that it yielded; null if it yielded one ticket and the host gave it none
 * @param channel the way it came in
 * @param arrivedAt when it reached the hotline
 * @param reference the host's number of the call record or message, if it has one
 */
public record Contact(
        @Nullable ContactId id,
        ChannelCode channel,
        Instant arrivedAt,
        @Nullable String reference) {

    /** Checks that nothing is missing. */
    public Contact {
        requireNonNull(channel, "channel");
        requireNonNull(arrivedAt, "arrivedAt");
    }

    /**
     * One that yielded a single ticket, without an id.
     *
     * @param channel the way it came in
     * @param arrivedAt when it reached the hotline
     * @param reference the host's number of the call record or message, if it has one
     */
    public Contact(ChannelCode channel, Instant arrivedAt, @Nullable String reference) {
        this(null, channel, arrivedAt, reference);
    }

    /**
     * Keeps unknown which call or message it was.
     *
     * @return the same without id and reference
     */
    public Contact withoutReference() {
        return new Contact(null, channel, arrivedAt, null);
    }
}
