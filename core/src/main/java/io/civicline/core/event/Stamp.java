package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, when it was recorded, and who did it.
 *
 * <p>Clocks use the occurrence; the journal keeps both.
 *
 * <p>Immutable, thread-safe.
 *
 * @param occurredAt when it happened; in microseconds
 * @param recordedAt when it was recorded; not before {@code occurredAt}; in microseconds
 * @param actor who did it
 * @param lateBecause why it was recorded later than it happened; null if it was not
 */
public record Stamp(
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        @Nullable Words lateBecause) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it is recorded before it occurred
     */
    public Stamp {
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(actor, "actor");
        if (recordedAt.isBefore(occurredAt)) {
            throw new IllegalArgumentException("recorded at " + recordedAt + " before it occurred at " + occurredAt);
        }
    }

    /**
     * Leaves out why it was recorded late.
     *
     * @return the same with the words withheld
     */
    public Stamp withoutWords() {
        return lateBecause == null ? this : new Stamp(occurredAt, recordedAt, actor, lateBecause.withhold());
    }
}
