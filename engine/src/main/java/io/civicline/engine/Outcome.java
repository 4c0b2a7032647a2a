package io.civicline.engine;

import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/**
 * What became of a submission that was not refused.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket as it is now
 * @param events what happened; empty if it was so already
 * @param repeated true if the submission had been done before, and these are its first events
 */
public record Outcome(Ticket ticket, List<Event> events, boolean repeated) {

    /** Copies the events. */
    public Outcome {
        events = List.copyOf(events);
    }

    /**
     * Says whether this submission changed the ticket.
     *
     * @return false if it was so already, or if it had been done before
     */
    public boolean changed() {
        return !events.isEmpty() && !repeated;
    }
}
