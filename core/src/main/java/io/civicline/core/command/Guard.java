package io.civicline.core.command;

import io.civicline.core.error.Refusal;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/**
 * What a host asks to hold beside Civicline's own rules.
 *
 * <p>Implementations are pure and thread-safe: the same input gives the same answer, and nothing else is looked at.
 */
@FunctionalInterface
public interface Guard {

    /**
     * Checks a command of a person or system. Time is not asked: a due that passes is a fact.
     *
     * @param ticket as it is
     * @param command what is asked
     * @param at who, when, under which policy and facts
     * @return every reason against it; empty if there is none
     */
    List<Refusal> check(Ticket ticket, Command command, Context at);
}
