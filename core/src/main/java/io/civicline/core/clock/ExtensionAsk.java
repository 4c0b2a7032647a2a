package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for more time (延期申请).
 *
 * <p>Immutable, thread-safe.
 *
 * @param clock which clock should have more time
 * @param by what is asked, as {@code 10wd} or {@code 180d after received}
 * @param reason coded
 * @param basis the rest in words
 * @param asker who asked
 * @param unit for which unit he asked; null in what was stored before it was kept
 * @param askedAt when
 * @param terms on which it was asked; null if it was stored before there were terms: then the clock does not wait for the decision
 */
public record ExtensionAsk(
        ClockKey clock,
        String by,
        ReasonCode reason,
        Words basis,
        ActorId asker,
        @Nullable UnitId unit,
        Instant askedAt,
        @Nullable ExtensionTerms terms) {

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
     * Says what it means if nobody has decided when the due comes.
     *
     * @return as on the day it was asked
     */
    public PendingAtDue pendingAtDue() {
        return terms == null ? PendingAtDue.BREACH : terms.pendingAtDue();
    }

    /**
     * Names the clock of the decision.
     *
     * @return empty if the decision has no limit
     */
    public Optional<ClockCode> decide() {
        return terms == null ? Optional.empty() : Optional.ofNullable(terms.decide());
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public ExtensionAsk erase() {
        return new ExtensionAsk(clock, by, reason, basis.erase(), asker, unit, askedAt, terms);
    }
}
