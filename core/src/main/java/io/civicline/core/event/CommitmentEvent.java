package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.commitment.Renegotiation;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.time.Instant;

/** What is promised to the citizen (承诺), and what becomes of it. */
public sealed interface CommitmentEvent extends Event {

    /**
     * The lead has promised something for a date.
     *
     * @param text what
     * @param due until when, the last instant that is in time
     * @param staged true if what remains of a staged closing is promised
     */
    record Promised(Words text, Instant due, boolean staged) implements CommitmentEvent {

        /** Checks that nothing is missing. */
        public Promised {
            requireNonNull(text, "text");
            requireNonNull(due, "due");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withCommitments(c -> c.plus(Commitment.made(
                    c.all().size() + 1, text, due, staged, stamp.actor().id(), stamp.occurredAt())));
        }
    }

    /**
     * What was promised is done.
     *
     * @param number of the commitment
     */
    record PromiseKept(int number) implements CommitmentEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withCommitments(c -> c.kept(number, stamp.occurredAt()));
        }
    }

    /**
     * The date has passed. Takes effect at the date, however late it is noticed; or when the reply that had kept it was sent back,
     * where that was later.
     *
     * @param number of the commitment
     * @param due the date
     */
    record PromiseBroken(int number, Instant due) implements CommitmentEvent {

        /** Checks that nothing is missing. */
        public PromiseBroken {
            requireNonNull(due, "due");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withCommitments(c -> c.broken(number));
        }
    }

    /**
     * The citizen has agreed to another date before the old one passed.
     *
     * @param number of the commitment
     * @param before the date that held until then
     * @param due the new date
     * @param reason coded
     * @param basis the rest in words
     * @param contact the host's reference to the contact in which the citizen agreed
     */
    record PromiseRenegotiated(int number, Instant before, Instant due, ReasonCode reason, Words basis, String contact)
            implements CommitmentEvent {

        /** Checks that nothing is missing. */
        public PromiseRenegotiated {
            requireNonNull(before, "before");
            requireNonNull(due, "due");
            requireNonNull(reason, "reason");
            requireNonNull(basis, "basis");
            requireNonNull(contact, "contact");
        }

        /** In which call the citizen agreed, and what was said there. */
        @Override
        public Event forUnits(Ticket ticket) {
            return ticket.withholdsWordsOf(null)
                    ? new PromiseRenegotiated(number, before, due, reason, basis.withhold(), "")
                    : this;
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Renegotiation agreed = new Renegotiation(before, reason, basis, contact, stamp.occurredAt());
            return ticket.withCommitments(c -> c.renegotiated(number, due, agreed));
        }
    }
}
