package io.civicline.testkit.city;

import static io.civicline.core.condition.Conditions.always;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.urgency;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.code.CountingId;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.counting.CountingRule;
import java.util.List;

/** The clocks of a random city: those that the walk's people name are there, each with limits of its own. */
final class RandomClocks {

    private static final List<String> DAYS = List.of("1wd", "2wd", "5wd", "3d", "8d", "20wh");
    private static final List<String> HOURS = List.of("15min", "30min", "1h", "3wh", "9wh", "1d");

    private final RandomCities chance;

    RandomClocks(RandomCities chance) {
        this.chance = chance;
    }

    void addTo(PolicySetBuilder city) {
        city.clock(handle())
                .clock(overall())
                .clock(inspection())
                .clock(wait("return", ClockScope.LEAD)
                        .starts("dispatched")
                        .stops("return-requested")
                        .cancels("acknowledged", "replied")
                        .build());
        addSome(city);
    }

    private ClockRule handle() {
        ClockRule.Builder handle = ClockRule.of("handle", ClockScope.LEAD)
                .when(chance.percent(70) ? not(kind("COMMENDATION")) : chance.condition());
        if (chance.percent(40)) {
            handle.untilUpstreamDue(always(), "省平台派单");
        }
        handle.within(urgency("EMERGENCY"), chance.one(HOURS), null)
                .within(chance.one(DAYS))
                .counted(counting())
                .onUnitCalendarOr("city")
                .starts("dispatched", "reply-sent-back")
                .stops("replied");
        if (chance.percent(70)) {
            handle.pausedWhileSuspended();
        }
        if (chance.percent(50)) {
            handle.pausedDuring("parts");
        }
        if (chance.percent(70)) {
            handle.extendable("10wd", 1 + chance.one(List.of(0, 1, 2)));
        }
        if (chance.percent(50)) {
            handle.extendable("3wd", 1 + chance.one(List.of(0, 1, 2)));
        }
        steps(handle);
        return handle.build();
    }

    private void steps(ClockRule.Builder clock) {
        List<Step> steps = List.of(
                Step.of("half", "50% of handle", StepAct.mark()),
                Step.of("red", "due", StepAct.mark()),
                Step.of("urge", "2wh after due", StepAct.urge()).repeated("1wd", 3),
                Step.of("again", "1wd after due", StepAct.urge()),
                Step.of("watch", "2wd after due", StepAct.supervise("unit.superior", "centre")),
                Step.of("nobody", "1h after due", StepAct.supervise("unit.superior")));
        steps.stream().filter(step -> chance.percent(50)).forEach(clock::step);
    }

    private ClockRule overall() {
        ClockRule.Builder overall = ClockRule.of("overall", ClockScope.TICKET)
                .within(chance.one(List.of("15wd", "30d", "4wd")))
                .counted(counting())
                .on("city")
                .starts("received")
                .stops("closed")
                .cancels("withdrawn");
        if (chance.percent(50)) {
            overall.extendable("15wd", 1);
        }
        return overall.build();
    }

    private ClockRule inspection() {
        ClockRule.Builder inspection = wait("inspection", ClockScope.TICKET)
                .starts("host:inspection-ordered")
                .stops("host:inspection-done");
        inspection.pausedDuring(chance.one(List.of("parts", "on-site", "conference")));
        return (chance.percent(50) ? inspection.pausedWhileSuspended() : inspection).build();
    }

    private void addSome(PolicySetBuilder city) {
        List<ClockRule.Builder> waits = List.of(
                wait("acknowledge", ClockScope.EVERY_PART)
                        .starts("dispatched")
                        .stops("acknowledged", "return-requested"),
                wait("first-contact", ClockScope.LEAD)
                        .starts("dispatched")
                        .stops("first-contacted")
                        .cancels("replied"),
                wait("return-decision", ClockScope.EVERY_PART)
                        .starts("return-requested")
                        .stops("returned", "return-refused"),
                wait("dispatch", ClockScope.TICKET).starts("proposed").stops("dispatched"),
                wait("audit", ClockScope.TICKET).starts("replied").stops("reply-passed", "reply-sent-back"),
                wait("tell", ClockScope.TICKET).starts("reply-passed").stops("citizen-told"));
        waits.stream().filter(wait -> chance.percent(60)).forEach(wait -> city.clock(wait.build()));
        answers().stream().filter(wait -> chance.percent(60)).forEach(wait -> city.clock(wait.build()));
    }

    private List<ClockRule.Builder> answers() {
        return List.of(
                wait("urge-answer", ClockScope.EVERY_PART).starts("urged").stops("urge-answered", "replied"),
                wait("supervision-answer", ClockScope.EVERY_PART)
                        .starts("supervised", "supervision-sent-back")
                        .stops("supervision-answered", "supervision-returned")
                        .cancels("supervision-closed"),
                ClockRule.of("promise", ClockScope.TICKET)
                        .until(always(), GivenDue.COMMITMENT, null)
                        .counted(CountingRule.FROM_THE_MINUTE.id())
                        .on("city")
                        .starts("promised")
                        .stops("promise-kept", "replied"));
    }

    private ClockRule.Builder wait(String code, ClockScope scope) {
        return ClockRule.of(code, scope)
                .within(urgency("EMERGENCY"), chance.one(HOURS), null)
                .within(chance.one(HOURS))
                .counted(CountingRule.FROM_THE_MINUTE.id())
                .on(chance.percent(50) ? "city" : "round-the-clock");
    }

    private CountingId counting() {
        return (chance.percent(50) ? ChinaCounting.nextDay() : CountingRule.FROM_THE_MINUTE).id();
    }
}
