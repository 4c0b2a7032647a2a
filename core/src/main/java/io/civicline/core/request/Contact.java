package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call, message or visit (来电/来件).
 *
 * <p>Immutable, thread-safe.
 *
 * @param channel the way it came in
 * @param arrivedAt when it reached the hotline
 * @param reference the host's number of the call record or message, if it has one
 */
public record Contact(
        ChannelCode channel, Instant arrivedAt, @Nullable String reference) {

    /** Checks that nothing is missing. */
    public Contact {
        requireNonNull(channel, "channel");
        requireNonNull(arrivedAt, "arrivedAt");
    }
}
