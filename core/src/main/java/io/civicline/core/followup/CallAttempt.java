package io.civicline.core.followup;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to ask a requester.
 *
 * <p>Immutable, thread-safe.
 *
 * @param outcome what became of it
 * @param channel by which channel; null if nobody said
 * @param by who tried
 * @param at when
 */
public record CallAttempt(CallOutcome outcome, @Nullable ChannelCode channel, ActorId by, Instant at) {

    /** Checks that nothing is missing. */
    public CallAttempt {
        requireNonNull(outcome, "outcome");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
