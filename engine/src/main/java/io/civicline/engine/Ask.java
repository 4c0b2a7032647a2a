package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.command.Command;
import io.civicline.core.id.TicketId;

/**
 * One command for one ticket, as part of several that are done together or not at all.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket which ticket
 * @param command what is asked of it
 */
public record Ask(TicketId ticket, Command command) {

    /** Checks that nothing is missing. */
    public Ask {
        requireNonNull(ticket, "ticket");
        requireNonNull(command, "command");
    }
}
