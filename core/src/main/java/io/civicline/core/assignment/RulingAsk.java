package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish that somebody rules who is responsible.
 *
 * <p>Immutable, thread-safe.
 *
 * @param by which unit asked; null for the hotline
 * @param why in words
 * @param proposed whom the asker holds responsible; null if he does not say
 * @param askedAt when
 */
public record RulingAsk(
        @Nullable UnitId by, Words why, @Nullable UnitId proposed, Instant askedAt) {

    /** Checks that nothing is missing. */
    public RulingAsk {
        requireNonNull(why, "why");
        requireNonNull(askedAt, "askedAt");
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public RulingAsk erase() {
        return new RulingAsk(by, why.erase(), proposed, askedAt);
    }
}
