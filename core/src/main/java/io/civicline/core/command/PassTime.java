package io.civicline.core.command;

import io.civicline.core.clock.Clock;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Time goes by: every running clock whose due is the occurrence, or before it, is breached, every pending step whose instant
 * it is, or was before, is reached, and every follow-up that is planned for then opens. Sent by time, stamped with the instant of the earliest of them.
 *
 * <p>Dues come first: where a due and a step have the same instant, the breach and all that follows from it happen before the
 * step, which time reaches when it is sent again. Steps of one instant are reached in the order in which their clocks started,
 * then in the order of the policy. Follow-ups come last.
 */
public record PassTime() implements Command {

    @Override
    public Decision decide(Ticket ticket, Context at) {
        return at.check(ticket).thenAll(() -> {
            List<Event> breaches = breaches(ticket, at.occurredAt());
            if (!breaches.isEmpty()) {
                return breaches;
            }
            List<Event> steps = steps(ticket, at.occurredAt());
            return steps.isEmpty() ? openings(ticket, at.occurredAt()) : steps;
        });
    }

    private static List<Event> breaches(Ticket ticket, Instant until) {
        return ticket.ledger()
                .running()
                .filter(clock -> !clock.due().isAfter(until))
                .<Event>map(clock -> new ClockEvent.ClockBreached(clock.key(), clock.lastDue()))
                .toList();
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
