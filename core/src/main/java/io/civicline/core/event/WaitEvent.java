package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.clock.ExtensionTerms;
import io.civicline.core.clock.Suspension;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import org.jspecify.annotations.Nullable;

/** Rests, and wishes for more time. What they do to clocks, the clock rules say. */
public sealed interface WaitEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * Handling rests (挂起).
     *
     * @param reason coded
     * @param basis the rest in words
     */
    record Suspended(ReasonCode reason, Words basis) implements WaitEvent {

        /** Checks that nothing is missing. */
        public Suspended {
            requireNonNull(reason, "reason");
            requireNonNull(basis, "basis");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Suspension rest = new Suspension(reason, basis, stamp.actor().id(), stamp.occurredAt(), null);
            return ticket.withWaits(w -> w.plus(rest));
        }
    }

    /** Handling goes on (恢复). */
    record Resumed() implements WaitEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withWaits(w -> w.resumedAt(stamp.occurredAt()));
        }
    }

    /**
     * Somebody asks for more time (延期申请).
     *
     * @param clock which clock should have more
     * @param by the amount, as {@code 10wd}, or the new total, as {@code 180d after received}
     * @param reason coded
     * @param basis the rest in words
     * @param terms on which it is asked; null in what was stored before there were terms
     */
    record ExtensionRequested(
            ClockKey clock,
            String by,
            ReasonCode reason,
            Words basis,
            @Nullable ExtensionTerms terms) implements WaitEvent, OfClock {

        /** Checks that nothing is missing. */
        public ExtensionRequested {
            requireNonNull(clock, "clock");
            requireNonNull(by, "by");
            requireNonNull(reason, "reason");
            requireNonNull(basis, "basis");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Actor asker = stamp.actor();
            ExtensionAsk ask =
                    new ExtensionAsk(clock, by, reason, basis, asker.id(), asker.unit(), stamp.occurredAt(), terms);
            return ticket.withWaits(w -> w.withAsked(ask));
        }
    }

    /**
     * More time was granted (延期批准): as it was asked, by the hotline of its own accord, or by time at the due.
     *
     * @param clock which clock has more
     * @param by the amount, as {@code 10wd}, or the new total, as {@code 180d after received}
     * @param opinion in words, if any
     * @param extension as the policy calls it; null in what was stored before extensions had names
     * @param reason coded: for which it was asked, or given unasked; null in what was stored while it stood in the wish alone
     */
    record ExtensionGranted(
            ClockKey clock,
            String by,
            @Nullable Words opinion,
            @Nullable ExtensionCode extension,
            @Nullable ReasonCode reason)
            implements WaitEvent, OfClock {

        /** Checks that nothing is missing. */
        public ExtensionGranted {
            requireNonNull(clock, "clock");
            requireNonNull(by, "by");
        }

        /**
         * Grants what was asked.
         *
         * @param asked the wish
         * @param opinion in words, if any
         * @return the event
         */
        public static ExtensionGranted of(ExtensionAsk asked, @Nullable Words opinion) {
            ExtensionTerms terms = asked.terms();
            return new ExtensionGranted(
                    asked.clock(), asked.by(), opinion, terms == null ? null : terms.id(), asked.reason());
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withWaits(w -> w.withoutAskOf(clock));
        }
    }

    /**
     * More time was refused.
     *
     * @param clock which clock has no more
     * @param opinion in words, if any
     */
    record ExtensionRefused(ClockKey clock, @Nullable Words opinion) implements WaitEvent, OfClock {

        /** Checks that nothing is missing. */
        public ExtensionRefused {
            requireNonNull(clock, "clock");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withWaits(w -> w.withoutAskOf(clock));
        }
    }
}
