package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.id.ContactId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.TicketLink;
import io.civicline.core.party.JoinedRequester;
import io.civicline.core.registration.Parts;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Upstream;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command that begins a ticket. */
public sealed interface Registering extends Command {

    /**
     * Registers a request (登记). The registration has been checked against its constraints and the policy's codes.
     *
     * @param registration what came in
     * @param urgency as given, or the policy's lowest
     * @param origin what it has to do with other tickets
     */
    record Register(Registration registration, UrgencyCode urgency, Origin origin) implements Registering {

        /** Checks that nothing is missing. */
        public Register {
            requireNonNull(registration, "registration");
            requireNonNull(urgency, "urgency");
            requireNonNull(origin, "origin");
        }

        /**
         * Registers a request by itself.
         *
         * @param registration what came in
         * @param urgency as given, or the policy's lowest
         */
        public Register(Registration registration, UrgencyCode urgency) {
            this(registration, urgency, Origin.ALONE);
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Checks checks = at.check(ticket);
            String reason = registration.reason();
            switch (registration.disposition()) {
                case DECLINE -> checks.knows(ReasonUse.DECLINE, String.valueOf(reason));
                case REFER -> checks.knows(ReasonUse.REFER, String.valueOf(reason));
                case DISPATCH -> named().ifPresent(parts -> parts.check(ticket, accused(splitFrom(at)), checks, at));
                case ANSWER, PROPOSE, DRAFT -> {
                    // nothing beside the constraints
                }
            }
            TicketId whole = origin.splitFrom();
            checks.that(whole == null || splitFrom(at).isPresent(), RefusalCode.NO_SUCH_TICKET, "ticket", whole);
            String main = registration.mergeInto();
            checks.that(main == null || isTakenIn(main, at), RefusalCode.NO_SUCH_TICKET, "ticket", main);
            upstreamNumber().ifPresent(number -> free(number, checks, at.facts()));
            return checks.thenAll(() -> events(ticket, at));
        }

        /**
         * Gives the number of the upstream case.
         *
         * @return empty if the request came to the hotline itself
         */
        public Optional<UpstreamNumber> upstreamNumber() {
            return source().map(Source::upstreamNumber);
        }

        private static void free(UpstreamNumber number, Checks checks, Facts facts) {
            TicketId holder = facts.taken().get(number);
            checks.that(
                    holder == null,
                    RefusalCode.UPSTREAM_TAKEN,
                    "source",
                    number.system(),
                    "number",
                    number.number(),
                    "ticket",
                    holder);
        }

        /** The main ticket is changed by the same submission, so that a duplicate never ends without being asked about there. */
        private static boolean isTakenIn(String main, Context at) {
            return at.facts()
                    .ticket(TicketId.of(main))
                    .filter(there -> there.intake() != null)
                    .isPresent();
        }

        /** The ticket of which this one is a part. */
        private Optional<Ticket> splitFrom(Context at) {
            return Optional.ofNullable(origin.splitFrom()).flatMap(at.facts()::ticket);
        }

        private Optional<NamedParts> named() {
            Parts parts = registration.parts();
            return parts == null
                    ? Optional.empty()
                    : Optional.of(NamedParts.of(parts.lead(), parts.assists(), parts.copies()));
        }

        /** The units that this is about; of a part, also those that the whole is about. */
        List<UnitId> accused(Optional<Ticket> whole) {
            Set<UnitId> units = new LinkedHashSet<>();
            registration.accused().forEach(unit -> units.add(UnitId.of(unit)));
            whole.ifPresent(ticket -> units.addAll(ticket.request().accused()));
            return new ArrayList<>(units);
        }

        /** Who asks, under ids of the ticket into which this one is merged. */
        List<JoinedRequester> joining(Ticket main, TicketId id, int offset, Context at) {
            List<TicketRequester> asking = Askers.of(
                    registration.requesters(), n -> main.nextRequester(offset + n), registration.confidential(), at);
            List<JoinedRequester> joining = new ArrayList<>();
            for (TicketRequester one : asking) {
                RequesterId there = own(id, joining.size());
                joining.add(new JoinedRequester(one, id, there, at.occurredAt()));
            }
            return joining;
        }

