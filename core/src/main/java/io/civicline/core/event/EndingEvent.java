package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a ticket ends. */
public sealed interface EndingEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * The hotline has closed the ticket (结案).
     *
     * @param closure how
     * @param reason coded, where the closure needs one
     */
    record Closed(Closure closure, @Nullable ReasonCode reason) implements EndingEvent {

        /** Checks that nothing is missing. */
        public Closed {
            requireNonNull(closure, "closure");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.ended(new Ending(closure, reason, stamp.actor().id(), stamp.occurredAt()));
        }
    }

    /**
     * The ticket was merged into another (合并), where its requesters are answered.
     *
     * @param into the main ticket; null only where it is shown to who may not know of it
     * @param why in words, if any
     */
    record Merged(@Nullable TicketId into, @Nullable Words why) implements EndingEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.ended(new Ending(Closure.MERGED, null, stamp.actor().id(), stamp.occurredAt()))
                    .withLinks(links -> links.mergedInto(into));
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return Optional.of(
                    into == null || known.test(into) ? this : new Merged(null, why == null ? null : why.withhold()));
        }

        @Override
        public Event withoutRemarks() {
            return why == null ? this : new Merged(into, why.withhold());
        }
    }

    /**
     * The requester has taken the request back (撤诉).
     *
     * @param why in his words, if he said
     */
    record Withdrawn(@Nullable Words why) implements EndingEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.ended(
                    new Ending(Closure.WITHDRAWN, null, stamp.actor().id(), stamp.occurredAt()));
        }

        /** What he said can show who he is. */
        @Override
        public Event forUnits(Ticket ticket) {
            return why != null && ticket.withholdsWordsOf(null) ? new Withdrawn(why.withhold()) : this;
        }
    }
}
