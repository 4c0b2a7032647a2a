package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.commitment.CommitmentState;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Time goes by: every running clock whose due is the occurrence, or before it, is breached, or what a pending wish for more time
 * says happens instead; every promise whose date it is, or was before, is broken; every pending step whose instant it is, or was
 * before, is reached; and every follow-up that is planned for then opens. Sent by time, stamped with the instant of the earliest
 * of them.
 *
 * <p>Dues come first: where a due and a step have the same instant, the breach and all that follows from it happen before the
 * step, which time reaches when it is sent again. Steps of one instant are reached in the order in which their clocks started,
 * then in the order of the policy. Follow-ups come last.
 *
 * <p>A due is the last instant that is in time, so what time does takes effect when its instant is over; but a follow-up is open from its
 * instant on. Before a call that falls on that very instant, time is sent at its edge {@link Edge#BEGIN}, and opens nothing else.
 *
 * @param edge at which edge of its instant time is sent
 */
public record PassTime(Edge edge) implements Command {

    /** A side of an instant. */
    public enum Edge {
        /** Before what people do at it: what begins with it. */
        BEGIN,
        /** After what people do at it: whatever it brings. */
        END
    }

    /** Checks that nothing is missing. */
    public PassTime {
        requireNonNull(edge, "edge");
    }

    /** Time after what people do at the instant. */
    public PassTime() {
        this(Edge.END);
    }

    @Override
    public Decision decide(Ticket ticket, Context at) {
        return at.check(ticket).thenAll(() -> {
            if (edge == Edge.BEGIN) {
                return openings(ticket, at.occurredAt());
            }
            List<Event> breaches = breaches(ticket, at.occurredAt());
            if (!breaches.isEmpty()) {
                return breaches;
            }
            List<Event> steps = steps(ticket, at.occurredAt());
            return steps.isEmpty() ? openings(ticket, at.occurredAt()) : steps;
        });
    }

    private static List<Event> breaches(Ticket ticket, Instant until) {
        Stream<Event> clocks = ticket.ledger()
                .running()
                .filter(clock -> !clock.due().isAfter(until))
                .flatMap(clock -> due(ticket, clock, until));
        Stream<Event> promises = ticket
                .commitments()
                .outstanding()
                .filter(promise -> promise.state() == CommitmentState.OPEN)
                .filter(promise -> !promise.due().isAfter(until))
                .<Event>map(promise -> new CommitmentEvent.PromiseBroken(promise.number(), promise.due()))
                .stream();
        return Stream.concat(clocks, promises).toList();
    }

    /** What the due of a clock means: a breach, unless a wish for more time is pending that says otherwise. */
    private static Stream<Event> due(Ticket ticket, Clock clock, Instant until) {
        Event breach = new ClockEvent.ClockBreached(clock.key(), clock.lastDue());
        ExtensionAsk ask = ticket.waits().askFor(clock.key()).orElse(null);
        if (ask == null || ask.pendingAtDue() == PendingAtDue.BREACH) {
            return Stream.of(breach);
        }
        if (ask.pendingAtDue() == PendingAtDue.GRANT) {
            return Stream.of(WaitEvent.ExtensionGranted.of(ask, null));
        }
        return ask.pendingAtDue() == PendingAtDue.HOLD && isStillDecided(ticket, ask, until)
                ? Stream.of(new ClockEvent.ClockHeld(clock.key(), clock.lastDue()))
                : Stream.of(new WaitEvent.ExtensionRefused(clock.key(), null), breach);
    }

    /** The clock of the decision runs on, or rests; a wait without an end is none. */
    private static boolean isStillDecided(Ticket ticket, ExtensionAsk ask, Instant until) {
        return ask.decide()
                .flatMap(code -> ticket.ledger().latest(code))
                .filter(clock -> clock.state() == ClockState.PAUSED
                        || (clock.state() == ClockState.RUNNING && clock.due().isAfter(until)))
                .isPresent();
    }

    private static List<Event> steps(Ticket ticket, Instant until) {
        return ticket.ledger().open().flatMap(clock -> reached(clock, until)).toList();
    }

    private static List<Event> openings(Ticket ticket, Instant until) {
        return ticket.followUps().all().stream()
                .filter(f -> f.state() == FollowUpState.PLANNED
                        && f.opensAt() != null
                        && !f.opensAt().isAfter(until))
                .<Event>map(f -> new FollowUpEvent.FollowUpOpened(f.requester(), f.cycle()))
                .toList();
    }

    private static Stream<Event> reached(Clock clock, Instant until) {
        return clock.steps().stream()
                .filter(step -> step.isPending() && !step.instant().isAfter(until))
                .map(step -> new StepEvent.StepReached(clock.key(), step.id(), step.turn()));
    }

    @Override
    public boolean isTimes() {
        return true;
    }
}
