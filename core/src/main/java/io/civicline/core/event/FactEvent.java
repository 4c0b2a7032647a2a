package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.reply.Finding;
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

        @Override
        public Event withoutRemarks() {
            return new FactsChanged(change, reason.withhold());
        }
    }

    /**
     * What is known of a ticket that is over was put right (订正). It stays over, and nobody is asked to do anything; what came in
     * and what was replied are kept beside it.
     *
     * @param change what is other
     * @param finding what counts as found; null if that stays
     * @param reason why, in words
     */
    record Corrected(FactChange change, @Nullable Finding finding, Words reason) implements FactEvent {

        /**
         * Checks that something is put right.
         *
         * @throws IllegalArgumentException if nothing is
         */
        public Corrected {
            requireNonNull(change, "change");
            requireNonNull(reason, "reason");
            if (finding == null && change.isNothing()) {
                throw new IllegalArgumentException("a correction has a change, a finding, or both");
            }
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Ticket changed = change.isNothing() ? ticket : ticket.withRequest(change.applyTo(ticket.request()));
            return finding == null ? changed : changed.withAnswering(a -> a.corrected(finding));
        }

        @Override
        public Event withoutRemarks() {
            return new Corrected(change, finding, reason.withhold());
        }
    }

    /**
     * The requester, or somebody of the staff, added something (补充).
     *
     * @param text what; what came by a call or message is in the words of the requester
     * @param newFacts whether it is more than was known
     * @param reference the host's number of the call or message; null if there is none
     */
    record Supplemented(
            Words text, boolean newFacts, @Nullable String reference) implements FactEvent {

        /** Checks that nothing is missing. */
        public Supplemented {
            requireNonNull(text, "text");
        }

        /** The call, and what was said in it, can show who he is; what staff wrote of their own accord is for the units. */
        @Override
        public Event forUnits(Ticket ticket) {
            return reference != null && ticket.withholdsWordsOf(null)
                    ? new Supplemented(text.withhold(), newFacts, null)
                    : this;
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withEnclosures(e -> e.supplemented(newFacts));
        }
    }
}
