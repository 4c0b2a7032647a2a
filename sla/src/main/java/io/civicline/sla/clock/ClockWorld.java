package io.civicline.sla.clock;

import io.civicline.core.code.CalendarId;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Units;
import io.civicline.core.who.BarredUnits;
import java.time.Instant;
import java.util.Optional;

/**
 * What clock rules ask of the rest of the policy.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface ClockWorld {

    /**
     * Shows a ticket as conditions see it.
     *
     * @param ticket registered
     * @param at the moment
     * @return in the policy's zone and vocabulary
     */
    Situation situation(Ticket ticket, Instant at);

    /**
     * Names the calendar of a unit.
     *
     * @param unit any
     * @return empty if the unit has none of its own
     */
    Optional<CalendarId> calendarOf(UnitId unit);

    /**
     * Lists the units among whom a step finds who is to supervise.
     *
     * @return the book of the policy
     */
    Units units();

    /**
     * Bars those that a request is about, and all that stand below them: none of them is asked to watch.
     *
     * @param ticket registered
     * @param before who is barred for another reason
     * @return these and those
     */
    BarredUnits accused(Ticket ticket, BarredUnits before);
}
