package io.civicline.sla.clock;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.clock.Pause;
import io.civicline.core.code.ClockCode;
import io.civicline.core.link.OpenDue;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was still due on the tickets that are merged into this one. */
final class JoinedDues {

    private final Projecting projecting;

    JoinedDues(Projecting projecting) {
        this.projecting = projecting;
    }

    Stream<OpenDue> dues(Ticket ticket, ClockCode code) {
        return ticket.links().joined().stream().flatMap(joined -> joined.due(code).stream());
    }

    /**
     * The dues of the tickets that were merged while the clock rested, now that it runs again. From the merge on they rested with it: what
     * was counted is due later by that time; what was given, or had passed, is not.
     */
    Stream<OpenDue> rested(Ticket ticket, Clock clock, Instant now) {
        Instant pausedAt = clock.entries().stream()
                .filter(entry -> entry.mark() == Mark.PAUSED)
                .map(LedgerEntry::at)
                .reduce((first, last) -> last)
                .orElse(now);
        return ticket.links().joined().stream().flatMap(joined -> {
            Instant at = Objects.requireNonNullElse(joined.joinedAt(), pausedAt);
            return at.isBefore(pausedAt)
                    ? Stream.empty()
                    : joined.due(clock.code()).map(due -> rested(due, clock, at, now)).stream();
        });
    }

    private OpenDue rested(OpenDue other, Clock clock, Instant at, Instant now) {
        ChosenLimit limit = other.limit();
        if (limit.until() != null || other.due().isBefore(at) || !at.isBefore(now)) {
            return other;
        }
        Optional<Due> counted = projecting.isPlain(other)
                ? projecting.project(limit, other.from(), List.of(Pause.of(at, now)), extensionsSince(clock, at))
                : Optional.empty();
        Instant due = counted.map(Due::at).orElseGet(() -> other.due().plus(Duration.between(at, now)));
        return new OpenDue(other.clock(), limit, other.from(), due);
    }

    private static List<String> extensionsSince(Clock clock, Instant at) {
        return clock.entries().stream()
                .filter(entry -> entry.rechoice() == null && !entry.at().isBefore(at))
                .map(LedgerEntry::extension)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
