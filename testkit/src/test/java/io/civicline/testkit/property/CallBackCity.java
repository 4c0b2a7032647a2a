package io.civicline.testkit.property;

import io.civicline.core.code.Label;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.condition.Conditions;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.situation.Counter;
import io.civicline.core.ticket.Closure;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.FollowUpRuleBuilder;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import io.civicline.testkit.city.TestCity;

/** The city of the tests, calling its citizens back: a scale, an expiry of three days, a limit of two days for rework. */
final class CallBackCity {

    private static final CountingRule MINUTES = CountingRule.FROM_THE_MINUTE;

    private CallBackCity() {}

    /** Whoever calls, and the citizen's own form on the web. */
    static PolicySetBuilder builder() {
        return TestCity.builder()
                .role(Role.of("caller")
                        .may("attempt", "answer-survey", "correct-answer", "settle-dissatisfaction", "reopen")
                        .seesEverything())
                .role(Role.of("doorstep").may("attempt", "answer-survey").seesOwnUnit())
                .reasons(ReasonUse.REOPEN, "not-settled")
                .grade(Grade.of("SATISFIED", "1"), Label.of("满意", "satisfied"))
                .grade(Grade.of("BASICALLY", "0.9"), Label.of("基本满意", "basically satisfied"))
                .grade(Grade.bad("DISSATISFIED", "0"), Label.of("不满意", "dissatisfied"))
                .clock(ClockRule.of("follow-up-expiry", ClockScope.REQUESTER)
                        .within("3d")
                        .counted(MINUTES.id())
                        .on("city")
                        .starts("follow-up-opened")
                        .stops("follow-up-finished")
                        .cancels("follow-up-skipped")
                        .build())
                .clock(ClockRule.of("rework", ClockScope.LEAD)
                        .within("2d")
                        .counted(MINUTES.id())
                        .on("city")
                        .starts("reworked", "reopened")
                        .stops("replied")
                        .build())
                .reopening(ReopenRule.of(
                        "30d", MINUTES.id().value(), "city", 1, TakeUp.SAME_UNIT, Closure.RESOLVED, Closure.ANSWERED));
    }

    /** Three tries, two hours apart, between nine and eight; reworked once, then a superior watches. */
    static FollowUpRuleBuilder rule(String start) {
        return asked(start)
                .dissatisfied(Conditions.atMost(Counter.REWORKS, 0), new Dissatisfaction.Rework(TakeUp.SAME_UNIT))
                .dissatisfied(Conditions.always(), Dissatisfaction.Supervise.by(Who.centre()));
    }

    /** The same, but a person decides what follows. */
    static FollowUpRuleBuilder decided(String start) {
        return asked(start).dissatisfied(Conditions.always(), new Dissatisfaction.Decide());
    }

    private static FollowUpRuleBuilder asked(String start) {
        return FollowUpRule.of("everybody", start)
                .counted(MINUTES.id().value(), "city")
                .attempts(3, "2h", "09:00-20:00")
                .lastAfter(CallOutcome.WRONG_NUMBER, CallOutcome.REFUSED)
                .needs(Question.SOLVED, Question.RESULT)
                .asks(Question.CONTACTED)
                .unsolved(Solved.NO)
                .expiry("follow-up-expiry");
    }
}
