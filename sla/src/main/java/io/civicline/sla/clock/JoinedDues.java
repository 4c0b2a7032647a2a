package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.clock.Pause;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.OpenDue;
import io.civicline.core.reply.Telling;
import io.civicline.core.ticket.Ending;
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

    /**
     * What a clock that begins takes over: what no clock of its limit has been compared with since the merge, also if it has passed, where
     * it is a limit of the request. Of the rest, a first clock takes what is still ahead. What those who joined were told, and what ended
     * with the ticket, is due no more.
     */
    Stream<OpenDue> begun(Ticket ticket, Clock begun, boolean ofRequest, Instant now) {
        return ticket.links().joined().stream()
                .filter(one -> !isSettled(ticket, since(one)))
                .flatMap(one -> {
                    boolean waits = !hasRun(ticket, begun.key(), since(one));
                    boolean ahead = waits || begun.key().cycle() == 1;
                    return one
                            .due(begun.code())
                            .filter(due -> due.due().isAfter(now) ? ahead : waits && ofRequest)
                            .stream();
                });
    }

    private static Instant since(JoinedTicket joined) {
        return Objects.requireNonNullElse(joined.joinedAt(), Instant.MIN);
    }

    private static boolean isSettled(Ticket ticket, Instant since) {
        return Stream.concat(
                        ticket.endings().past().stream().map(Ending::at),
                        ticket.answering().tellings().stream().map(Telling::at))
                .anyMatch(at -> !at.isBefore(since));
    }

    /** Another clock of this limit, the ticket's or a lead's, that was open at the instant or later. */
    private static boolean hasRun(Ticket ticket, ClockKey begun, Instant since) {
        return ticket.ledger().clocks().stream()
                .filter(other ->
                        other.code().equals(begun.code()) && !other.key().equals(begun))
                .filter(other ->
                        other.endedAt().filter(end -> end.isBefore(since)).isEmpty())
                .anyMatch(other -> other.requester().isEmpty()
                        && other.assignment()
                                .map(ticket.handling()::assignment)
                                .map(Assignment::leads)
                                .orElse(true));
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
