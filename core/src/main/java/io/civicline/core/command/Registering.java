package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Parts;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command that begins a ticket. */
public sealed interface Registering extends Command {

    /**
     * Registers a request (登记). The registration has been checked against its constraints and the policy's codes.
     *
     * @param registration what came in
     * @param urgency as given, or the policy's lowest
     */
    record Register(Registration registration, UrgencyCode urgency) implements Registering {

        /** Checks that nothing is missing. */
        public Register {
            requireNonNull(registration, "registration");
            requireNonNull(urgency, "urgency");
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Checks checks = at.check(ticket);
            String reason = registration.reason();
            switch (registration.disposition()) {
                case DECLINE -> checks.knows(ReasonUse.DECLINE, String.valueOf(reason));
                case REFER -> checks.knows(ReasonUse.REFER, String.valueOf(reason));
                case DISPATCH -> named().ifPresent(parts -> parts.check(ticket, accused(), checks, at));
                case ANSWER, PROPOSE, DRAFT -> {
                    // nothing beside the constraints
                }
            }
            return checks.thenAll(() -> events(ticket, at));
        }

        private Optional<NamedParts> named() {
            Parts parts = registration.parts();
            return parts == null
                    ? Optional.empty()
                    : Optional.of(NamedParts.of(parts.lead(), parts.assists(), parts.copies()));
        }

        private List<UnitId> accused() {
            return registration.accused().stream().map(UnitId::of).toList();
        }

        private List<Event> events(Ticket ticket, Context at) {
            List<Event> events = new ArrayList<>();
            events.add(new RegistrationEvent.Registered(intake(ticket, at)));
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

        private ReasonCode reason() {
            return ReasonCode.of(requireNonNull(registration.reason(), "reason"));
        }

        private Intake intake(Ticket ticket, Context at) {
            Instant arrived = registration.arrivedAt() == null ? at.occurredAt() : cut(registration.arrivedAt());
            return new Intake(
                    request(at),
                    requesters(ticket, at),
                    new Contact(ChannelCode.of(registration.channel()), arrived, registration.contactReference()),
                    source(registration.upstream()),
                    registration.externalId() == null ? null : ExternalId.of(registration.externalId()),
                    arrived,
                    at.occurredAt(),
                    registration.disposition(),
                    at.policy().number());
        }

        private Request request(Context at) {
            String region = registration.region();
            return new Request(
                    KindCode.of(registration.kind()),
                    CategoryCode.of(registration.category()),
                    region == null ? null : RegionCode.of(region),
                    urgency,
                    at.words(registration.subject()),
                    at.wordsOrNull(registration.body()),
                    Places.location(registration.place(), at),
                    registration.attributes(),
                    registration.confidential(),
                    accused());
        }

        private List<TicketRequester> requesters(Ticket ticket, Context at) {
            List<TicketRequester> requesters = new ArrayList<>();
            for (Requester requester : registration.requesters()) {
                requesters.add(new TicketRequester(
                        RequesterId.of(ticket.id() + "." + (requesters.size() + 1)),
                        at.wordsOrNull(requester.name()),
                        at.wordsOrNull(requester.phone()),
                        requester.answerWanted()));
            }
            return requesters;
        }

        private static @Nullable Source source(@Nullable Upstream upstream) {
            if (upstream == null) {
                return null;
            }
            Instant due = upstream.due();
            return new Source(upstream.system(), upstream.number(), due == null ? null : cut(due));
        }

        /** What is stored has microseconds. */
        private static Instant cut(Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
