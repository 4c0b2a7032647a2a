package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.Mark;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FactEvent;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.StatusEvent;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the clocks of a ticket by the rules of a policy: for each event, what it stops, pauses, resumes, extends, cancels
 * and starts, in this order; then the steps that it arms, or what a step does that was reached.
 *
 * <p>Immutable, thread-safe.
 */
public final class ClockRules implements Reaction {

    private final Map<ClockCode, ClockRule> rules = new LinkedHashMap<>();
    private final Timetable timetable;
    private final ClockStarts starts;
    private final ClockSteps steps;
    private final Projecting projecting;
    private final Extensions extensions;
    private final SeparatedDues separated;
    private final EarliestDues earliest;
    private final @Nullable Rechoosing rechoosing;

    /**
     * Collects the rules of a policy.
     *
     * @param rules each with its own code
     * @param timetable what they count on
     * @param world how a ticket looks to conditions, and the calendars of units
     * @throws IllegalArgumentException if two rules have the same code
     */
    public ClockRules(List<ClockRule> rules, Timetable timetable, ClockWorld world) {
        this(rules, timetable, world, false);
    }

    /**
     * Collects the rules of a policy.
     *
     * @param rules each with its own code
     * @param timetable what they count on
     * @param world how a ticket looks to conditions, and the calendars of units
     * @param rechoosesLimits whether limits are chosen again when the facts of a ticket change
     * @throws IllegalArgumentException if two rules have the same code
     */
    public ClockRules(List<ClockRule> rules, Timetable timetable, ClockWorld world, boolean rechoosesLimits) {
        for (ClockRule rule : rules) {
            if (this.rules.put(rule.code(), rule) != null) {
                throw new IllegalArgumentException("two clocks are called " + rule.code());
            }
        }
        this.timetable = requireNonNull(timetable, "timetable");
        this.projecting = new Projecting(timetable);
        this.extensions = new Extensions(this.rules.values(), projecting);
        this.starts = new ClockStarts(timetable, world);
        this.steps = new ClockSteps(this.rules, timetable, world);
        this.separated = new SeparatedDues(this.rules.values(), starts, projecting);
        this.earliest = new EarliestDues(this.rules, projecting, separated);
        this.rechoosing = rechoosesLimits ? new Rechoosing(this.rules.values(), starts, world, projecting) : null;
    }

    /**
     * Finds a rule.
     *
     * @param code the name of the clock
     * @return empty if the policy has none of this name
     */
    public Optional<ClockRule> rule(ClockCode code) {
        return Optional.ofNullable(rules.get(code));
    }

    /**
     * Lists the rules.
     *
     * @return in the order of the policy
     */
    public List<ClockRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Gives what the rules count on.
     *
     * @return calendars and counting rules
     */
    public Timetable timetable() {
        return timetable;
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        List<Event> events = new ArrayList<>();
        String moment = event.moment(ticket);
        ticket.ledger()
                .open()
                .forEach(clock -> touch(ticket, clock, event, moment, at).ifPresent(events::add));
        extensions.abandoned(ticket, event).ifPresent(events::add);
        for (ClockRule rule : rules.values()) {
            if (extensions.startsFor(rule.code(), event)) {
                events.addAll(starts.of(rule, ticket, event, moment, at));
            }
        }
        if (event instanceof FactEvent.FactsChanged && rechoosing != null) {
            events.addAll(rechoosing.started(ticket, at));
        }
        if (event instanceof RecordEvent.PolicyMoved) {
            events.addAll(steps.moved(ticket, touched(events), at));
        }
        steps.of(ticket, event, at).ifPresent(events::add);
        events.addAll(separated.begun(ticket, event, moment, at));
        events.addAll(earliest.of(ticket, event, at));
        events.addAll(UpstreamDues.of(ticket, event, at));
        return events;
    }

    private static Set<ClockKey> touched(List<Event> events) {
        Set<ClockKey> keys = new LinkedHashSet<>();
        for (Event event : events) {
            if (event instanceof ClockEvent of) {
                keys.add(of.clock());
            }
        }
        return keys;
    }

    /** What an event does to a clock that is open; one thing at most. */
    private Optional<Event> touch(Ticket ticket, Clock clock, Event event, String moment, Context at) {
        Optional<ClockRule> rule = rule(clock.key().code());
        if (event instanceof RecordEvent.PolicyMoved) {
            return moved(clock, rule.isPresent(), at);
        }
        boolean before = at.occurredAt().isBefore(clock.startedAt()); // a report of what was before the clock
        boolean concerns =
                !before && rule.map(r -> concerns(r, ticket, clock, event)).orElse(false);
        if (concerns && rule.orElseThrow().stops().contains(moment)) {
            return Optional.of(Extensions.isTimes(event, at) ? Extensions.takenAway(clock, at) : stop(clock, at));
        }
        boolean cancels = concerns && rule.orElseThrow().cancels().contains(moment);
        if (cancels || isOver(ticket, clock, event)) {
            return Optional.of(new ClockEvent.ClockCancelled(clock.key()));
        }
        if (extensions.isIdle(ticket, clock)) {
            return Optional.of(Extensions.takenAway(clock, at));
        }
        if (clock.state() == ClockState.HELD && !beginsRest(event)) {
            return extensions.held(ticket, clock, event, at);
        }
        if (event instanceof FactEvent.FactsChanged && rechoosing != null && rule.isPresent()) {
            return rechoosing
                    .again(rule.get(), ticket, clock, at)
                    .flatMap(again -> earliest.orEarlier(ticket, clock, again, at.occurredAt()));
        }
        return wait(ticket, clock, event, at, rule.filter(r -> r.rests(ticket)).isPresent());
    }

