package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.event.AnswerEvent.Dissatisfied;
import io.civicline.core.event.ClockEvent.ClockStoppedLate;
import io.civicline.core.event.Event;
import io.civicline.core.event.OfPart;
import io.civicline.core.event.ReviewEvent.ReviewDecided;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.review.Measure;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units that ask to stop, to be excused or not to be counted, and those who decide; who was refused may ask higher up. */
final class Reviewers implements Scene.Person {

    private final Errands errands;
    private final PolicySet policy;
    private final Grounds grounds;
    private final Locale tongue;

    Reviewers(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.policy = policy;
        this.grounds = new Grounds(policy, tongue);
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "acknowledged" -> terminate(ticket, ((OfPart) event).assignment(), dice);
            case "returned" -> excuseHop(ticket, ((OfPart) event).assignment(), dice);
            case "clock-stopped-late" -> excuseBreach(ticket, (ClockStoppedLate) event, dice);
            case "dissatisfied" -> exclude(ticket, (Dissatisfied) event, dice);
            case "termination-requested" -> decide(ReviewKind.TERMINATION, ticket, dice);
            case "excusal-requested" -> decide(ReviewKind.EXCUSAL, ticket, dice);
            case "exclusion-requested", "exclusion-appealed" -> decide(ReviewKind.EXCLUSION, ticket, dice);
            case "exclusion-refused" -> appeal(ticket, ((ReviewDecided) event).number(), dice);
            default -> {
                // nothing is asked or refused
            }
        }
    }

    private void terminate(Ticket ticket, AssignmentId id, Dice dice) {
        Assignment part = ticket.handling().assignment(id);
        if (part.leads() && !part.isSubassigned() && dice.percent(2)) {
            grounds.any(ReasonUse.TERMINATE, dice)
                    .map(ground -> new RequestTermination(ground.code(), Line.NO_ANSWER.in(tongue)))
                    .ifPresent(ask -> errands.unit(part.unit(), 60, 500, ticket, dice, Errands.whileOpen(ask)));
        }
    }

    private void excuseHop(Ticket ticket, AssignmentId part, Dice dice) {
        if (dice.percent(12)) {
            excuse(ticket, ticket.handling().assignment(part).unit(), null, dice);
        }
    }

    private void excuseBreach(Ticket ticket, ClockStoppedLate late, Dice dice) {
        AssignmentId part = late.clock().assignment();
        Optional<UnitId> unit = part == null
                ? ticket.lead()
                : Optional.of(ticket.handling().assignment(part).unit());
        if (unit.isPresent() && dice.percent(6)) {
            excuse(ticket, unit.get(), late.clock().code().value(), dice);
        }
    }

    private void excuse(Ticket ticket, UnitId unit, @Nullable String clock, Dice dice) {
        grounds.any(ReasonUse.EXCUSE, dice)
                .map(ground -> new RequestExcusal(clock, ground.code(), Line.NOT_OUR_FAULT.in(tongue), List.of()))
                .ifPresent(ask -> errands.unit(unit, 60, 500, ticket, dice, Errands.when(now -> true, ask)));
    }

    private void exclude(Ticket ticket, Dissatisfied unhappy, Dice dice) {
        if (ticket.lead().isPresent() && dice.percent(35)) {
            String requester = unhappy.requester().value();
            String record = "record/" + ticket.id() + ".pdf";
            grounds.any(ReasonUse.EXCLUDE, dice)
                    .map(ground -> new RequestExclusion(
                            requester,
                            unhappy.cycle(),
                            Measure.SATISFIED,
                            ground.code(),
                            Line.UNREASONABLE.in(tongue),
                            List.of(record)))
                    .ifPresent(ask ->
                            errands.unit(ticket.lead().get(), 60, 900, ticket, dice, Errands.when(now -> true, ask)));
        }
    }

    private void decide(ReviewKind kind, Ticket ticket, Dice dice) {
        boolean grant = dice.percent(kind == ReviewKind.EXCLUSION ? 40 : 65);
        Optional<Review> asked = pending(ticket, kind);
        Set<RoleCode> roles = asked.map(review -> roles(kind, review)).orElse(Set.of());
        Errands.Choice decision = now -> pending(now, kind).map(review -> decision(kind, review.number(), grant));
        if (roles.isEmpty()) {
            errands.hotline(60, 600, ticket, dice, decision);
        } else {
            errands.roles(roles, 60, 600, ticket, dice, decision);
        }
    }

    private static Optional<Review> pending(Ticket ticket, ReviewKind kind) {
        return ticket.reviews().pending().stream()
                .filter(review -> review.matter().kind() == kind)
                .findFirst();
    }

    private Set<RoleCode> roles(ReviewKind kind, Review review) {
        List<ReviewLevel> levels = policy.reviewLevels(kind);
        return levels.isEmpty()
                ? Set.of()
                : levels.get(Math.min(review.level(), levels.size() - 1)).roles();
    }

    private Command decision(ReviewKind kind, int number, boolean grant) {
        String opinion = (grant ? Line.ACCEPTED : Line.AS_IT_STANDS).in(tongue);
        return switch (kind) {
            case TERMINATION -> new DecideTermination(grant, (grant ? Line.NO_ANSWER : Line.TRY_ON).in(tongue));
            case EXCUSAL -> new DecideExcusal(number, grant, opinion);
            default -> new DecideExclusion(number, grant, opinion);
        };
    }

    private void appeal(Ticket ticket, int number, Dice dice) {
        boolean higher = ticket.reviews()
                .find(number)
                .filter(review -> review.level() + 1
                        < policy.reviewLevels(review.matter().kind()).size())
                .isPresent();
        Optional<UnitId> unit = ticket.reviews().find(number).flatMap(review -> Optional.ofNullable(review.unit()));
        if (higher && unit.isPresent() && dice.percent(60)) {
            Appeal appeal = new Appeal(number, Line.LOOK_AGAIN.in(tongue));
            errands.unit(unit.get(), 60, 900, ticket, dice, Errands.when(now -> true, appeal));
        }
    }
}
