package io.civicline.persistence.outbox;

import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.Remark;
import java.time.Instant;

/**
 * What a gateway reported of a notice some time after it had taken it (回执).
 *
 * <p>Immutable, thread-safe.
 *
 * @param outcome whether it arrived
 * @param at when that was, by the gateway's clock, in whole microseconds
 * @param remark what an operator should know of it; no citizen's words
 */
public record Receipt(Outcome outcome, Instant at, Remark remark) {

    /** Whether a notice arrived. */
    public enum Outcome {
        /** It arrived. */
        DELIVERED,
        /** It did not, and will not. */
        FAILED
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
     */
    public Receipt {
        requireNonNull(outcome, "outcome");
        micros(at, "at");
        requireNonNull(remark, "remark");
    }
}
