package io.civicline.engine.policy;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.command.Context;
import io.civicline.core.event.FollowUpEvent.FollowUpGiven;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.Choice;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who calls back, and who watches: never who handled the ticket, nor whom it complains of. */
final class Callers {

    private final PolicySet policy;

    Callers(PolicySet policy) {
        this.policy = policy;
    }

    /** Who was found, and who was not taken. */
    record Found(@Nullable UnitId unit, List<NotTaken> notTaken) {

        static final Found NOBODY = new Found(null, List.of());
    }

    /** The hotline itself where no unit is found; its own unit is the hotline too. */
    FollowUpGiven give(Ticket ticket, FollowUp followUp, FollowUpTimes times, Context at) {
        Who by = times.rule().calls().by();
        Found found = by == null ? Found.NOBODY : find(by, ticket, at);
        boolean hotline =
                Optional.ofNullable(found.unit()).equals(policy.units().centre());
        return new FollowUpGiven(
                followUp.requester(),
                followUp.cycle(),
                hotline ? null : found.unit(),
                found.notTaken(),
                times.firstAttempt(at.occurredAt()));
    }

    Found find(Who who, Ticket ticket, Context at) {
        BarredUnits barred = policy.accused(ticket, BarredUnits.none());
        for (UnitId handler : ticket.handlers().units()) {
            barred = barred.havingPart(handler);
        }
        WhoFacts facts = WhoFacts.of(at.facts().directory()).barring(barred);
        Optional<UnitId> lead = ticket.lead();
        Choice choice = who.resolve(
                policy.situation(ticket, at.occurredAt()),
                lead.isEmpty() ? facts : facts.about(lead.get()),
                policy.units());
        return new Found(
                choice.unit(),
                choice.passedOver().stream()
                        .map(passed -> new NotTaken(
                                passed.candidate().toString(),
                                passed.unit(),
                                passed.reason().name()))
                        .toList());
    }
}
