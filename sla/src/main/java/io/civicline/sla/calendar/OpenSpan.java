package io.civicline.sla.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of working time without a break, half-open.
 *
 * <p>Immutable, thread-safe.
 *
 * @param start first open instant
 * @param end first instant after it
 */
public record OpenSpan(Instant start, Instant end) {

    /**
     * How long it lasts.
     *
     * @return physical time
     */
    public Duration length() {
        return Duration.between(start, end);
    }
}
