package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.assignment.UnroutedReason;
import io.civicline.core.code.RuleId;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.Event;
import io.civicline.core.event.FactEvent;
import io.civicline.core.event.HandOverEvent;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.UnitId;
import io.civicline.core.request.Disposition;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Routes a ticket when it is registered for that, and again, as a proposal or at once, when its lead gave it back or had to leave,
 * when the offer to it expired, and, always as a proposal, when the hotline recalled the offer,
 * and when it is no longer merged into another,
 * and when it is handled again by somebody else.
 */
final class RoutingReaction implements Reaction {

    /** The rule that stands for the fallback in events. */
    static final RuleId FALLBACK = RuleId.of("fallback");

    private final RoutingTable table;
    private final Situations situations;
    private final Lines lines;
    private final ResultMode afterReturn;
    private final Reroute afterChange;

    RoutingReaction(
            RoutingTable table, Situations situations, Lines lines, ResultMode afterReturn, Reroute afterChange) {
        this.table = table;
        this.situations = situations;
        this.lines = lines;
        this.afterReturn = afterReturn;
        this.afterChange = afterChange;
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        if (event instanceof FactEvent.FactsChanged) {
            return afterChange == Reroute.PROPOSE ? again(ticket, at) : List.of();
        }
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
        if (event instanceof LinkEvent.Unmerged) {
            return ticket.isDraft() ? List.of() : route(ticket, afterUnmerge(ticket), at);
        }
        boolean below = event.part()
                .filter(id -> ticket.handling().assignment(id).isSubassigned())
                .isPresent();
        return below
                ? List.of()
                : again(event).map(mode -> route(ticket, mode, at)).orElse(List.of());
    }

    /** As the rules say at the command of a person. */
    List<Event> route(Ticket ticket, Context at) {
        return route(ticket, table.mode(), at);
    }

    /** How it is routed after somebody has left; empty if nobody has. */
    private Optional<ResultMode> again(Event event) {
        if (event instanceof AssignmentEvent.Returned || event instanceof HandOverEvent.Recused) {
            return Optional.of(afterReturn);
        }
        if (event instanceof HandOverEvent.Recalled) {
            return Optional.of(ResultMode.PROPOSE);
        }
        return event instanceof StepEvent.Expired ? Optional.of(table.mode()) : Optional.empty();
    }

    /** Proposes the lead that the new facts ask for, if it is another than the present one, or than the one proposed. */
    private List<Event> again(Ticket ticket, Context at) {
        if (ticket.isDraft() || !ticket.isOpen() || ticket.stage() == Stage.REPLIED) {
            return List.of();
        }
        RoutingDecision decision = table.route(
                situations.of(ticket, at.occurredAt()),
                facts(ticket, ticket.lead().orElse(null), at.facts().directory(), lines));
        Proposal waiting = ticket.handling().proposal();
        Optional<UnitId> now =
                ticket.lead().or(() -> Optional.ofNullable(waiting).map(Proposal::lead));
        boolean other = !(decision instanceof Routed routed)
                || now.filter(routed.lead()::equals).isEmpty();
        return other ? outcome(ticket, decision, ResultMode.PROPOSE, at) : List.of();
    }

    /** As it was registered; a person looks at what he dispatched himself. */
    private ResultMode afterUnmerge(Ticket ticket) {
        return ticket.registered().disposition() == Disposition.DISPATCH ? table.mode() : ResultMode.PROPOSE;
    }

    private List<Event> route(Ticket ticket, ResultMode mode, Context at) {
        RoutingDecision decision = table.route(
                situations.of(ticket, at.occurredAt()), facts(ticket, at.facts().directory(), lines));
        return outcome(ticket, decision, mode, at);
    }

    private static List<Event> outcome(Ticket ticket, RoutingDecision decision, ResultMode mode, Context at) {
        List<NotTaken> notTaken = notTaken(decision);
        long policy = at.policy().number();
        if (!(decision instanceof Routed routed)) {
            return List.of(new RoutingEvent.Unrouted(UnroutedReason.NO_CANDIDATE.code(), notTaken, policy));
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

    static WhoFacts facts(Ticket ticket, DirectoryFacts directory, Lines lines) {
        return facts(ticket, null, directory, lines);
    }

    /** Where the present lead may be found again, its part does not bar it. */
    private static WhoFacts facts(Ticket ticket, @Nullable UnitId lead, DirectoryFacts directory, Lines lines) {
        BarredUnits barred = BarredUnits.none();
        for (UnitId unit : ticket.handling().returners()) {
            barred = barred.returned(unit);
        }
        barred = lines.accused(ticket.request().accused(), barred);
        for (UnitId unit : ticket.handling().idle()) {
            barred = barred.idle(unit);
        }
        for (Assignment part : ticket.handling().open().toList()) {
            barred = part.role() == AssignmentRole.COPY || part.unit().equals(lead)
                    ? barred
                    : barred.havingPart(part.unit());
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
