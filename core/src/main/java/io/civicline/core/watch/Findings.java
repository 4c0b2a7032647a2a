package io.civicline.core.watch;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.assignment.ReturnAsk;
import io.civicline.core.assignment.RulingAsk;
import io.civicline.core.assignment.UnroutedReason;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.clock.StepState;
import io.civicline.core.command.GivenReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.TicketPolicy;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.naming.PassedDue;
import io.civicline.core.naming.StepName;
import io.civicline.core.naming.WrittenAmount;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The rule of each list. Of several things that would put a ticket there, the one that waits longest is named. */
final class Findings {

    private Findings() {}

    /** A draft waits for whoever writes it, not for a unit. */
    private static boolean isLeaderless(Ticket ticket) {
        return ticket.stage() == Stage.REGISTERED && !ticket.isDraft();
    }

    /** Since the last lead was gone, or since it was registered. */
    private static Instant leaderlessSince(Ticket ticket) {
        return ended(ticket)
                .max(Comparator.naturalOrder())
                .orElse(ticket.registered().registeredAt());
    }

    private static Stream<Instant> ended(Ticket ticket) {
        return leads(ticket).map(Assignment::endedAt).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Stream<Assignment> leads(Ticket ticket) {
        return ticket.handling().assignments().stream().filter(Assignment::leads);
    }

    static Optional<Watch> unrouted(Ticket ticket, TicketPolicy policy) {
        if (!isLeaderless(ticket) || ticket.handling().proposal() != null) {
            return Optional.empty();
        }
        String reason = ticket.handling().unrouted();
        return Optional.of(Watch.of(
                WatchList.UNROUTED,
                leaderlessSince(ticket),
                "reason",
                reason == null ? null : new UnroutedReason(reason)));
    }

    static Optional<Watch> proposed(Ticket ticket, TicketPolicy policy) {
        Proposal proposal = ticket.handling().proposal();
        return proposal == null
                ? Optional.empty()
                : Optional.of(Watch.of(
                        WatchList.PROPOSED, leaderlessSince(ticket), "rule", proposal.rule(), "unit", proposal.lead()));
    }

    static Optional<Watch> notAcknowledged(Ticket ticket, TicketPolicy policy) {
        return ticket.handling()
                .open()
                .filter(part -> part.state() == AssignmentState.OFFERED && part.role() != AssignmentRole.COPY)
                .min(Comparator.comparing(Assignment::offeredAt))
                .map(part ->
                        Watch.of(WatchList.NOT_ACKNOWLEDGED, part.offeredAt(), "unit", part.unit(), "part", part.id()));
    }

    static Optional<Watch> returnPending(Ticket ticket, TicketPolicy policy) {
        return ticket.handling()
                .open()
                .flatMap(part -> returnOf(part).stream())
                .min(Comparator.comparing(Watch::since));
    }

    private static Optional<Watch> returnOf(Assignment part) {
        ReturnAsk ask = part.returnAsk();
        return ask == null
                ? Optional.empty()
                : Optional.of(Watch.of(
                        WatchList.RETURN_PENDING,
                        ask.askedAt(),
                        "unit",
                        part.unit(),
                        "reason",
                        new GivenReason(ReasonUse.RETURN, ask.reason())));
    }

    static Optional<Watch> inCirculation(Ticket ticket, TicketPolicy policy) {
        OptionalInt after = policy.circulatesAfter();
        List<Instant> returned = leads(ticket)
                .filter(part -> part.state() == AssignmentState.RETURNED)
                .filter(part -> !ticket.reviews().excusedHops().contains(part.id()))
                .map(Assignment::endedAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        boolean taken = ticket.stage() == Stage.HANDLING || ticket.stage() == Stage.REPLIED;
        if (taken || after.isEmpty() || returned.size() < after.getAsInt()) {
            return Optional.empty();
        }
        Instant since = returned.get(after.getAsInt() - 1);
        return Optional.of(Watch.of(WatchList.IN_CIRCULATION, since, "returns", returned.size()));
    }

    static Optional<Watch> awaitingRuling(Ticket ticket, TicketPolicy policy) {
        RulingAsk ask = ticket.handling().disputes().asked();
        return ask == null
                ? Optional.empty()
                : Optional.of(Watch.of(WatchList.AWAITING_RULING, ask.askedAt(), "unit", ask.by()));
    }

    static Optional<Watch> disputed(Ticket ticket, TicketPolicy policy) {
        if (!ticket.isDisputed()) {
            return Optional.empty();
        }
        Instant since = Stream.of(awaitingRuling(ticket, policy), returnPending(ticket, policy))
                .flatMap(Optional::stream)
                .map(Watch::since)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> leaderlessSince(ticket));
        return Optional.of(Watch.of(WatchList.DISPUTED, since));
    }

    static Optional<Watch> extensionPending(Ticket ticket, TicketPolicy policy) {
        ExtensionAsk ask = ticket.waits().asked();
        return ask == null
                ? Optional.empty()
                : Optional.of(Watch.of(
                        WatchList.EXTENSION_PENDING,
                        ask.askedAt(),
                        "clock",
                        ask.clock().code(),
                        "by",
                        WrittenAmount.of(ask.by())));
    }

    static Optional<Watch> noLimit(Ticket ticket, TicketPolicy policy) {
        return ticket.wakeUp().equals(new WakeUp.Never(WakeUp.Reason.NO_LIMIT))
                ? Optional.of(Watch.of(WatchList.NO_LIMIT, ticket.registered().registeredAt()))
                : Optional.empty();
    }

    static Optional<Watch> stepFailed(Ticket ticket, TicketPolicy policy) {
        return ticket.ledger()
                .open()
                .flatMap(clock -> clock.steps().stream()
                        .filter(step -> step.state() == StepState.FAILED)
                        .map(step -> failed(clock, step)))
                .min(Comparator.comparing(Watch::since));
    }

    private static Watch failed(Clock clock, ClockStep step) {
        StepObstacle obstacle = Objects.requireNonNull(step.obstacle(), "a step that failed says why");
        return Watch.of(
                WatchList.STEP_FAILED,
                step.instant(),
                "step",
                new StepName(clock.key().code(), step.id()),
                "clock",
                clock.key().code(),
                "why",
                obstacle);
    }

    /**
     * From the instant after the earliest due on, which may be still to come. A clock that is paused has no due that passes.
     *
     * @param now as of when the clocks are named that are overdue; as of that first instant, where it is still to come
     */
    static Optional<Watch> overdue(Ticket ticket, Instant now) {
        Optional<Clock> first = ticket.ledger()
                .open()
                .filter(clock -> clock.state() != ClockState.PAUSED)
                .min(Comparator.comparing(Clock::due));
        return first.map(clock -> {
            Instant since = clock.due().plus(1, ChronoUnit.MICROS);
            List<PassedDue> overdue = ticket.ledger().overdueAt(now.isBefore(since) ? since : now).stream()
                    .map(late -> passed(ticket, late))
                    .toList();
            return Watch.of(
                    WatchList.OVERDUE,
                    since,
                    "clock",
                    clock.key().code(),
                    "due",
                    clock.due(),
                    "count",
                    overdue.size(),
                    "overdue",
                    overdue);
        });
    }

    private static PassedDue passed(Ticket ticket, Clock clock) {
        AssignmentId part = clock.key().assignment();
        return new PassedDue(
                clock.key().code(),
                part == null ? null : ticket.handling().assignment(part).unit(),
                clock.key().requester(),
                clock.due());
    }
}
