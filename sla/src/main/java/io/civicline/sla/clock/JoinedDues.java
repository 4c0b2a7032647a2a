package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.OpenDue;
import io.civicline.core.reply.Telling;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was still due on the tickets that are merged into this one. */
final class JoinedDues {

    private final MovedDues moved;

    JoinedDues(MovedDues moved) {
        this.moved = moved;
    }

    /**
     * What a clock that begins takes over: what no clock of its limit has been compared with since the merge, also if it has passed, where
     * it is a limit of the request. Of the rest, a first clock takes what is still ahead. What those who joined were told, and what ended
     * with the ticket, is due no more.
     */
    Stream<OpenDue> begun(Ticket ticket, Clock begun, boolean ofRequest, Instant now) {
        return ticket.links().joined().stream().flatMap(one -> begun(ticket, one, begun, ofRequest, now).stream());
    }

    private static Optional<OpenDue> begun(
            Ticket ticket, JoinedTicket one, Clock begun, boolean ofRequest, Instant now) {
        if (isSettled(ticket, since(one))) {
            return Optional.empty();
        }
        boolean waits = !hasRun(ticket, begun.key(), since(one));
        boolean ahead = waits || begun.key().cycle() == 1;
        return one.due(begun.code()).filter(due -> due.due().isAfter(now) ? ahead : waits && ofRequest);
    }

    /** Every due that a clock was compared with, moved by what has moved the clock since. */
    Stream<OpenDue> compared(Ticket ticket, Clock clock, boolean ofRequest) {
        Instant start = clock.entries().get(0).at();
        return ticket.links().joined().stream().flatMap(one -> {
            Optional<OpenDue> due =
                    since(one).isBefore(start) ? begun(ticket, one, clock, ofRequest, start) : one.due(clock.code());
            return due.flatMap(other -> moved.with(clock, other, since(one))).stream();
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
    Stream<OpenDue> rested(Ticket ticket, Clock clock, Instant pausedAt) {
        return ticket.links().joined().stream().flatMap(joined -> {
            Instant at = Objects.requireNonNullElse(joined.joinedAt(), pausedAt);
            return at.isBefore(pausedAt)
                    ? Stream.empty()
                    : joined.due(clock.code()).flatMap(due -> moved.with(clock, due, at)).stream();
        });
    }
}
