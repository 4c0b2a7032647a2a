package io.civicline.sla.clock;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.Pause;
import io.civicline.core.link.OpenDue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dues of clocks that were started under this policy or an earlier one. */
final class Projecting {

    private final Timetable timetable;

    Projecting(Timetable timetable) {
        this.timetable = timetable;
    }

    /** Empty if this policy cannot count the limit, or if it is a date that was given: then the recorded due holds. */
    Optional<Due> again(Clock clock) {
        return clock.limit().until() != null
                ? Optional.empty()
                : project(clock.limit(), clock.startedAt(), clock.pauses(), clock.extensions());
    }

    /** Says whether the limit alone gives the due: there was no pause and no extension, or it is a date that was given. */
    boolean isPlain(OpenDue other) {
        return project(other.limit(), other.from(), List.of(), List.of())
                .filter(due -> due.at().equals(other.due()))
                .isPresent();
    }

    /** Empty if this policy cannot count the limit. */
    Optional<Due> project(ChosenLimit limit, Instant from, List<Pause> pauses, List<String> extensions) {
        try {
            return timetable.counts(limit)
                    ? Optional.of(timetable.project(limit, from, pauses, extensions))
                    : Optional.empty();
        } catch (IllegalArgumentException uncountable) {
            // an extension that this counting rule cannot count, or a date beyond all calendars
            return Optional.empty();
        }
    }

    /**
     * The due as the policy in force counts it. Where that policy has dropped the calendar or counting rule on which the clock
     * was started, the recorded due is moved by the natural time of the last pause and marked provisional: no ticket is
     * stranded, and none loses time.
     */
    Due project(Clock clock, List<String> extensions) {
        return project(clock.limit(), clock.startedAt(), clock.pauses(), extensions)
                .orElseGet(() -> moved(clock));
    }

    private static Due moved(Clock clock) {
        List<Pause> pauses = clock.pauses();
        Duration rested = pauses.isEmpty() || clock.state() != ClockState.RUNNING
                ? Duration.ZERO
                : Duration.between(
                        pauses.get(pauses.size() - 1).from(),
                        pauses.get(pauses.size() - 1).to());
        return new Due(clock.due().plus(rested), true);
    }
}
