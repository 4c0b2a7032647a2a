package io.civicline.core.command;

import io.civicline.core.clock.Clock;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;

/**
 * Time goes by: every running clock whose due is the occurrence, or before it, is breached. Sent by time, once for each
 * due, stamped with that due.
 */
public record PassTime() implements Command {

    @Override
    public Decision decide(Ticket ticket, Context at) {
        return at.check(ticket)
                .thenAll(() -> ticket.ledger()
                        .running()
                        .filter(clock -> !clock.due().isAfter(at.occurredAt()))
                        .map(PassTime::breach)
                        .toList());
    }

    private static Event breach(Clock clock) {
        return new ClockEvent.ClockBreached(clock.key(), clock.lastDue());
    }

    @Override
    public boolean isTimes() {
        return true;
    }
}
