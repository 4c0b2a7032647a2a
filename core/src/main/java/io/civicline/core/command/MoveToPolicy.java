package io.civicline.core.command;

import io.civicline.core.event.RecordEvent;
import io.civicline.core.ticket.Ticket;

/**
 * From now on the ticket is decided under another policy. Sent by time, because the newer policy says that tickets of the
 * older one move to it; decided under the newer one, whose rules react to it.
 *
 * @param from the number under which the ticket was decided before
 * @param to the number under which it is decided from then on; higher
 */
public record MoveToPolicy(long from, long to) implements Command {

    @Override
    public Decision decide(Ticket ticket, Context at) {
        return at.check(ticket).then(() -> new RecordEvent.PolicyMoved(from, to));
    }

    @Override
    public boolean isTimes() {
        return true;
    }
}
