package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.command.Context;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.PressEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WithOffers;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.Choice;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an audience is made of, on one occasion.
 *
 * @param policy whose units they are
 * @param ticket as it is now
 * @param event the occasion
 * @param at when, and who is absent
 */
record Recipients(PolicySet policy, Ticket ticket, Event event, Context at) {

    static final String UNIT = "unit:";
    static final String REQUESTER = "requester:";
    static final String SOURCE = "source:";

    /**
     * One who is told, or is not.
     *
     * @param to as notices name him; null if nobody was found
     * @param unit if it is one
     * @param part the unit's part of the ticket, if it has one
     * @param withheld why he is not told; null if he is
     * @param notTaken who was passed over for him
     * @param joined the case of a ticket that was merged into this one, of which an upstream system is told; else null
     */
    record Recipient(
            @Nullable String to,
            @Nullable UnitId unit,
            @Nullable AssignmentId part,
            @Nullable String withheld,
            List<NotTaken> notTaken,
            @Nullable Source joined) {}

    /** Those whom a rule tells: nobody unless its condition holds, of an upstream system that of its own case. */
    Stream<Recipient> of(NoticeRule rule) {
        TicketSituation situation = policy.situation(ticket, at.occurredAt());
        if (rule.to() == Audience.SOURCE) {
            Stream<Recipient> own = ticket
                    .source()
                    .filter(source -> rule.when().test(situation.as(source)))
                    .map(source -> source(source, null))
                    .stream();
            Stream<Recipient> joined = ticket.links().joined().stream()
                    .flatMap(one -> one.cases().all().stream())
                    .filter(source -> rule.when().test(situation.as(source)))
                    .map(source -> source(source, source));
            return Stream.concat(own, joined);
        }
        return rule.when().test(situation) ? of(rule.to()) : Stream.empty();
    }

    private Stream<Recipient> of(Audience audience) {
        return audience instanceof Audience.Chosen chosen
                ? Stream.of(chosen(chosen.who()))
                : group((Audience.Group) audience);
    }

    private Stream<Recipient> group(Audience.Group group) {
        return switch (group) {
            case LEAD -> concerned().filter(Assignment::leads).map(this::part);
            case UNITS -> concerned().map(this::part);
            case SUPERVISORS -> watcher().map(unit -> unit(unit, null, List.of()));
            case REQUESTERS ->
                ticket.requesters().stream()
                        .filter(TicketRequester::answerWanted)
                        .filter(requester -> requester.phone() != null)
                        .map(requester -> outside(REQUESTER + requester.id()));
            case SOURCE -> throw new IllegalArgumentException("each upstream system is told of its own case");
        };
    }

    /** Who watches from now on; nobody if the hotline itself does. */
    private Stream<UnitId> watcher() {
        if (event instanceof PressEvent.SupervisionIssued issued) {
            return Stream.ofNullable(issued.by());
        }
        if (event instanceof PressEvent.SupervisionOrdered ordered) {
            return Stream.of(ordered.by());
        }
        return event instanceof StepEvent.Supervised watched ? Stream.of(watched.by()) : Stream.empty();
    }

    private static Recipient outside(String to) {
        return new Recipient(to, null, null, null, List.of(), null);
    }

    private static Recipient source(Source source, @Nullable Source joined) {
        return new Recipient(SOURCE + source.system(), null, null, null, List.of(), joined);
    }

    private Recipient part(Assignment part) {
        return unit(part.unit(), part.id(), List.of());
    }

    /** Who is complained of must not learn of it, whoever the rule names. */
    private Recipient unit(UnitId unit, @Nullable AssignmentId part, List<NotTaken> notTaken) {
        boolean accused =
                policy.barring(unit, List.of(), ticket.request().accused()).isPresent();
        return new Recipient(UNIT + unit, unit, part, accused ? RefusalCode.ACCUSED.value() : null, notTaken, null);
    }

    private Recipient chosen(Who who) {
        BarredUnits barred = policy.accused(ticket, BarredUnits.none());
        WhoFacts facts = WhoFacts.of(at.facts().directory()).barring(barred);
        Optional<UnitId> about = about().map(Assignment::unit);
        Choice choice = who.resolve(
                policy.situation(ticket, at.occurredAt()),
                about.map(facts::about).orElse(facts),
                policy.units());
        List<NotTaken> notTaken = choice.passedOver().stream()
                .map(passed -> new NotTaken(
                        passed.candidate().toString(),
                        passed.unit(),
                        passed.reason().name()))
                .toList();
        return choice.found()
                .map(found -> unit(found, null, notTaken))
                .orElseGet(() -> new Recipient(null, null, null, "NOBODY_FOUND", notTaken, null));
    }

    /** The part that acted; else the lead's. */
    Optional<Assignment> about() {
        return event.part()
                .map(ticket.handling()::assignment)
                .or(() -> ticket.handling().lead());
    }

    /** The parts that the event is about: those offered, the one that acted; else the lead's and those that are open. */
    private Stream<Assignment> concerned() {
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
