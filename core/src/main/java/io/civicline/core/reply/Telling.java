package io.civicline.core.reply;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.ActorId;
import java.time.Instant;

/**
 * The citizen was told the answer (告知).
 *
 * <p>Immutable, thread-safe.
 *
 * @param by who told
 * @param channel how
 * @param at when
 */
public record Telling(ActorId by, ChannelCode channel, Instant at) {

    /** Checks that nothing is missing. */
    public Telling {
        requireNonNull(by, "by");
        requireNonNull(channel, "channel");
        requireNonNull(at, "at");
    }
}
