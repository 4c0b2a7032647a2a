package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.PassedOver;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/** What the routing rules said, with the facts they used. */
public sealed interface RoutingEvent extends Event {

    /**
     * A rule named the units.
     *
     * @param choice the rule and the units
     * @param tags that the rule sets
     * @param proposed true if a dispatcher decides, false if the ticket is dispatched at once
     * @param passedOver candidates before the lead, and why they were not taken
     * @param policy the number of the policy that decided
     */
    record Routed(Proposal choice, List<String> tags, boolean proposed, List<PassedOver> passedOver, long policy)
            implements RoutingEvent {

        /** Copies the lists. */
        public Routed {
            requireNonNull(choice, "choice");
            tags = List.copyOf(tags);
            passedOver = List.copyOf(passedOver);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withHandling(h -> h.proposed(proposed ? choice : null, tags));
        }

        /** {@return {@code proposed} if a dispatcher decides, else the event's name} */
        @Override
        public String moment() {
            return proposed ? "proposed" : name();
        }
    }

    /**
     * No rule found a unit. Such tickets are listed.
     *
     * @param reason why
     * @param passedOver every candidate, and why it was not taken
     * @param policy the number of the policy that decided
     */
    record Unrouted(String reason, List<PassedOver> passedOver, long policy) implements RoutingEvent {

        /** Copies the list. */
        public Unrouted {
            requireNonNull(reason, "reason");
            passedOver = List.copyOf(passedOver);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withHandling(h -> h.unroutedFor(reason));
        }
    }
}
