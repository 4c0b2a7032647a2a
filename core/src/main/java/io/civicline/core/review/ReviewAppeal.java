package io.civicline.core.review;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import io.civicline.core.words.Words;
import java.time.Instant;

/**
 * That the next level was asked.
 *
 * <p>Immutable, thread-safe.
 *
 * @param by who asked
 * @param at when
 * @param why in words
 */
public record ReviewAppeal(ActorId by, Instant at, Words why) {

    /** Checks that nothing is missing. */
    public ReviewAppeal {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(why, "why");
    }

    ReviewAppeal erase() {
        return new ReviewAppeal(by, at, why.erase());
    }
}
