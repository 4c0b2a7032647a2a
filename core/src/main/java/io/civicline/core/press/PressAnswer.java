package io.civicline.core.press;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit said to an urge or a supervision.
 *
 * <p>Immutable, thread-safe.
 *
 * @param by who said it
 * @param at when
 * @param words what; null if the reply to the ticket was the answer
 */
public record PressAnswer(ActorId by, Instant at, @Nullable Words words) {

    /** Checks that nothing is missing. */
    public PressAnswer {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public PressAnswer erase() {
        return new PressAnswer(by, at, words == null ? null : words.erase());
    }
}
