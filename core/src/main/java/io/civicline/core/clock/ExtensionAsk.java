package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.words.Words;
import java.time.Instant;

/**
 * Somebody asks for more time (延期申请).
 *
 * <p>Immutable, thread-safe.
 *
 * @param clock which clock should have more time
 * @param by the amount asked, as {@code 10wd}
 * @param reason coded
 * @param basis the rest in words
 * @param asker who asked
 * @param askedAt when
 */
public record ExtensionAsk(ClockKey clock, String by, ReasonCode reason, Words basis, ActorId asker, Instant askedAt) {

    /** Checks that nothing is missing. */
    public ExtensionAsk {
        requireNonNull(clock, "clock");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        requireNonNull(asker, "asker");
        requireNonNull(askedAt, "askedAt");
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public ExtensionAsk erase() {
        return new ExtensionAsk(clock, by, reason, basis.erase(), asker, askedAt);
    }
}
