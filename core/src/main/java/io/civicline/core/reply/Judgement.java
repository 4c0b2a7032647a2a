package io.civicline.core.reply;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import java.time.Instant;

/**
 * The judgement of a reply (审核).
 *
 * <p>Immutable, thread-safe.
 *
 * @param passed false if it was sent back
 * @param by who judged
 * @param at when
 */
public record Judgement(boolean passed, ActorId by, Instant at) {

    /** Checks that nothing is missing. */
    public Judgement {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
