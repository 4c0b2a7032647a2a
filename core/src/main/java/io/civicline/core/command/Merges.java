package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.Handlers;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.OpenDue;
import io.civicline.core.link.UpstreamCases;
import io.civicline.core.party.JoinedRequester;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes from one ticket to another when they are merged. */
final class Merges {

    private Merges() {}

    /** Who asks on the other ticket, under ids of the main one; a confidential request makes each of them confidential. */
    static List<JoinedRequester> joining(Ticket main, Ticket other, int offset, Context at) {
        List<TicketRequester> asking = other.requesters();
        List<TicketRequester> copies = Askers.copies(
                asking, n -> main.nextRequester(offset + n), other.request().confidential(), at);
        List<JoinedRequester> joining = new ArrayList<>();
        for (int i = 0; i < asking.size(); i++) {
            joining.add(
                    new JoinedRequester(copies.get(i), other.id(), asking.get(i).id(), at.occurredAt()));
        }
        return joining;
    }

    /** What the main ticket has to know of one that is being registered: it has had one contact, and nothing due. */
    static JoinedTicket arriving(TicketId id, Optional<Source> source) {
        return new JoinedTicket(
                id,
                1,
                List.of(),
                Handlers.NONE,
                new UpstreamCases(source.stream().toList()));
    }

    /** What the main ticket has to know of the other. */
    static JoinedTicket joined(Ticket other, Instant now) {
        int contacts = other.contacts().size();
        for (JoinedTicket before : other.links().joined()) {
            contacts += before.contacts();
        }
        return new JoinedTicket(other.id(), contacts, dues(other, now), other.handlers(), cases(other));
    }

    private static UpstreamCases cases(Ticket other) {
        Stream<Source> joined = other.links().joined().stream().flatMap(one -> one.cases().all().stream());
        return new UpstreamCases(Stream.concat(other.source().stream(), joined).toList());
    }

    /** The earliest due of each clock that is open: the ticket's own and its lead's. A rest ends with the merge. */
    private static List<OpenDue> dues(Ticket other, Instant now) {
        Optional<AssignmentId> lead = other.handling().lead().map(Assignment::id);
        Map<ClockCode, OpenDue> earliest = new LinkedHashMap<>();
        other.ledger()
                .open()
                .filter(clock -> clock.key().requester() == null)
                .filter(clock -> clock.key().assignment() == null
                        || lead.filter(clock.key().assignment()::equals).isPresent())
                .flatMap(clock -> due(clock, now).stream())
                .forEach(due ->
                        earliest.merge(due.clock(), due, (one, two) -> two.due().isBefore(one.due()) ? two : one));
        return new ArrayList<>(earliest.values());
    }

    /** Empty while it rests, if it was given more time or another limit meanwhile: then only its policy could count it. */
    private static Optional<OpenDue> due(Clock clock, Instant now) {
        Optional<Instant> due = clock.state() == ClockState.PAUSED
                ? clock.pausedSince().map(since -> clock.due().plus(Duration.between(since, now)))
                : Optional.of(clock.due());
        return due.map(at -> new OpenDue(clock.code(), clock.limit(), clock.startedAt(), at));
    }

    /**
     * Who of the joined ticket took his request back on the main one. Only how he joined last counts: what he left before, he left
     * because an earlier merge was taken back.
     */
    static List<RequesterId> gone(Ticket main, Ticket joined) {
        Map<RequesterId, RequesterId> last = new LinkedHashMap<>();
        for (JoinedRequester one : main.parties().joined()) {
            if (joined.id().equals(one.from()) && one.origin() != null) {
                last.put(one.origin(), one.requester().id());
            }
        }
        List<RequesterId> gone = new ArrayList<>();
        last.forEach((origin, here) -> {
            boolean left = main.parties().left().contains(here);
            if (left && joined.requester(origin).isPresent()) {
                gone.add(origin);
            }
        });
        return gone;
    }
}
