package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a ticket goes that was decided under an older policy.
 *
 * <p>Immutable, thread-safe.
 *
 * @param to the policy under which it is decided from then on; its number is higher
 * @param from since when; empty if the source does not know, then from the moment at which it is noticed
 */
public record PolicyMove(PolicySet to, Optional<Instant> from) {

    /** Checks that nothing is missing. */
    public PolicyMove {
        requireNonNull(to, "to");
        requireNonNull(from, "from");
    }
}
