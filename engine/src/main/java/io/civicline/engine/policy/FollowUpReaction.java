package io.civicline.engine.policy;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.FollowUpEvent.FollowUpSkipped;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.id.RequesterId;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Keeps the follow-ups of a ticket by the rules of a policy: plans them, gives them to somebody, ends them. In the end every
 * requester has one in every cycle that ended, or the reason why he has none.
 */
final class FollowUpReaction implements Reaction {

    private static final String MERGED = "MERGED";

    private final FollowUpRules rules;
    private final BiFunction<Ticket, Instant, Situation> situations;
    private final Callers callers;
    private final Aftermath aftermath;

    FollowUpReaction(FollowUpRules rules, PolicySet policy) {
        this.rules = rules;
        this.situations = policy::situation;
        this.callers = new Callers(policy);
        this.aftermath = new Aftermath(rules, policy, callers);
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        if (event instanceof RecordEvent.PolicyMoved) {
            return dropped(ticket);
        }
        if (rules.isEmpty()) {
            return List.of();
        }
        if (event instanceof FollowUpEvent of) {
            return followed(ticket, of, at);
        }
        if (event instanceof ClockEvent.ClockBreached breached
                && breached.clock().requester() != null) {
            return expired(ticket, breached.clock());
        }
        List<Event> events = new ArrayList<>();
        if (event instanceof PartyEvent.RequesterLeft left) {
            events.addAll(left(ticket, left.requester()));
        }
        Optional<FollowUpTimes> rule = rules.of(situations.apply(ticket, at.occurredAt()));
        if (rule.isPresent() && isAskedAfter(ticket, rule.get())) {
            StartMoment.of(rule.get(), ticket, event, at)
                    .or(() -> started(ticket, at))
                    .ifPresent(start -> events.addAll(planned(ticket, rule.get(), start, at)));
        }
        if (event instanceof EndingEvent) {
            events.addAll(ended(ticket, rule, !events.isEmpty()));
        }
        return events;
    }

    /** Who joined later is asked when the others are; empty if everybody is known, or it is not known when. */
    private static Optional<StartMoment> started(Ticket ticket, Context at) {
        Map<RequesterId, FollowUp> now = ticket.followUps().ofThisCycle();
        boolean known = ticket.requesters().stream().map(TicketRequester::id).allMatch(now::containsKey);
        return known
                ? Optional.empty()
                : now.values().stream()
                        .filter(f -> f.rule() != null)
                        .filter(f -> f.state() != FollowUpState.PLANNED || f.opensAt() != null)
                        .map(f -> f.state() == FollowUpState.PLANNED ? f.opensAt() : at.occurredAt())
                        .map(StartMoment::new)
                        .findFirst();
    }

    private List<Event> followed(Ticket ticket, FollowUpEvent event, Context at) {
        if (event instanceof FollowUpEvent.FollowUpPlanned planned) {
            boolean now = planned.opensAt() != null && !planned.opensAt().isAfter(at.occurredAt());
            boolean still = ticket.followUps()
                    .find(planned.requester(), planned.cycle())
                    .filter(f -> f.state() == FollowUpState.PLANNED)
                    .isPresent();
            return now && still
                    ? List.of(new FollowUpEvent.FollowUpOpened(planned.requester(), planned.cycle()))
                    : List.of();
        }
        if (event instanceof FollowUpEvent.FollowUpOpened opened) {
            FollowUp followUp =
                    ticket.followUps().find(opened.requester(), opened.cycle()).orElseThrow();
            return List.of(rules.find(followUp.rule())
                    .<Event>map(rule -> callers.give(ticket, followUp, rule, at))
                    .orElseGet(() -> skipped(followUp, SkipReason.POLICY_CHANGED)));
        }
        return event instanceof FollowUpEvent.FollowUpFinished finished
                ? aftermath.of(ticket, finished, at)
                : List.of();
    }

    private static Event skipped(FollowUp followUp, SkipReason why) {
        return new FollowUpSkipped(followUp.requester(), followUp.cycle(), followUp.rule(), why, null);
    }

    /** Nobody asks him any more, and his clock has ended with him. */
    private static List<Event> left(Ticket ticket, RequesterId requester) {
        return ticket.followUps()
                .active()
                .filter(f -> f.requester().equals(requester))
                .map(f -> skipped(f, SkipReason.LEFT))
                .toList();
    }

    private List<Event> expired(Ticket ticket, ClockKey clock) {
        return ticket.followUps()
                .active()
                .filter(f -> f.state() == FollowUpState.OPEN)
                .filter(f -> f.requester().equals(clock.requester()))
                .filter(f -> rules.find(f.rule())
                        .filter(rule -> rule.rule().expiry().equals(clock.code()))
                        .isPresent())
                .<Event>map(f -> new FollowUpEvent.FollowUpExpired(f.requester(), f.cycle()))
                .toList();
    }

