package io.civicline.engine.policy;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Answered;
import io.civicline.core.command.Context;
import io.civicline.core.command.TakingUp;
import io.civicline.core.event.AnswerEvent.Consequence;
import io.civicline.core.event.AnswerEvent.Dissatisfied;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent.FollowUpFinished;
import io.civicline.core.event.PressEvent;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows from an answer. */
final class Aftermath {

    private final FollowUpRules rules;
    private final PolicySet policy;
    private final Callers callers;

    Aftermath(FollowUpRules rules, PolicySet policy, Callers callers) {
        this.rules = rules;
        this.policy = policy;
        this.callers = callers;
    }

    List<Event> of(Ticket ticket, FollowUpFinished finished, Context at) {
        FollowUp followUp =
                ticket.followUps().find(finished.requester(), finished.cycle()).orElseThrow();
        Optional<FollowUpTimes> rule = rules.find(followUp.rule());
        Optional<CallBackAnswer> answer = followUp.answer().filter(CallBackAnswer::valid);
        if (rule.isEmpty() || answer.isEmpty()) {
            return List.of();
        }
        return answer.get().satisfied()
                ? satisfied(ticket, rule.get().rule())
                : dissatisfied(ticket, followUp, rule.get().rule(), at);
    }

    /** Closes what a person could close, once nobody who asks is still to be asked, or waits for what is done about his answer. */
    private static List<Event> satisfied(Ticket ticket, FollowUpRule rule) {
        boolean closes = rule.closesWhenSatisfied()
                && ticket.stage() == Stage.REPLIED
                && ticket.followUps().active().findAny().isEmpty()
                && ticket.followUps().all().stream()
                        .filter(FollowUp::isUnsettled)
                        .noneMatch(one -> ticket.requester(one.requester()).isPresent())
                && Answered.missing(ticket).isEmpty();
        return closes ? List.of(new EndingEvent.Closed(Closure.RESOLVED, null)) : List.of();
    }

    private List<Event> dissatisfied(Ticket ticket, FollowUp followUp, FollowUpRule rule, Context at) {
        Situation situation = policy.situation(ticket, at.occurredAt());
        Dissatisfaction.Act act = rule.dissatisfied().stream()
                .filter(response -> response.when().test(situation))
                .map(Dissatisfaction::act)
                .findFirst()
                .orElseGet(Dissatisfaction.Leave::new);
        List<Event> events = new ArrayList<>();
        if (act instanceof Dissatisfaction.Rework rework) {
            boolean handled = TakingUp.isHandled(ticket);
            events.add(event(followUp, handled ? Consequence.STILL_HANDLED : Consequence.REWORK, Callers.Found.NOBODY));
            if (!handled) {
                events.addAll(TakingUp.rework(ticket, rework.by(), at));
            }
        } else if (act instanceof Dissatisfaction.Supervise supervise) {
            Callers.Found watcher = callers.find(supervise.who(), ticket, at);
            events.add(event(followUp, Consequence.SUPERVISE, watcher));
            ordered(ticket, followUp, rule, supervise, watcher).ifPresent(events::add);
        } else {
            Consequence consequence = act instanceof Dissatisfaction.Decide ? Consequence.DECIDE : Consequence.FINAL;
            events.add(event(followUp, consequence, Callers.Found.NOBODY));
        }
        return events;
    }

    /** Watches the lead's part, or the ticket if nobody leads; nobody watches if nobody was found. */
    private static Optional<Event> ordered(
            Ticket ticket,
            FollowUp followUp,
            FollowUpRule rule,
            Dissatisfaction.Supervise supervise,
            Callers.Found watcher) {
        return Optional.ofNullable(watcher.unit())
                .map(unit -> new PressEvent.SupervisionOrdered(
                        ticket.handling().lead().map(Assignment::id).orElse(null),
                        unit,
                        supervise.level(),
                        rule.id(),
                        new AnswerRef(followUp.requester(), followUp.cycle())));
    }

    private static Dissatisfied event(FollowUp followUp, Consequence consequence, Callers.Found found) {
        return new Dissatisfied(followUp.requester(), followUp.cycle(), consequence, found.unit(), found.notTaken());
    }
}
