package io.civicline.engine.folder;

import io.civicline.core.code.Label;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.condition.Condition;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.ticket.Closure;
import io.civicline.core.who.Who;
import io.civicline.engine.TownPolicies;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.FollowUpRuleBuilder;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.sla.clock.ClockScope;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Follow-ups of a random city. */
record RandomFollowUps(Random dice, Supplier<String> line, Supplier<String> amount, Supplier<Condition> condition) {

    private static final String MINUTES = "from-the-minute";
    private static final SupervisionLevel STRICT = SupervisionLevel.of("strict");

    void addTo(PolicySetBuilder policy) {
        policy.grade(Grade.of("GOOD", "0.9" + dice.nextInt(100)), Label.of(line.get(), line.get()))
                .grade(Grade.bad("BAD", "0"), Label.of("BAD"))
                .clock(TownPolicies.rule("expiry", ClockScope.REQUESTER, "3d")
                        .starts("follow-up-opened")
                        .stops("follow-up-finished")
                        .cancels("follow-up-skipped")
                        .build());
        boolean strict = dice.nextBoolean();
        if (strict) {
            policy.supervision(STRICT.value()).reasons(ReasonUse.SUPERVISE, "odd-answer");
        }
        for (int i = dice.nextInt(3); i > 0; i--) {
            policy.followUp(rule(i, strict));
        }
        if (dice.nextBoolean()) {
            policy.reasons(ReasonUse.REOPEN, "odd")
                    .reopening(ReopenRule.of(
                            amount.get(),
                            MINUTES,
                            TownPolicies.ALWAYS,
                            1 + dice.nextInt(9),
                            one(List.of(TakeUp.values())),
                            one(List.copyOf(ReopenRule.POSSIBLE))));
        }
    }

    private FollowUpRule rule(int i, boolean strict) {
        FollowUpRuleBuilder rule = FollowUpRule.of(
                        "odd-" + i,
                        one(List.of("closed", "handle.due", amount.get() + " after replied", "1h after handle.due")))
                .when(condition.get())
                .counted(MINUTES, TownPolicies.ALWAYS)
                .attempts(1 + dice.nextInt(5), amount.get(), one(List.of("open", "09:00-20:00")))
                .needs(one(List.of(Question.values())))
                .expiry("expiry");
        if (dice.nextBoolean()) {
            rule.onlyRepresentative().sample(1 + dice.nextInt(100)).after(one(List.of(Closure.values())));
        }
        if (dice.nextBoolean()) {
            rule.asks(one(List.of(Question.values())))
                    .unsolved(one(List.of(Solved.values())))
                    .lastAfter(one(List.of(CallOutcome.values())));
        }
        if (dice.nextBoolean()) {
            rule.by(Who.unit("parks").or(Who.centre()))
                    .except("odd", condition.get())
                    .closesWhenSatisfied();
        }
        for (int acts = dice.nextInt(3); acts > 0; acts--) {
            rule.dissatisfied(condition.get(), act(strict));
        }
        return rule.build();
    }

    private Dissatisfaction.Act act(boolean strict) {
        Dissatisfaction.Supervise watch =
                Dissatisfaction.Supervise.by(Who.unit("parks").or(Who.centre()));
        return one(List.of(
                new Dissatisfaction.Decide(),
                new Dissatisfaction.Leave(),
                strict ? watch.at(STRICT) : watch,
                new Dissatisfaction.Rework(one(List.of(TakeUp.values())))));
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