    /** Plans, or says why not, for each requester who has no follow-up in this cycle, or only a plan. */
    private List<Event> planned(Ticket ticket, FollowUpTimes rule, StartMoment start, Context at) {
        Situation situation = situations.apply(ticket, at.occurredAt());
        Map<RequesterId, FollowUp> now = ticket.followUps().ofThisCycle();
        List<Event> events = new ArrayList<>();
        for (TicketRequester requester : ticket.requesters()) {
            Optional<FollowUp> before = Optional.ofNullable(now.get(requester.id()));
            boolean free = before.map(
                            f -> f.state() == FollowUpState.PLANNED && !Objects.equals(f.opensAt(), start.opensAt()))
                    .orElse(start.opensAt() != null);
            if (free) {
                events.add(plan(ticket, requester, rule.rule(), situation, start));
            }
        }
        return events;
    }

    private static Event plan(
            Ticket ticket, TicketRequester requester, FollowUpRule rule, Situation situation, StartMoment start) {
        int cycle = ticket.followUps().cycle();
        return Eligibility.reason(ticket, requester, rule, situation)
                .<Event>map(why -> new FollowUpSkipped(requester.id(), cycle, rule.id(), why.reason(), why.exception()))
                .orElseGet(() -> new FollowUpEvent.FollowUpPlanned(requester.id(), cycle, rule.id(), start.opensAt()));
    }

    /**
     * The ticket has ended: who is planned for an instant, or is being asked, still is; for everybody else there is a reason.
     *
     * @param planned whether this very event just planned
     */
    private List<Event> ended(Ticket ticket, Optional<FollowUpTimes> rule, boolean planned) {
        boolean merged =
                Objects.requireNonNull(ticket.ending()).closure().name().equals(MERGED);
        Map<RequesterId, FollowUp> followUps = ticket.followUps().ofThisCycle();
        List<Event> events = new ArrayList<>();
        for (TicketRequester requester : ticket.requesters()) {
            Optional<FollowUp> now = Optional.ofNullable(followUps.get(requester.id()));
            if (now.filter(f -> !f.isActive()).isPresent()) {
                continue;
            }
            SkipReason why = null;
            if (merged) {
                why = SkipReason.MERGED;
            } else if (!now.flatMap(f -> rules.find(f.rule()))
                    .or(() -> rule)
                    .map(r -> isAskedAfter(ticket, r))
                    .orElse(true)) {
                why = SkipReason.CLOSURE;
            } else if (now.map(f -> f.opensAt() == null).orElse(!planned)) {
                why = rule.isEmpty() ? SkipReason.NO_RULE : SkipReason.NOT_STARTED;
            }
            if (why != null) {
                events.add(skip(ticket, requester.id(), now, rule, why));
            }
        }
        return events;
    }

    private static Event skip(
            Ticket ticket,
            RequesterId requester,
            Optional<FollowUp> now,
            Optional<FollowUpTimes> rule,
            SkipReason why) {
        return now.map(f -> skipped(f, why))
                .orElseGet(() -> new FollowUpSkipped(
                        requester,
                        ticket.followUps().cycle(),
                        rule.map(r -> r.rule().id()).orElse(null),
                        why,
                        null));
    }

    /** The rule asks after the end of the ticket, or it has not ended, and it did not end as a part of another. */
    private static boolean isAskedAfter(Ticket ticket, FollowUpTimes rule) {
        Set<Closure> closures = rule.rule().whom().closures();
        Ending ending = ticket.ending();
        return ending == null
                || (!ending.closure().name().equals(MERGED)
                        && (closures.isEmpty() || closures.contains(ending.closure())));
    }

    /** The policy in force cannot carry on what it has no rule for, or what no clock of its would end. */
    private List<Event> dropped(Ticket ticket) {
        return ticket.followUps()
                .active()
                .filter(f -> rules.find(f.rule())
                        .filter(rule -> f.state() == FollowUpState.PLANNED || isWatched(ticket, f, rule))
                        .isEmpty())
                .map(f -> skipped(f, SkipReason.POLICY_CHANGED))
                .toList();
    }

    private static boolean isWatched(Ticket ticket, FollowUp followUp, FollowUpTimes rule) {
        return ticket.ledger()
                .open()
                .map(Clock::key)
                .anyMatch(key -> key.code().equals(rule.rule().expiry())
                        && followUp.requester().equals(key.requester()));
    }
}
