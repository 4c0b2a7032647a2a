package io.civicline.core.ticket;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That and how a ticket ended.
 *
 * <p>Immutable, thread-safe.
 *
 * @param closure how
 * @param reason coded, where the closure needs one
 * @param by who ended it
 * @param at when
 */
public record Ending(Closure closure, @Nullable ReasonCode reason, ActorId by, Instant at) {

    /** Checks that nothing is missing. */
    public Ending {
        requireNonNull(closure, "closure");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
