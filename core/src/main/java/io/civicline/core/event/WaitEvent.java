package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.clock.Suspension;
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
     * @param by the amount, as {@code 10wd}
     * @param reason coded
     * @param basis the rest in words
     */
    record ExtensionRequested(ClockKey clock, String by, ReasonCode reason, Words basis) implements WaitEvent {

        /** Checks that nothing is missing. */
        public ExtensionRequested {
            requireNonNull(clock, "clock");
            requireNonNull(by, "by");
            requireNonNull(reason, "reason");
            requireNonNull(basis, "basis");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            ExtensionAsk ask =
                    new ExtensionAsk(clock, by, reason, basis, stamp.actor().id(), stamp.occurredAt());
            return ticket.withWaits(w -> w.withAsked(ask));
        }
    }

    /**
     * More time was granted (延期批准).
     *
     * @param clock which clock has more
     * @param by the amount, as {@code 10wd}
     * @param opinion in words, if any
     */
    record ExtensionGranted(
            ClockKey clock, String by, @Nullable Words opinion) implements WaitEvent {

        /** Checks that nothing is missing. */
        public ExtensionGranted {
            requireNonNull(clock, "clock");
            requireNonNull(by, "by");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withWaits(w -> w.withAsked(null));
        }
    }

    /**
     * More time was refused.
     *
     * @param clock which clock has no more
     * @param opinion in words, if any
     */
    record ExtensionRefused(ClockKey clock, @Nullable Words opinion) implements WaitEvent {

        /** Checks that nothing is missing. */
        public ExtensionRefused {
            requireNonNull(clock, "clock");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withWaits(w -> w.withAsked(null));
        }
    }
}
