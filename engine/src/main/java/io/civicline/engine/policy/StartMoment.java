package io.civicline.engine.policy;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.moment.Moment;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about when follow-ups of a rule begin. As for a clock of the whole ticket, of the acts of units only the
 * lead's count: nobody is called because a unit that helps, or one below, has done its part.
 *
 * @param opensAt when; null if it is not known any more, because a clock rests
 */
record StartMoment(@Nullable Instant opensAt) {

    /** Empty if the event says nothing about it. */
    static Optional<StartMoment> of(FollowUpTimes times, Ticket ticket, Event event, Context at) {
        Moment start = times.rule().start().at();
        if (start instanceof Moment.Offset offset) {
            return anchored(offset.anchor(), ticket, event, at)
                    .map(moment -> moment.opensAt() == null
                            ? moment
                            : new StartMoment(times.after(moment.opensAt(), offset.amount())));
        }
        return start instanceof Moment.Anchor anchor ? anchored(anchor, ticket, event, at) : Optional.empty();
    }

    private static Optional<StartMoment> anchored(Moment.Anchor anchor, Ticket ticket, Event event, Context at) {
        if (anchor instanceof Moment.Occurrence occurrence) {
            return event.moment(ticket).equals(occurrence.name()) && ClockScope.TICKET.isBegunBy(event, ticket)
                    ? Optional.of(new StartMoment(at.occurredAt()))
                    : Optional.empty();
        }
        return anchor instanceof Moment.DueOf due && event instanceof ClockEvent clock
                ? ofClock(due.clock(), ticket, clock)
                : Optional.empty();
    }

    private static Optional<StartMoment> ofClock(ClockCode code, Ticket ticket, ClockEvent event) {
        ClockKey key = event.clock();
        boolean own = key.code().equals(code)
                && key.requester() == null
                && (key.assignment() == null
                        || ticket.handling().assignment(key.assignment()).leads());
        if (!own) {
            return Optional.empty();
        }
        return event instanceof ClockEvent.ClockPaused
                ? Optional.of(new StartMoment(null))
                : event.newDue().map(Due::at).map(StartMoment::new);
    }
}
