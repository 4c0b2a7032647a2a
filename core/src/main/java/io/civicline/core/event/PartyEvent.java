package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.party.JoinedRequester;
import io.civicline.core.party.RecordedContact;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What changes about those who ask: they come again, join, leave; the upstream system says something else. */
public sealed interface PartyEvent extends Event {

    /**
     * Somebody came about this ticket (再次来电).
     *
     * @param contact how, when, what for, who
     */
    record ContactRecorded(RecordedContact contact) implements PartyEvent {

        /** Checks that nothing is missing. */
        public ContactRecorded {
            requireNonNull(contact, "contact");
        }

        /**
         * Somebody came about this ticket.
         *
         * @param contact how and when
         * @param purpose what for
         * @param requester which of those who ask, or null
         * @param said in his words, or null
         */
        public ContactRecorded(
                Contact contact, ContactPurpose purpose, @Nullable RequesterId requester, @Nullable Words said) {
            this(new RecordedContact(contact, purpose, requester, said));
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withParties(parties -> parties.plus(contact));
        }

        @Override
        public Event forUnits(Ticket ticket) {
            return ticket.withholdsWordsOf(contact.requester()) ? new ContactRecorded(contact.withoutIdentity()) : this;
        }
    }

    /**
     * One more asks on this ticket: he called about the same matter, or his own ticket was merged into it.
     *
     * @param as under an id of this ticket
     * @param from the ticket he came with; null if he had none, or where it is shown to who may not know of it
     * @param origin his id there; null without {@code from}
     */
    record RequesterJoined(
            TicketRequester as,
            @Nullable TicketId from,
            @Nullable RequesterId origin) implements PartyEvent, OfRequester {

        /** Checks that nothing is missing. */
        public RequesterJoined {
            requireNonNull(as, "as");
        }

        @Override
        public RequesterId requester() {
            return as.id();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            JoinedRequester joined = new JoinedRequester(as, from, origin, stamp.occurredAt());
            return ticket.withParties(parties -> parties.plus(joined));
        }

        @Override
        public Event forUnits(Ticket ticket) {
            return ticket.withholds(as.id()) ? new RequesterJoined(as.withhold(), from, origin) : this;
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return Optional.of(from == null || known.test(from) ? this : new RequesterJoined(as, null, null));
        }
    }

    /**
     * One asks no more on this ticket: he took his request back, or his own ticket was taken up again.
     *
     * @param requester who
     * @param why in his words, if he said
     */
    record RequesterLeft(RequesterId requester, @Nullable Words why) implements PartyEvent, OfRequester {

        /** Checks that nothing is missing. */
        public RequesterLeft {
            requireNonNull(requester, "requester");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withParties(parties -> parties.without(requester));
        }

        @Override
        public Event forUnits(Ticket ticket) {
            return why != null && ticket.withholds(requester) ? new RequesterLeft(requester, why.withhold()) : this;
        }
    }

    /**
     * The upstream system says something else about its case: another due, or that it takes the case back. What it said at
     * registration stays there.
     *
     * @param before the case as it was until now
     * @param source the case as it is now
     */
    record SourceChanged(Source before, Source source) implements PartyEvent {

        /** Checks that nothing is missing. */
        public SourceChanged {
            requireNonNull(before, "before");
            requireNonNull(source, "source");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withParties(parties -> parties.withSource(source));
        }

        /** {@return {@code source-withdrawn} if upstream took the case back, else the event's name} */
        @Override
        public String moment() {
            return source.isAwaited() ? name() : "source-withdrawn";
        }
    }
}