        private static RequesterId own(TicketId id, int n) {
            return RequesterId.of(id + "." + (n + 1));
        }

        private List<Event> events(Ticket ticket, Context at) {
            List<Event> events = new ArrayList<>();
            events.add(new RegistrationEvent.Registered(intake(ticket, at)));
            links().forEach(link -> events.add(new LinkEvent.Linked(link)));
            String main = registration.mergeInto();
            if (main != null) {
                events.add(new EndingEvent.Merged(TicketId.of(main), null));
                return events;
            }
            switch (registration.disposition()) {
                case ANSWER -> {
                    events.add(new RegistrationEvent.AnsweredAtOnce(
                            at.words(requireNonNull(registration.answer(), "answer"))));
                    events.add(new EndingEvent.Closed(Closure.ANSWERED, null));
                }
                case DECLINE -> events.add(new EndingEvent.Closed(Closure.DECLINED, reason()));
                case REFER -> events.add(new EndingEvent.Closed(Closure.REFERRED, reason()));
                case DISPATCH ->
                    named().ifPresent(parts -> events.add(
                            new AssignmentEvent.Dispatched(parts.offers(ticket), AssignmentEvent.Ground.PERSON)));
                case PROPOSE, DRAFT -> {
                    // the routing rules propose; a draft waits
                }
            }
            return events;
        }

        private List<TicketLink> links() {
            List<TicketLink> links = new ArrayList<>();
            origin.together().forEach(other -> links.add(TicketLink.to(LinkKind.SAME_CONTACT, other)));
            if (origin.splitFrom() != null) {
                links.add(TicketLink.to(LinkKind.SPLIT_FROM, origin.splitFrom()));
            }
            return links;
        }

        private ReasonCode reason() {
            return ReasonCode.of(requireNonNull(registration.reason(), "reason"));
        }

        private Intake intake(Ticket ticket, Context at) {
            Instant arrived = registration.arrivedAt() == null ? at.occurredAt() : cut(registration.arrivedAt());
            Optional<Ticket> whole = splitFrom(at);
            return new Intake(
                    request(at),
                    whole.map(other -> Askers.copies(other.requesters(), n -> own(ticket.id(), n), false, at))
                            .orElseGet(() -> Askers.of(registration.requesters(), n -> own(ticket.id(), n), false, at)),
                    new Contact(
                            contact(whole),
                            ChannelCode.of(registration.channel()),
                            arrived,
                            registration.contactReference()),
                    source(registration.upstream()),
                    registration.externalId() == null ? null : ExternalId.of(registration.externalId()),
                    arrived,
                    at.occurredAt(),
                    registration.disposition(),
                    at.policy().number());
        }

        /** As the host gave it, as several registrations have it together, or that of the whole. */
        private @Nullable ContactId contact(Optional<Ticket> whole) {
            if (registration.contact() != null) {
                return ContactId.of(registration.contact());
            }
            return origin.contact() != null
                    ? origin.contact()
                    : whole.map(other -> other.registered().contact().id()).orElse(null);
        }

        private Request request(Context at) {
            String region = registration.region();
            Optional<Ticket> whole = splitFrom(at);
            boolean hidden =
                    whole.filter(other -> other.request().confidential()).isPresent();
            return new Request(
                    KindCode.of(registration.kind()),
                    CategoryCode.of(registration.category()),
                    region == null ? null : RegionCode.of(region),
                    urgency,
                    at.words(registration.subject()),
                    at.wordsOrNull(registration.body()),
                    Places.location(registration.place(), at),
                    registration.attributes(),
                    registration.confidential() || hidden,
                    accused(whole));
        }

        /** The upstream case, as the ticket will have it. */
        Optional<Source> source() {
            return Optional.ofNullable(source(registration.upstream()));
        }

        private static @Nullable Source source(@Nullable Upstream upstream) {
            if (upstream == null) {
                return null;
            }
            Instant due = upstream.due();
            return new Source(
                    SourceCode.of(upstream.system()),
                    upstream.number(),
                    due == null ? null : cut(due),
                    upstream.extendedBy(),
                    upstream.calledBackBy(),
                    null);
        }

        /** What is stored has microseconds. */
        private static Instant cut(Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
