package io.civicline.core.command;

import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/**
 * What follows from an event by rule: routing, clocks, notices, and what a host adds.
 *
 * <p>All events of a command have happened before the first is reacted to; so have the events that earlier reactions
 * answered with. What a reaction answers with happens at once and is reacted to in its turn.
 *
 * <p>Implementations are pure and thread-safe.
 */
@FunctionalInterface
public interface Reaction {

    /**
     * Reacts to one event.
     *
     * @param ticket as it is now
     * @param event what happened
     * @param at who, when, under which policy and facts
     * @return what follows, in order; empty if nothing does
     */
    List<Event> react(Ticket ticket, Event event, Context at);
}