    /**
     * The ticket has come under this policy. A clock that it does not know ends; one that runs is projected again, because a
     * calendar or counting rule of the same name may count otherwise. What was paused is projected when it is resumed, and a
     * breach stays. A due never moves to before the ticket came under the policy: nobody is late by a rule that came later.
     */
    private Optional<Event> moved(Clock clock, boolean known, Context at) {
        if (!known) {
            return Optional.of(new ClockEvent.ClockCancelled(clock.key()));
        }
        return clock.state() == ClockState.RUNNING
                ? projecting
                        .again(clock)
                        .filter(due -> !due.equals(clock.lastDue()) && !due.at().isBefore(at.occurredAt()))
                        .map(due -> new ClockEvent.ClockReprojected(clock.key(), clock.lastDue(), due))
                : Optional.empty();
    }

    private static boolean concerns(ClockRule rule, Ticket ticket, Clock clock, Event event) {
        Optional<RequesterId> requester = event.ofRequester();
        if (requester.isPresent() && clock.key().requester() != null) {
            return requester.get().equals(clock.key().requester());
        }
        Optional<Assignment> part = Parts.of(event, ticket);
        if (part.isEmpty()) {
            return true;
        }
        return clock.key().assignment() == null
                ? rule.scope().counts(part.get())
                : part.get().id().equals(clock.key().assignment());
    }

    /**
     * A clock ends with its ticket unless a requester waits, who waits elsewhere once it is merged; the clock of a requester when he
     * leaves; and the clock of a part with that part, unless the part ended by a reply.
     */
    private static boolean isOver(Ticket ticket, Clock clock, Event event) {
        AssignmentId part = clock.key().assignment();
        boolean gone = event instanceof PartyEvent.RequesterLeft left
                && left.requester().equals(clock.key().requester());
        return gone
                || (event instanceof EndingEvent && clock.key().requester() == null)
                || (event instanceof EndingEvent.Merged)
                || (part != null && ticket.handling().assignment(part).state().isGone());
    }

    private static Event stop(Clock clock, Context at) {
        boolean inTime = clock.state() == ClockState.PAUSED || !at.occurredAt().isAfter(clock.due());
        return inTime
                ? new ClockEvent.ClockMet(clock.key(), clock.lastDue())
                : new ClockEvent.ClockStoppedLate(clock.key(), clock.lastDue());
    }

    private static boolean beginsRest(Event event) {
        return event instanceof WaitEvent.Suspended || event instanceof StatusEvent.StatusSet;
    }

    /** A resumption, the end of the ticket, or what took it out of a sub-status: another one, none, or another stage. */
    private static boolean endsRest(Ticket ticket, Event event, Context at) {
        return event instanceof WaitEvent.Resumed
                || event instanceof EndingEvent
                || at.occurredAt().equals(ticket.standing().since());
    }

    private Optional<Event> wait(Ticket ticket, Clock clock, Event event, Context at, boolean rests) {
        ClockKey key = clock.key();
        if (beginsRest(event)
                && rests
                && clock.limit().until() == null // a due that was given does not move
                && clock.ranAt(at.occurredAt())
                && at.occurredAt().isBefore(clock.due())) {
            return Optional.of(new ClockEvent.ClockPaused(key));
        }
        if (event instanceof CommitmentEvent.PromiseRenegotiated promise
                && clock.limit().isPromised()
                && clock.ranAt(at.occurredAt())) {
            return Optional.of(new ClockEvent.ClockReprojected(key, clock.lastDue(), new Due(promise.due(), false)));
        }
        if (clock.state() == ClockState.PAUSED && !rests && endsRest(ticket, event, at)) {
            return Optional.of(resume(clock, at));
        }
        return extensions.granted(ticket, clock, event, at);
    }

    private Event resume(Clock clock, Context at) {
        Clock resumed = clock.plus(Mark.RESUMED, at.occurredAt(), null, null);
        Due due = projecting.project(resumed, resumed.extensions());
        boolean passed = due.at().isBefore(at.occurredAt()); // a date that another ticket brought while it rested
        return new ClockEvent.ClockResumed(clock.key(), passed ? new Due(at.occurredAt(), due.provisional()) : due);
    }
}
