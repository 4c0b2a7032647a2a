package io.civicline.core.review;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one level decided.
 *
 * <p>Immutable, thread-safe.
 *
 * @param level which; null if the policy has no levels
 * @param granted false if refused
 * @param by who decided
 * @param at when
 * @param opinion in words, if any
 */
public record ReviewDecision(
        @Nullable ReviewLevelCode level,
        boolean granted,
        ActorId by,
        Instant at,
        @Nullable Words opinion) {

    /** Checks that nothing is missing. */
    public ReviewDecision {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    ReviewDecision erase() {
        return new ReviewDecision(level, granted, by, at, opinion == null ? null : opinion.erase());
    }
}
