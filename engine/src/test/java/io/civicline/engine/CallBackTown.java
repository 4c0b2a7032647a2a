package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.code.Label;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.condition.Conditions;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.FollowUpRuleBuilder;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockScope;

/** A town that calls its citizens back. */
record CallBackTown(Town town) {

    private static final String MINUTES = "from-the-minute";

    /** Calls at any hour. */
    static CallBackTown from(String start) {
        return from(start, "00:00-24:00");
    }

    static CallBackTown from(String start, String window) {
        return new CallBackTown(Town.open(policy(start, window)
                .reopening(ReopenRule.of("30d", MINUTES, TownPolicies.ALWAYS, 1, TakeUp.SAME_UNIT, Closure.RESOLVED))
                .build()));
    }

    static PolicySetBuilder policy(String start, String window) {
        return policy(rule(start, window)
                .dissatisfied(Conditions.always(), new Dissatisfaction.Rework(TakeUp.SAME_UNIT))
                .build());
    }

    static PolicySetBuilder policy(FollowUpRule rule) {
        return TownPolicies.builder()
                .role(Role.of("caller")
                        .may("attempt", "answer-survey", "correct-answer", "settle-dissatisfaction", "reopen")
                        .seesEverything())
                .reasons(ReasonUse.REOPEN, "not-settled")
                .grade(Grade.of("SATISFIED", "1"), Label.of("满意"))
                .grade(Grade.bad("DISSATISFIED", "0"), Label.of("不满意"))
                .clock(TownPolicies.rule("follow-up-expiry", ClockScope.REQUESTER, "3d")
                        .starts("follow-up-opened")
                        .stops("follow-up-finished")
                        .cancels("follow-up-skipped")
                        .build())
                .followUp(rule);
    }

    /** To be completed by what follows from a bad answer. */
    static FollowUpRuleBuilder rule(String start, String window) {
        return FollowUpRule.of("everybody", start)
                .counted(MINUTES, TownPolicies.ALWAYS)
                .attempts(3, "2h", window)
                .needs(Question.SOLVED, Question.RESULT)
                .unsolved(Solved.NO)
                .expiry("follow-up-expiry");
    }

    Desk caller() {
        return town.hotline.as(Actor.of("caller", "caller"));
    }

    Ticket closed() {
        return close(town.replied());
    }

    Ticket close(Ticket replied) {
        town.chief(replied, Audit.passed());
        town.chief(replied, new TellCitizen("PHONE"));
        return town.chief(replied, Close.as(Closure.RESOLVED));
    }
}
