package io.civicline.examples.town;

import io.civicline.core.command.CallingBack.AnswerSurvey;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.CorrectAnswer;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Command;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.event.AnswerEvent.AnswerCorrected;
import io.civicline.core.event.AnswerEvent.Consequence;
import io.civicline.core.event.AnswerEvent.Dissatisfied;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.FollowUpEvent.Attempted;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.Settlement;
import io.civicline.core.id.RequesterId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Those who call citizens back: at each attempt that is due, until somebody answers. */
final class CallersBack implements Scene.Person {

    private static final List<CallOutcome> NOT_REACHED =
            List.of(CallOutcome.NO_ANSWER, CallOutcome.NO_ANSWER, CallOutcome.BUSY, CallOutcome.UNREACHABLE);
    private static final List<CallOutcome> IN_VAIN = List.of(CallOutcome.WRONG_NUMBER, CallOutcome.REFUSED);

    private static final Duration DAY = Duration.ofMinutes(450);

    private final Errands errands;
    private final Opinions opinions;
    private final Grounds grounds;
    private final Locale tongue;

    CallersBack(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.opinions = new Opinions(policy, tongue);
        this.grounds = new Grounds(policy, tongue);
        this.tongue = tongue;
    }

    @Override
    public void finds(Ticket ticket, Dice dice) {
        Instant now = errands.scene().agenda().now();
        for (FollowUp due : ticket.toCallBack(now)) {
            if (dice.percent(2)) {
                continue; // forgotten
            }
            plan(now.plusSeconds(60L * dice.between(1, 90)), ticket, due.requester(), dice);
        }
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        if (event instanceof Attempted tried && tried.nextAttemptAt() != null && tried.answer() == null) {
            plan(tried.nextAttemptAt().plusSeconds(60L * dice.between(0, 30)), ticket, tried.requester(), dice);
        } else if (event instanceof Attempted tried && tried.answer() != null && dice.percent(3)) {
            correct(ticket, tried, dice);
        } else if (event instanceof Dissatisfied unhappy && unhappy.consequence() == Consequence.DECIDE) {
            settle(ticket, unhappy, dice);
        } else if (event instanceof AnswerCorrected corrected) {
            settle(ticket, corrected, dice);
        }
    }

    private void plan(Instant when, Ticket ticket, RequesterId requester, Dice dice) {
        errands.scene().agenda().at(when, () -> call(errands.scene().read(ticket.id()), requester, dice));
    }

    private void call(Ticket ticket, RequesterId requester, Dice dice) {
        Instant now = errands.scene().agenda().now();
        ticket.toCallBack(now).stream()
                .filter(due -> due.requester().equals(requester))
                .findFirst()
                .ifPresent(due -> errands.now(Optional.ofNullable(due.by()), ticket, outcome(ticket, due, dice)));
    }

    private Command outcome(Ticket ticket, FollowUp due, Dice dice) {
        String who = due.requester().value();
        int of100 = dice.between(1, 100);
        if (of100 <= 6) {
            String channel = ticket.registered().contact().channel().value();
            return new AnswerSurvey(who, channel, opinions.said(ticket, due, dice));
        }
        if (of100 <= 80) {
            return new Attempt(CallOutcome.ANSWERED, who, null, opinions.said(ticket, due, dice));
        }
        CallOutcome outcome = dice.oneOf(of100 <= 94 ? NOT_REACHED : IN_VAIN);
        return Attempt.of(outcome).of(who);
    }

    /** The citizen calls and says that he was misunderstood. */
    private void correct(Ticket ticket, Attempted tried, Dice dice) {
        errands.hotline(
                100,
                900,
                ticket,
                dice,
                now -> of(now, tried)
                        .filter(FollowUp::isValid)
                        .map(asked -> new CorrectAnswer(tried.requester().value(), opinions.opposite(now, asked))));
    }

    private void settle(Ticket ticket, FollowUpEvent event, Dice dice) {
        Settlement how = dice.percent(40)
                ? Settlement.REWORKED
                : dice.oneOf(
                        List.of(Settlement.STRUCK_OFF, Settlement.EXTENDED, Settlement.TRANSFERRED, Settlement.FINAL));
        int days = dice.between(3, 10);
        Optional<String> channel = grounds.any(ReasonUse.REFER, dice)
                .filter(any -> dice.percent(50))
                .map(Grounds.Ground::code);
        errands.hotline(
                30,
                300,
                ticket,
                dice,
                now -> of(now, event)
                        .filter(FollowUp::isUnsettled)
                        .map(unsettled -> settled(now, how, errands.working(DAY.multipliedBy(days)), channel)
                                .of(event.requester().value())));
    }

    /** Nobody keeps what is promised for a ticket that nobody led, so that stays as it is. */
    private SettleDissatisfaction settled(Ticket ticket, Settlement how, Instant until, Optional<String> channel) {
        String why = Line.SETTLEMENT.in(tongue);
        if (how == Settlement.EXTENDED) {
            return ticket.lead().isEmpty()
                    ? SettleDissatisfaction.as(Settlement.FINAL, why)
                    : SettleDissatisfaction.extended(until, Line.PROMISE.in(tongue));
        }
        return how == Settlement.TRANSFERRED && channel.isPresent()
                ? SettleDissatisfaction.referred(channel.get(), why)
                : SettleDissatisfaction.as(how, why);
    }

    private static Optional<FollowUp> of(Ticket ticket, FollowUpEvent event) {
        return ticket.followUps().find(event.requester(), event.cycle());
    }
}
