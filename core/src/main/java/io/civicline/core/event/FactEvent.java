package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.request.FactChange;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import org.jspecify.annotations.Nullable;

/** What became known after the registration. What came in stays in the intake. */
public sealed interface FactEvent extends Event {

    /**
     * Facts of the request are other than they were (变更事实). What that does to routes and clocks, their rules say.
     *
     * @param change what is new
     * @param reason why, in words
     */
    record FactsChanged(FactChange change, Words reason) implements FactEvent {

        /** Checks that nothing is missing. */
        public FactsChanged {
            requireNonNull(change, "change");
            requireNonNull(reason, "reason");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Ticket changed = ticket.withRequest(change.applyTo(ticket.request()));
            return change.urgency() == null ? changed : changed.withHandling(h -> h.urgentAs(null));
        }
    }

    /**
     * The requester, or somebody of the staff, added something (补充).
     *
     * @param text what
     * @param newFacts whether it is more than was known
     * @param reference the host's number of the call or message; null if there is none
     */
    record Supplemented(
            Words text, boolean newFacts, @Nullable String reference) implements FactEvent {

        /** Checks that nothing is missing. */
        public Supplemented {
            requireNonNull(text, "text");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withEnclosures(e -> e.supplemented(newFacts));
        }
    }
}
