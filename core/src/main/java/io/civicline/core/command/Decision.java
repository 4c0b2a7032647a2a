package io.civicline.core.command;

import io.civicline.core.error.Refusal;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/**
 * What became of a command.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface Decision {

    /**
     * Says whether it is not done.
     *
     * @return true if there are reasons against it
     */
    default boolean isRefused() {
        return this instanceof Refused;
    }

    /**
     * Lists the reasons against it.
     *
     * @return empty if it is not refused
     */
    default List<Refusal> refusals() {
        return this instanceof Refused refused ? refused.reasons() : List.of();
    }

    /**
     * Gives the ticket after it.
     *
     * @return empty if it is refused
     */
    default Optional<Ticket> result() {
        if (this instanceof Applied applied) {
            return Optional.of(applied.ticket());
        }
        return this instanceof Unchanged unchanged ? Optional.of(unchanged.ticket()) : Optional.empty();
    }

    /**
     * It is done.
     *
     * @param events what happened, in order; at least one
     * @param ticket what they made of the ticket
     */
    record Applied(List<Event> events, Ticket ticket) implements Decision {

        /**
         * Copies the events.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Applied {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("a command that was applied has events; else it is Unchanged");
            }
        }
    }

    /**
     * It was so already: no change, no event.
     *
     * @param ticket as it is
     */
    record Unchanged(Ticket ticket) implements Decision {}

    /**
     * It is not done.
     *
     * @param reasons every reason; at least one
     */
    record Refused(List<Refusal> reasons) implements Decision {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has at least one reason");
            }
        }
    }
}
