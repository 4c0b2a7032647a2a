package io.civicline.engine.journal;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TicketId;
import java.util.List;

/**
 * What verifying a ticket's journal found.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket which ticket
 * @param entries how many entries were read
 * @param faults empty if the journal is whole and the state follows from it
 */
public record JournalReport(TicketId ticket, long entries, List<JournalFault> faults) {

    /** Copies the faults. */
    public JournalReport {
        requireNonNull(ticket, "ticket");
        faults = List.copyOf(faults);
    }

    /**
     * Says whether all is well.
     *
     * @return true if there is no fault
     */
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
