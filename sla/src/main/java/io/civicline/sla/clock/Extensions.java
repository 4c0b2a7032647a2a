package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.moment.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What more time does to a clock, and what becomes of the clocks of those who decide on it. */
final class Extensions {

    private final Projecting projecting;
    private final Set<ClockCode> decisions = new LinkedHashSet<>();

    Extensions(Collection<ClockRule> rules, Projecting projecting) {
        this.projecting = projecting;
        for (ClockRule rule : rules) {
            for (ExtensionOffer offer : rule.extensions()) {
                if (offer.decide() != null) {
                    decisions.add(offer.decide());
                }
            }
        }
    }

    /** Says whether a clock is that of a decision, which starts for its own wishes only. */
    boolean startsFor(ClockCode clock, Event event) {
        return !decisions.contains(clock)
                || !(event instanceof WaitEvent.ExtensionRequested requested)
                || (requested.terms() != null && clock.equals(requested.terms().decide()));
    }

    /** The wish that a clock of a decision counted for is no more: it was overtaken by something else. */
    boolean isIdle(Ticket ticket, Clock clock) {
        return decisions.contains(clock.key().code()) && ticket.waits().asked() == null;
    }

    /** Time grants and refuses at a due; that is no decision of those who were asked. */
    static boolean isTimes(Event event, Context at) {
        boolean decided = event instanceof WaitEvent.ExtensionGranted || event instanceof WaitEvent.ExtensionRefused;
        return decided && at.actor().equals(Actor.TIME);
    }

    /** What ends the clock of a decision that nobody has to take any more. A breach of it stays. */
    static Event takenAway(Clock decision, Context at) {
        boolean late =
                decision.state() == ClockState.OVERDUE && !at.occurredAt().isBefore(decision.due());
        return late
                ? new ClockEvent.ClockStoppedLate(decision.key(), decision.lastDue())
                : new ClockEvent.ClockCancelled(decision.key());
    }

    /** What a grant gives; empty if it is of another clock, or would not bring more time. */
    Optional<Event> granted(Ticket ticket, Clock clock, Event event, Context at) {
        if (!(event instanceof WaitEvent.ExtensionGranted granted)
                || !granted.clock().equals(clock.key())) {
            return Optional.empty();
        }
        MoreTime more = MoreTime.parse(granted.by());
        return more.since() == null
                ? Optional.of(added(clock, granted.by()))
                : total(ticket, clock, more, more.since(), at);
    }

    private Event added(Clock clock, String by) {
        List<String> extensions = new ArrayList<>(clock.extensions());
        extensions.add(by);
        return new ClockEvent.ClockExtended(
                clock.key(), by, isPaused(clock) ? null : projecting.project(clock, extensions));
    }

    private Optional<Event> total(Ticket ticket, Clock clock, MoreTime more, Moment.Anchor since, Context at) {
        Optional<Instant> from = since instanceof Moment.Start
                ? Optional.of(clock.startedAt())
                : History.last(since.toString(), ticket, clock.key());
        ChosenLimit old = clock.limit();
        if (from.isEmpty() || old.counting() == null || old.calendar() == null) {
            return Optional.empty();
        }
        ChosenLimit total = ChosenLimit.within(
                more.amount().toString(),
                old.counting(),
                old.calendar(),
                at.policy().number(),
                old.source());
        Optional<Due> due = projecting.project(total, from.get(), clock.pauses(), List.of());
        boolean gains = due.isPresent() && (isPaused(clock) || due.get().at().isAfter(clock.due()));
        return gains
                ? Optional.of(new ClockEvent.ClockExtended(
                        clock.key(), more.toString(), isPaused(clock) ? null : due.get(), total, from.get()))
                : Optional.empty();
    }

    private static boolean isPaused(Clock clock) {
        return clock.state() == ClockState.PAUSED;
    }

    /** What becomes of a clock that waits at its due: more time, or a breach at that due once nothing can bring any. */
    Optional<Event> held(Ticket ticket, Clock clock, Event event, Context at) {
        Optional<Event> more = granted(ticket, clock, event, at);
        if (more.isPresent() || ticket.waits().askFor(clock.key()).isPresent()) {
            return more;
        }
        return Optional.of(new ClockEvent.ClockBreached(clock.key(), clock.lastDue()));
    }

    /** Nobody decides any more on a wish at which a clock waits: it is refused, so that nothing waits for ever. */
    Optional<Event> abandoned(Ticket ticket, Event event) {
        ExtensionAsk ask = ticket.waits().asked();
        if (!(event instanceof ClockEvent of) || ask == null || !isDecision(ask, of)) {
            return Optional.empty();
        }
        boolean held = ticket.ledger()
                .find(ask.clock())
                .filter(clock -> clock.state() == ClockState.HELD)
                .isPresent();
        boolean decided = ticket.ledger()
                .find(of.clock())
                .filter(clock -> clock.state() == ClockState.RUNNING || isPaused(clock))
                .isPresent();
        return held && !decided ? Optional.of(new WaitEvent.ExtensionRefused(ask.clock(), null)) : Optional.empty();
    }

    private static boolean isDecision(ExtensionAsk ask, ClockEvent event) {
        return requireNonNull(ask).decide().filter(event.clock().code()::equals).isPresent();
    }
}
