package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Handling rests for a stated reason (挂起).
 *
 * <p>Immutable, thread-safe.
 *
 * @param reason coded
 * @param basis the rest in words
 * @param by who suspended
 * @param since from when on
 * @param until when it was resumed; null while it lasts
 */
public record Suspension(
        ReasonCode reason,
        Words basis,
        ActorId by,
        Instant since,
        @Nullable Instant until) {

    /** Checks that nothing is missing. */
    public Suspension {
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        requireNonNull(by, "by");
        requireNonNull(since, "since");
    }

    /**
     * Ends it.
     *
     * @param at when
     * @return over
     */
    public Suspension endedAt(Instant at) {
        return new Suspension(reason, basis, by, since, at);
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public Suspension erase() {
        return new Suspension(reason, basis.erase(), by, since, until);
    }
}
