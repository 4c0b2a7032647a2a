package io.civicline.core.command;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.id.ContactId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Storable;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes in about a ticket that is there already: from those who ask, and from the system that handed it down. */
public sealed interface Contacting extends Command {

    /**
     * Records that somebody came about the ticket (再次来电). A contact whose id the ticket has already changes nothing.
     *
     * @param purpose what for
     * @param channel a channel of the policy
     * @param arrivedAt when it reached the hotline; null for the occurrence; cut to microseconds
     * @param contact the contact's id, the same on every ticket that it is about; null if it is only about this one
     * @param reference the host's number of the call record or message, or null
     * @param requester which of those who ask; null if it was somebody else, or is not known
     * @param newcomer one more who asks from now on, on an open ticket on which less than
     *     {@value io.civicline.core.party.Parties#MOST} ask; null if it was none
     * @param said in his words, up to 20,000 characters, or null
     */
    record RecordContact(
            @NotNull ContactPurpose purpose,
            @NotNull @Identifier String channel,
            @Nullable Instant arrivedAt,
            @Nullable @Identifier String contact,
            @Nullable @Identifier String reference,
            @Nullable @Identifier String requester,
            @Nullable @Valid Requester newcomer,
            @Nullable @Size(min = 1, max = 20_000) @Storable String said)
            implements Contacting {

        private static final Instant EARLIEST = Instant.EPOCH;

        /**
         * A contact of which nothing more is known.
         *
         * @param purpose what for
         * @param channel a channel of the policy
         * @return the command
         */
        public static RecordContact of(ContactPurpose purpose, String channel) {
            return new RecordContact(purpose, channel, null, null, null, null, null, null);
        }

        /**
         * Says which of those who ask it was.
         *
         * @param id his id on the ticket
         * @return with him
         */
        public RecordContact by(RequesterId id) {
            return new RecordContact(purpose, channel, arrivedAt, contact, reference, id.value(), null, said);
        }

        /**
         * Says that one more asks.
         *
         * @param one who
         * @return with him
         */
        public RecordContact by(Requester one) {
            return new RecordContact(purpose, channel, arrivedAt, contact, reference, null, one, said);
        }

        /**
         * Notes what was said.
         *
         * @param words up to 20,000 characters
         * @return with the words
         */
        public RecordContact saying(String words) {
            return new RecordContact(purpose, channel, arrivedAt, contact, reference, requester, newcomer, words);
        }

        /**
         * Says when it came in, if that was earlier.
         *
         * @param instant not after now
         * @return the command
         */
        public RecordContact arrivedAt(Instant instant) {
            return new RecordContact(purpose, channel, instant, contact, reference, requester, newcomer, said);
        }

        /**
         * Names the contact, as if it asks on several tickets.
         *
         * @param id the same on each
         * @return the command
         */
        public RecordContact contact(String id) {
            return new RecordContact(purpose, channel, arrivedAt, id, reference, requester, newcomer, said);
        }

        /**
         * Adds the host's own reference.
         *
         * @param own such as the number of a recording
         * @return the command
         */
        public RecordContact reference(String own) {
            return new RecordContact(purpose, channel, arrivedAt, contact, own, requester, newcomer, said);
        }

        /** Without words and names. */
        @Override
        public String toString() {
            return "RecordContact[" + purpose + ", " + channel + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Instant arrived = arrivedAt == null ? at.occurredAt() : arrivedAt.truncatedTo(ChronoUnit.MICROS);
            Optional<RequesterId> who = Optional.ofNullable(requester).map(RequesterId::of);
            Checks checks = at.check(ticket)
                    .among(at.policy().channels(), channel, RefusalCode.UNKNOWN_CHANNEL, "channel")
                    .that(
                            !arrived.isAfter(at.now()),
                            RefusalCode.OCCURRED_IN_FUTURE,
                            "occurred",
                            arrived,
                            "now",
                            at.now())
                    .that(!arrived.isBefore(EARLIEST), RefusalCode.OUT_OF_RANGE, "what", "arrivedAt", "actual", arrived)
                    .that(requester == null || newcomer == null, RefusalCode.TWO_CALLERS)
                    .that(newcomer == null || ticket.isOpen(), RefusalCode.NOBODY_JOINS_CLOSED);
            checks.haveRoomFor(ticket, newcomer == null ? 0 : 1);
            who.ifPresent(id ->
                    checks.that(ticket.requester(id).isPresent(), RefusalCode.NO_SUCH_REQUESTER, "requester", id));
            return checks.thenAll(() -> events(ticket, arrived, who.orElse(null), at));
        }

        private List<Event> events(Ticket ticket, Instant arrived, @Nullable RequesterId who, Context at) {
            ContactId id = contact == null ? null : ContactId.of(contact);
            boolean there = id != null
                    && ticket.contacts().stream()
                            .anyMatch(before -> id.equals(before.contact().id()));
            if (there) {
                return List.of();
            }
            List<Event> events = new ArrayList<>();
            RequesterId by = who;
            if (newcomer != null) {
                TicketRequester joined = Askers.of(newcomer, ticket.nextRequester(0), false, at);
                by = joined.id();
                events.add(new PartyEvent.RequesterJoined(joined, null, null));
            }
            Contact how = new Contact(id, ChannelCode.of(channel), arrived, reference);
            events.add(new PartyEvent.ContactRecorded(how, purpose, by, at.wordsOrNull(said)));
            return events;
        }
    }

