package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.Event;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WithOffers;
import io.civicline.core.id.NoticeId;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Queues the notices that the rules of a policy ask for. */
final class Notices implements Reaction {

    private final List<NoticeRule> rules;

    Notices(List<NoticeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        List<Event> events = new ArrayList<>();
        for (NoticeRule rule : rules) {
            if (rule.on().equals(event.moment(ticket))) {
                addressees(rule, ticket, event).forEach(to -> events.add(queue(rule, to, at)));
            }
        }
        return events;
    }

    private static NoticeEvent queue(NoticeRule rule, String to, Context at) {
        NoticeId id = NoticeId.of(HexFormat.of().formatHex(at.salts().get()));
        return new NoticeEvent.NoticeQueued(id, rule.id(), to, rule.channel(), rule.template());
    }

    private static Stream<String> addressees(NoticeRule rule, Ticket ticket, Event event) {
        return switch (rule.to()) {
            case LEAD ->
                concerned(ticket, event)
                        .filter(Assignment::leads)
                        .map(part -> "unit:" + part.unit());
            case UNITS -> concerned(ticket, event).map(part -> "unit:" + part.unit());
            case SUPERVISORS ->
                event instanceof StepEvent.Supervised watched ? Stream.of("unit:" + watched.by()) : Stream.empty();
            case REQUESTERS ->
                ticket.registered().requesters().stream()
                        .filter(TicketRequester::answerWanted)
                        .filter(requester -> requester.phone() != null)
                        .map(requester -> "requester:" + requester.id());
        };
    }

    /** The parts that the event is about: those offered, the one that acted; else the lead's and those that are open. */
    private static Stream<Assignment> concerned(Ticket ticket, Event event) {
        if (event instanceof WithOffers given) {
            return given.offers().stream().map(offer -> ticket.handling().assignment(offer.id()));
        }
        if (event.part().isPresent()) {
            return Stream.of(ticket.handling().assignment(event.part().get()));
        }
        return Stream.concat(
                        ticket.handling().lead().stream(), ticket.handling().open())
                .distinct();
    }
}
