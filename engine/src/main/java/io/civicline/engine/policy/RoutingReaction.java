package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.code.RuleId;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.Event;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.WhoFacts;
import io.civicline.routing.Parts;
import io.civicline.routing.ResultMode;
import io.civicline.routing.Routed;
import io.civicline.routing.RoutingDecision;
import io.civicline.routing.RoutingTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Routes a ticket when it is registered for that, and again, as a proposal or at once, when its lead gave it back, or when it is
 * handled again by somebody else.
 */
final class RoutingReaction implements Reaction {

    /** The rule that stands for the fallback in events. */
    static final RuleId FALLBACK = RuleId.of("fallback");

    private final RoutingTable table;
    private final Situations situations;
    private final ResultMode afterReturn;

    RoutingReaction(RoutingTable table, Situations situations, ResultMode afterReturn) {
        this.table = table;
        this.situations = situations;
        this.afterReturn = afterReturn;
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        if (ticket.stage() != Stage.REGISTERED) {
            return List.of();
        }
        if (event instanceof RegistrationEvent.Registered registered) {
            return switch (registered.intake().disposition()) {
                case DISPATCH -> route(ticket, table.mode(), at);
                case PROPOSE -> route(ticket, ResultMode.PROPOSE, at);
                case ANSWER, DECLINE, REFER, DRAFT -> List.of();
            };
        }
        if (event instanceof ReopenEvent again) {
            return route(ticket, again.how() == TakeUp.PROPOSE ? ResultMode.PROPOSE : table.mode(), at);
        }
        return event instanceof AssignmentEvent.Returned ? route(ticket, afterReturn, at) : List.of();
    }

    private List<Event> route(Ticket ticket, ResultMode mode, Context at) {
        RoutingDecision decision = table.route(
                situations.of(ticket, at.occurredAt()), facts(ticket, at.facts().directory()));
        List<NotTaken> notTaken = notTaken(decision);
        long policy = at.policy().number();
        if (!(decision instanceof Routed routed)) {
            return List.of(new RoutingEvent.Unrouted("NO_CANDIDATE", notTaken, policy));
        }
        Proposal choice = PolicySet.choice(routed, ticket);
        boolean propose = mode == ResultMode.PROPOSE;
        List<Event> events = new ArrayList<>();
        events.add(new RoutingEvent.Routed(choice, routed.tags(), routed.urgency(), propose, notTaken, policy));
        if (!propose) {
            events.add(new AssignmentEvent.Dispatched(
                    Offer.list(ticket, choice.lead(), choice.assists(), choice.copies()), AssignmentEvent.Ground.RULE));
        }
        return events;
    }

    static WhoFacts facts(Ticket ticket, DirectoryFacts directory) {
        BarredUnits barred = BarredUnits.none();
        for (UnitId unit : ticket.handling().returners()) {
            barred = barred.returned(unit);
        }
        for (UnitId unit : ticket.request().accused()) {
            barred = barred.accused(unit);
        }
        for (Assignment part : ticket.handling().open().toList()) {
            barred = part.role() == AssignmentRole.COPY ? barred : barred.havingPart(part.unit());
        }
        return WhoFacts.of(directory).barring(barred);
    }

    /** Every candidate that was passed over, for the lead first: the facts that were used. */
    private static List<NotTaken> notTaken(RoutingDecision decision) {
        Parts parts = decision.parts();
        return Stream.of(Stream.of(parts.lead()), parts.assists().stream(), parts.copies().stream())
                .flatMap(choices -> choices)
                .flatMap(choice -> choice.passedOver().stream())
                .map(passed -> new NotTaken(
                        passed.candidate().toString(),
                        passed.unit(),
                        passed.reason().name()))
                .toList();
    }

    /** Shows tickets to conditions. */
    @FunctionalInterface
    interface Situations {
        Situation of(Ticket ticket, Instant at);
    }
}