    /**
     * One of those who ask takes his request back (撤诉), while others still ask. When nobody is left, the ticket is withdrawn.
     *
     * @param requester his id on the ticket
     * @param why in his words, up to 20,000 characters; null if he did not say
     */
    record WithdrawRequester(
            @NotNull @Identifier String requester,
            @Nullable @Size(min = 1, max = 20_000) @Storable String why) implements Contacting {

        /**
         * Takes the request of one requester back, who does not say why.
         *
         * @param requester his id on the ticket
         * @return the command
         */
        public static WithdrawRequester of(String requester) {
            return new WithdrawRequester(requester, null);
        }

        /**
         * Says why.
         *
         * @param words of the requester, up to 20,000 characters
         * @return the command
         */
        public WithdrawRequester saying(String words) {
            return new WithdrawRequester(requester, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "WithdrawRequester[" + requester + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            RequesterId id = RequesterId.of(requester);
            return at.check(ticket)
                    .that(ticket.requester(id).isPresent(), RefusalCode.NO_SUCH_REQUESTER, "requester", id)
                    .thenAll(() -> {
                        List<Event> events = new ArrayList<>();
                        events.add(new PartyEvent.RequesterLeft(id, at.wordsOrNull(why)));
                        if (ticket.requesters().size() == 1) {
                            events.add(new EndingEvent.Withdrawn(null));
                        }
                        return events;
                    });
        }
    }

    /**
     * Takes account of what the upstream system says about its case now (上级来源变更). Clocks that run until its due run until
     * the new one; the ledger keeps both. Whether the ticket ends when the case is taken back is for a person to decide.
     *
     * @param due the due that upstream gives now; null if it gives none; cut to microseconds
     * @param withdrawn true if upstream takes the case back
     */
    record ChangeSource(@Nullable Instant due, boolean withdrawn) implements Contacting {

        private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

        /**
         * Upstream gives another due.
         *
         * @param due the new due
         * @return the command
         */
        public static ChangeSource due(Instant due) {
            return new ChangeSource(due, false);
        }

        /**
         * Upstream takes the case back.
         *
         * @return the command
         */
        public static ChangeSource takenBack() {
            return new ChangeSource(null, true);
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Source> before = ticket.source();
            boolean storable = due == null || (!due.isBefore(Instant.EPOCH) && !due.isAfter(LATEST));
            return at.check(ticket)
                    .that(before.filter(Source::isAwaited).isPresent(), RefusalCode.NO_SOURCE)
                    .that(storable, RefusalCode.OUT_OF_RANGE, "what", "due", "actual", due)
                    .thenAll(() -> {
                        Source source = before.orElseThrow();
                        Source now = withdrawn
                                ? source.withdrawn(at.occurredAt())
                                : source.dueAt(due == null ? null : due.truncatedTo(ChronoUnit.MICROS));
                        return now.equals(source) ? List.of() : List.of(new PartyEvent.SourceChanged(source, now));
                    });
        }
    }
}
