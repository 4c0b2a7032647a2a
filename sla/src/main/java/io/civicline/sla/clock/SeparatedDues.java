package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Mark;
import io.civicline.core.command.Context;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.link.OpenDue;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A ticket that was taken out of another goes by its own dues, as if it never had been merged: to merge and to separate wins no
 * time. Of its clocks that the merge ended, those that ran from its registration begin again at once, the others when it is dispatched
 * again; those of the lead only if the same unit leads.
 */
final class SeparatedDues {

    private static final Set<String> REGISTRATION = Set.of("received", "arrived", "registered");

    private final Collection<ClockRule> rules;
    private final ClockStarts starts;
    private final Projecting projecting;

    SeparatedDues(Collection<ClockRule> rules, ClockStarts starts, Projecting projecting) {
        this.rules = rules;
        this.starts = starts;
        this.projecting = projecting;
    }

    /** The clocks whose start will not come again. */
    List<Event> begun(Ticket ticket, Event event, String moment, Context at) {
        Instant merged = mergedAt(ticket).orElse(null);
        if (!(event instanceof LinkEvent.Unmerged) || merged == null) {
            return List.of();
        }
        return rules.stream()
                .filter(rule ->
                        rule.scope() == ClockScope.TICKET && !rule.starts().contains(moment))
                .filter(rule -> rule.starts().stream().anyMatch(REGISTRATION::contains))
                .filter(rule -> ticket.ledger()
                        .latest(rule.code(), null)
                        .filter(clock -> endedAt(clock, merged))
                        .isPresent())
                .flatMap(rule -> starts.anew(rule, ticket, at).stream())
                .toList();
    }

    /** What was still due when the merge ended the clock before this one; empty if something else ended it, or it was another unit's. */
    Optional<OpenDue> due(Ticket ticket, Clock begun) {
        return mergedAt(ticket)
                .flatMap(merged -> before(ticket, begun.key())
                        .filter(clock -> endedAt(clock, merged))
                        .filter(clock -> Objects.equals(unit(ticket, clock.key()), unit(ticket, begun.key())))
                        .flatMap(Clock::beforeCancelled)
                        .map(open -> due(open, merged)));
    }

    /** Empty if it was over in another way since: what was due at the merge is past then. */
    private static Optional<Instant> mergedAt(Ticket ticket) {
        return ticket.endings().past().stream()
                .reduce((first, last) -> last)
                .filter(ending -> ending.closure() == Closure.MERGED)
                .map(Ending::at);
    }

    private static boolean endedAt(Clock clock, Instant merged) {
        return clock.beforeCancelled().isPresent()
                && clock.endedAt().filter(merged::equals).isPresent();
    }

    private static Optional<Clock> before(Ticket ticket, ClockKey key) {
        return ticket.ledger().clocks().stream()
                .filter(clock -> clock.code().equals(key.code()) && !clock.key().equals(key))
                .filter(clock -> clock.key().requester() == null)
                .filter(clock -> clock.assignment().isPresent() == (key.assignment() != null))
                .filter(clock -> clock.assignment()
                        .map(ticket.handling()::assignment)
                        .map(Assignment::leads)
                        .orElse(true))
                .reduce((first, last) -> last);
    }

    private static Optional<UnitId> unit(Ticket ticket, ClockKey key) {
        return Optional.ofNullable(key.assignment())
                .map(ticket.handling()::assignment)
                .map(Assignment::unit);
    }

    /** As it would have run on at the merge; a rest ended with it. */
    private OpenDue due(Clock open, Instant merged) {
        Instant due = open.due();
        if (open.state() == ClockState.PAUSED) {
            Clock resumed = open.plus(Mark.RESUMED, merged, null, null);
            due = projecting.project(resumed, resumed.extensions()).at();
        }
        return new OpenDue(open.code(), open.limit(), open.startedAt(), due);
    }
}
