package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.Mark;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to a clock. Each leaves a line in its ledger. */
public sealed interface ClockEvent extends Event, OfClock {

    /**
     * Gives the due that holds from now on.
     *
     * @return empty if the event leaves the due as it was, or if there is none to tell while the clock is paused
     */
    Optional<Due> newDue();

    private static Ticket mark(
            Ticket ticket, ClockKey clock, Mark mark, Stamp stamp, @Nullable Due due, @Nullable String extension) {
        return ticket.withClock(clock, c -> overtaking(c.plus(mark, stamp.occurredAt(), due, extension), stamp));
    }

    /** What a person does takes account of its own instant; time comes in order. */
    private static Clock overtaking(Clock marked, Stamp stamp) {
        return stamp.actor().equals(Actor.TIME) ? marked : marked.overtaking(stamp.occurredAt());
    }

    /**
     * A clock has begun.
     *
     * @param clock which
     * @param limit what it runs on
     * @param from since when time counts; may be before the occurrence, as receipt is before registration
     * @param due as projected
     */
    record ClockStarted(ClockKey clock, ChosenLimit limit, Instant from, Due due) implements ClockEvent {

        /** Checks that nothing is missing. */
        public ClockStarted {
            requireNonNull(clock, "clock");
            requireNonNull(limit, "limit");
            requireNonNull(from, "from");
            requireNonNull(due, "due");
        }

        @Override
        public Optional<Due> newDue() {
            return Optional.of(due);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withLedger(l -> l.plus(Clock.started(clock, limit, from, due)));
        }
    }

    /**
     * Time has stopped to count.
     *
     * @param clock which
     */
    record ClockPaused(ClockKey clock) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return mark(ticket, clock, Mark.PAUSED, stamp, null, null);
        }
    }

    /**
     * Time counts again.
     *
     * @param clock which
     * @param due as projected now
     */
    record ClockResumed(ClockKey clock, Due due) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.of(due);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return mark(ticket, clock, Mark.RESUMED, stamp, due, null);
        }
    }

    /**
     * A clock has more time.
     *
     * @param clock which
     * @param by the amount, as {@code 10wd}, or the new total, as {@code 180d after received}
     * @param due as projected now; null while paused
     * @param limit the new total, which the clock runs on from now on; null if the amount is added to what it has
     * @param from since when the new total counts; null as well
     */
    record ClockExtended(
            ClockKey clock,
            String by,
            @Nullable Due due,
            @Nullable ChosenLimit limit,
            @Nullable Instant from) implements ClockEvent {

        /**
         * Checks the total.
         *
         * @throws IllegalArgumentException if only one of {@code limit} and {@code from} is there
         */
        public ClockExtended {
            requireNonNull(clock, "clock");
            requireNonNull(by, "by");
            if ((limit == null) != (from == null)) {
                throw new IllegalArgumentException("a new total has a limit and a start, was " + limit + ", " + from);
            }
        }

        /**
         * Adds an amount.
         *
         * @param clock which
         * @param by the amount, as {@code 10wd}
         * @param due as projected now; null while paused
         */
        public ClockExtended(ClockKey clock, String by, @Nullable Due due) {
            this(clock, by, due, null, null);
        }

        @Override
        public Optional<Due> newDue() {
            return Optional.ofNullable(due);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            if (limit == null || from == null) {
                return mark(ticket, clock, Mark.EXTENDED, stamp, due, by);
            }
            Instant at = stamp.occurredAt();
            return ticket.withClock(clock, c -> overtaking(c.rechosen(Mark.EXTENDED, at, due, by, limit, from), stamp));
        }
    }

    /**
     * The calendar or the counting rule says something else now, or the promise that gave the due was renegotiated: so the due is
     * another. What the clock was started with stays.
     *
     * @param clock which
     * @param before the due that held until now
     * @param due as projected now
     */
    record ClockReprojected(ClockKey clock, Due before, Due due) implements ClockEvent {

        /** Checks that nothing is missing. */
        public ClockReprojected {
            requireNonNull(clock, "clock");
            requireNonNull(before, "before");
            requireNonNull(due, "due");
        }

        @Override
        public Optional<Due> newDue() {
            return Optional.of(due);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return mark(ticket, clock, Mark.REPROJECTED, stamp, due, null);
        }
    }

    /**
     * A clock that has begun counts something else: the facts of its ticket were changed, or the ticket was joined with others.
     * Its pauses and extensions stay.
     *
     * @param clock which
     * @param limit what it runs on from now on
     * @param from since when time counts; may be before the occurrence
     * @param before the due that held until now
     * @param due as projected now; null while paused
     */
    record ClockRechosen(
            ClockKey clock,
            ChosenLimit limit,
            Instant from,
            Due before,
            @Nullable Due due) implements ClockEvent {

        /** Checks that nothing is missing. */
        public ClockRechosen {
            requireNonNull(clock, "clock");
            requireNonNull(limit, "limit");
            requireNonNull(from, "from");
            requireNonNull(before, "before");
        }

        @Override
        public Optional<Due> newDue() {
            return Optional.ofNullable(due);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Instant at = stamp.occurredAt();
            return ticket.withClock(
                    clock, c -> overtaking(c.rechosen(Mark.RECHOSEN, at, due, null, limit, from), stamp));
        }
    }

    /**
     * The due has passed, but somebody asked for more time before, and the policy lets the clock wait for that decision. Takes
     * effect at the due, however late it is noticed.
     *
     * @param clock which
     * @param due that has passed
     */
    record ClockHeld(ClockKey clock, Due due) implements ClockEvent {

        /** Checks that nothing is missing. */
        public ClockHeld {
            requireNonNull(clock, "clock");
            requireNonNull(due, "due");
        }

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withClock(clock, c -> c.plus(Mark.HELD, due.at(), due, null));
        }
    }

    /**
     * What the clock waited for occurred in time.
     *
     * @param clock which
     * @param due that it was judged against
     */
    record ClockMet(ClockKey clock, Due due) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return mark(ticket, clock, Mark.MET, stamp, due, null);
        }
    }

    /**
     * The due has passed (超期). Takes effect at the due, however late it is noticed.
     *
     * @param clock which
     * @param due that it was judged against
     */
    record ClockBreached(ClockKey clock, Due due) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withClock(clock, c -> c.plus(Mark.BREACHED, due.at(), due, null));
        }
    }

    /**
     * What the clock waited for occurred too late.
     *
     * @param clock which
     * @param due that it was judged against
     */
    record ClockStoppedLate(ClockKey clock, Due due) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return mark(ticket, clock, Mark.STOPPED_LATE, stamp, due, null);
        }
    }

    /**
     * A reviewer has decided that the breach is not the unit's fault (免责). The breach stays a fact.
     *
     * @param clock which
     * @param due that the breach was judged against
     */
    record ClockExcused(ClockKey clock, Due due) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withClock(clock, c -> c.plus(Mark.EXCUSED, stamp.occurredAt(), due, null));
        }
    }

    /**
     * The clock no longer matters.
     *
     * @param clock which
     */
    record ClockCancelled(ClockKey clock) implements ClockEvent {

        @Override
        public Optional<Due> newDue() {
            return Optional.empty();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return mark(ticket, clock, Mark.CANCELLED, stamp, null, null);
        }
    }
}
