package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the policies in force asked of the outside world, fetched once before deciding. Facts that were used are written
 * into the events.
 *
 * <p>Immutable, thread-safe.
 *
 * @param directory which units cannot take a ticket now
 * @param tickets those that the same submission changes together, by id, as they were before it
 * @param taken the upstream numbers that are about to be registered, and that a ticket has already: with that ticket
 */
public record Facts(DirectoryFacts directory, Map<TicketId, Ticket> tickets, Map<UpstreamNumber, TicketId> taken) {

    /** Nothing was asked. */
    public static final Facts NONE = of(DirectoryFacts.allPresent());

    /** Copies the maps. */
    public Facts {
        requireNonNull(directory, "directory");
        tickets = Collections.unmodifiableMap(new LinkedHashMap<>(tickets));
        taken = Collections.unmodifiableMap(new LinkedHashMap<>(taken));
    }

    /**
     * Facts of the directory alone.
     *
     * @param directory which units cannot take a ticket now
     * @return without other tickets
     */
    public static Facts of(DirectoryFacts directory) {
        return new Facts(directory, Map.of(), Map.of());
    }

    /**
     * Adds the tickets that are changed together.
     *
     * @param together as they were before, in order
     * @return with them
     */
    public Facts with(Iterable<Ticket> together) {
        Map<TicketId, Ticket> all = new LinkedHashMap<>();
        together.forEach(ticket -> all.put(ticket.id(), ticket));
        return new Facts(directory, all, taken);
    }

    /**
     * Adds the upstream numbers that a ticket has already.
     *
     * @param numbers each with its ticket
     * @return with them
     */
    public Facts taken(Map<UpstreamNumber, TicketId> numbers) {
        return new Facts(directory, tickets, numbers);
    }

    /**
     * Finds a ticket that is changed together with this one.
     *
     * @param id which
     * @return as it was before the submission; empty if it has no part in it
     */
    public Optional<Ticket> ticket(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }
}
