package io.civicline.engine.policy;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Context;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.sla.moment.Moment;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about when follow-ups of a rule begin.
 *
 * @param opensAt when; null if it is not known any more, because a clock rests
 */
record StartMoment(@Nullable Instant opensAt) {

    /** Empty if the event says nothing about it. */
    static Optional<StartMoment> of(FollowUpTimes times, Event event, Context at) {
        Moment start = times.rule().start().at();
        if (start instanceof Moment.Offset offset) {
            return anchored(offset.anchor(), event, at)
                    .map(moment -> moment.opensAt() == null
                            ? moment
                            : new StartMoment(times.after(moment.opensAt(), offset.amount())));
        }
        return start instanceof Moment.Anchor anchor ? anchored(anchor, event, at) : Optional.empty();
    }

    private static Optional<StartMoment> anchored(Moment.Anchor anchor, Event event, Context at) {
        if (anchor instanceof Moment.Occurrence occurrence) {
            return event.moment().equals(occurrence.name())
                    ? Optional.of(new StartMoment(at.occurredAt()))
                    : Optional.empty();
        }
        return anchor instanceof Moment.DueOf due && event instanceof ClockEvent clock
                ? ofClock(due.clock(), clock)
                : Optional.empty();
    }

    private static Optional<StartMoment> ofClock(ClockCode code, ClockEvent event) {
        ClockKey key = event.clock();
        if (!key.code().equals(code) || key.requester() != null) {
            return Optional.empty();
        }
        if (event instanceof ClockEvent.ClockStarted started) {
            return Optional.of(new StartMoment(started.due().at()));
        }
        if (event instanceof ClockEvent.ClockPaused) {
            return Optional.of(new StartMoment(null));
        }
        if (event instanceof ClockEvent.ClockResumed resumed) {
            return Optional.of(new StartMoment(resumed.due().at()));
        }
        if (event instanceof ClockEvent.ClockReprojected reprojected) {
            return Optional.of(new StartMoment(reprojected.due().at()));
        }
        return event instanceof ClockEvent.ClockExtended extended && extended.due() != null
                ? Optional.of(new StartMoment(extended.due().at()))
                : Optional.empty();
    }
}
