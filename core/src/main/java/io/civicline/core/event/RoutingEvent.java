package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the routing rules said, with the facts they used. */
public sealed interface RoutingEvent extends Event {

    /**
     * Lists the candidates for the lead that were not taken.
     *
     * @return in the order of the rule, each with the reason
     */
    List<NotTaken> notTaken();

    /**
     * Says which policy decided.
     *
     * @return its number
     */
    long policy();

    /**
     * A rule named the units.
     *
     * @param choice the rule and the units
     * @param tags that the rule sets
     * @param urgency that the rule sets; null if it sets none
     * @param proposed true if a dispatcher decides, false if the ticket is dispatched at once
     * @param notTaken candidates before the lead, and why they were not taken
     * @param policy the number of the policy that decided
     */
    record Routed(
            Proposal choice,
            List<String> tags,
            @Nullable UrgencyCode urgency,
            boolean proposed,
            List<NotTaken> notTaken,
            long policy)
            implements RoutingEvent {

        /** Copies the lists. */
        public Routed {
            requireNonNull(choice, "choice");
            tags = List.copyOf(tags);
            notTaken = List.copyOf(notTaken);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withHandling(h -> h.proposed(proposed ? choice : null).marked(tags, urgency));
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
     * @param notTaken every candidate, and why it was not taken
     * @param policy the number of the policy that decided
     */
    record Unrouted(String reason, List<NotTaken> notTaken, long policy) implements RoutingEvent {

        /** Copies the list. */
        public Unrouted {
            requireNonNull(reason, "reason");
            notTaken = List.copyOf(notTaken);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withHandling(h -> h.unroutedFor(reason));
        }
    }
}
