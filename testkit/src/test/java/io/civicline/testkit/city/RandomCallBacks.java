package io.civicline.testkit.city;

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
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import java.util.List;

/** Whom a random city calls back, when, and what becomes of a bad answer; and whether it takes closed tickets up again. */
public final class RandomCallBacks {

    /** A good grade of every random city. */
    public static final String GOOD = "GOOD";

    /** A bad one. */
    public static final String BAD = "BAD";

    private static final String MINUTES = CountingRule.FROM_THE_MINUTE.id().value();
    private static final String CALENDAR = "round-the-clock";

    private final RandomCities chance;

    /**
     * Begins.
     *
     * @param chance where chance comes from
     */
    public RandomCallBacks(RandomCities chance) {
        this.chance = chance;
    }

    /**
     * Adds them.
     *
     * @param city with the clock {@code handle} and the calendars of the test city
     * @return the city
     */
    public PolicySetBuilder addTo(PolicySetBuilder city) {
        city.grade(Grade.of(GOOD, "1"), Label.of("满意"))
                .grade(Grade.bad(BAD, "0"), Label.of("不满意"))
                .reasons(ReasonUse.REOPEN, "still-there")
                .clock(ClockRule.of("follow-up-expiry", ClockScope.REQUESTER)
                        .within(chance.one(List.of("2d", "4d", "30h")))
                        .counted(MINUTES)
                        .on(CALENDAR)
                        .starts("follow-up-opened")
                        .stops("follow-up-finished")
                        .cancels("follow-up-skipped")
                        .build());
        if (chance.percent(40)) {
            city.followUp(rule("some").when(chance.condition()).build());
        }
        city.followUp(rule("others").build());
        if (chance.percent(80)) {
            city.reopening(ReopenRule.of(
                    chance.one(List.of("5d", "30d")),
                    MINUTES,
                    CALENDAR,
                    1 + chance.one(List.of(0, 1)),
                    chance.one(List.of(TakeUp.values())),
                    Closure.RESOLVED,
                    Closure.ANSWERED));
        }
        return city;
    }

    private FollowUpRuleBuilder rule(String id) {
        FollowUpRuleBuilder rule = FollowUpRule.of(
                        id, chance.one(List.of("closed", "handle.due", "1d after closed", "2h after replied")))
                .counted(MINUTES, CALENDAR)
                .attempts(1 + chance.one(List.of(0, 1, 2)), "2h", chance.percent(70) ? "open" : "09:00-20:00")
                .needs(Question.SOLVED, Question.RESULT)
                .asks(Question.CONTACTED)
                .unsolved(Solved.NO)
                .expiry("follow-up-expiry");
        if (chance.percent(30)) {
            rule.lastAfter(CallOutcome.WRONG_NUMBER, CallOutcome.REFUSED);
        }
        if (chance.percent(20)) {
            rule.onlyRepresentative();
        }
        if (chance.percent(20)) {
            rule.sample(50);
        }
        if (chance.percent(30)) {
            rule.by(Who.centre());
        }
        return chance.percent(50) ? ending(rule).closesWhenSatisfied() : ending(rule);
    }

    private FollowUpRuleBuilder ending(FollowUpRuleBuilder rule) {
        if (chance.percent(70)) {
            rule.dissatisfied(
                    Conditions.atMost(Counter.of("reworks"), 1),
                    new Dissatisfaction.Rework(chance.one(List.of(TakeUp.values()))));
        }
        return rule.dissatisfied(
                Conditions.always(),
                chance.one(List.of(new Dissatisfaction.Decide(), Dissatisfaction.Supervise.by(Who.centre()))));
    }
}
