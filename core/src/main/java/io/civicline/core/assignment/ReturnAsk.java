package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's wish to give a ticket back, waiting for a decision.
 *
 * <p>Immutable, thread-safe.
 *
 * @param reason coded
 * @param basis the legal basis and the rest in words
 * @param proposed who should have it instead, if the unit says so
 * @param askedAt when it was asked
 */
public record ReturnAsk(
        ReasonCode reason, Words basis, @Nullable UnitId proposed, Instant askedAt) {

    /** Checks that nothing is missing. */
    public ReturnAsk {
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        requireNonNull(askedAt, "askedAt");
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public ReturnAsk erase() {
        return new ReturnAsk(reason, basis.erase(), proposed, askedAt);
    }
}
