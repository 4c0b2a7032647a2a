package io.civicline.testkit.city;

import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.confidential;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.urgency;

import io.civicline.core.command.RulingLevel;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.situation.Counter;
import io.civicline.core.who.Who;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Reroute;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.counting.CountingRule;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Cities with the units, codes and reasons of the {@link TestCity}, and rules of their own: each is sound, and no two are
 * alike. What they decide is written to a folder and read again before it is used.
 *
 * <p>Not thread-safe.
 */
public final class RandomCities {

    private final SplittableRandom random;

    /**
     * Begins.
     *
     * @param seed the same gives the same cities
     */
    public RandomCities(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes one more.
     *
     * @return as its folder says it
     */
    public PolicySet next() {
        PolicySet built = build().build();
        return PolicyFolder.load(PolicyFolder.files(built));
    }

    private PolicySetBuilder build() {
        PolicySetBuilder city = PolicySet.builder("city-" + random.nextInt(1000), "Asia/Shanghai")
                .kinds("COMPLAINT", "INQUIRY", "COMMENDATION")
                .urgencies("NORMAL", "URGENT", "EMERGENCY")
                .channels("PHONE", "WEB", "sms")
                .sources("province", "110")
                .calendar("city", percent(70) ? ChinaCalendar.standard() : shortDays())
                .calendar("round-the-clock", WorkCalendar.always(ZoneId.of("Asia/Shanghai")))
                .counting(CountingRule.FROM_THE_MINUTE)
                .counting(ChinaCounting.nextDay());
        TestCity.codes(city);
        TestCity.units(city);
        TestCity.reasons(city);
        routing(city);
        new RandomClocks(this).addTo(city);
        new RandomCallBacks(this).addTo(city);
        notices(city);
        new RandomRoles(this).addTo(city);
        return city;
    }

    private static WorkCalendar shortDays() {
        return WorkCalendar.builder()
                .zone("Asia/Shanghai")
                .open("10:00-12:00", "14:00-15:30")
                .publishedAlways()
                .build();
    }

    private void routing(PolicySetBuilder city) {
        city.routing(
                        percent(50) ? ResultMode.DISPATCH : ResultMode.PROPOSE,
                        Who.level("district").or(Who.centre()))
                .returns(returns());
        if (percent(50)) {
            city.rechoosingLimits();
        }
        city.reroute(percent(50) ? Reroute.NEVER : Reroute.PROPOSE);
        if (percent(80)) {
            city.subassign(SubassignRules.along("superior"));
        }
        List<Who> leads =
                List.of(Who.duty("streets").nearRegion(), Who.unit("water"), Who.level("district"), Who.unit("police"));
        int rules = 1 + random.nextInt(5);
        for (int i = 1; i <= rules; i++) {
            RoutingRule rule = RoutingRule.of("rule-" + i, 10 * i, condition(), one(leads));
            rule = percent(30) ? rule.assist(Who.level("district")) : rule;
            rule = percent(30) ? rule.copy(Who.centre()).tag("marked") : rule;
            city.rule(percent(20) ? rule.urgency("EMERGENCY") : rule);
        }
    }

    private ReturnRules returns() {
        ReturnRules returns = ReturnRules.upTo(random.nextInt(4))
                .then(percent(50) ? ResultMode.DISPATCH : ResultMode.PROPOSE)
                .ruling(RulingLevel.of("centre", "supervisor"))
                .ruling(RulingLevel.of("vice-mayor", "supervisor"));
        returns = percent(70) ? returns.within("return") : returns;
        returns = percent(30) ? returns.atOnce() : returns;
        return percent(30) && returns.clock() != null ? returns.silenceAcknowledges() : returns;
    }

    /** Something that holds for some tickets of the test city. */
    Condition condition() {
        return one(List.of(
                category("urban"),
                category("utility.water"),
                kind("INQUIRY"),
                urgency("URGENT", "EMERGENCY"),
                confidential(),
                Conditions.source("province"),
                Conditions.upstream(),
                not(kind("COMMENDATION")),
                Conditions.atLeast(Counter.of("returns"), 1),
                Conditions.localTime("22:00", "06:00"),
                Conditions.status("parts", "on-site"),
                Conditions.all(category("urban"), not(confidential()))));
    }

    private void notices(PolicySetBuilder city) {
        List<NoticeRule> rules = List.of(
                NoticeRule.of("to-lead", "dispatched", Audience.LEAD, "sms", "工单{ticket}已派至{lead}"),
                NoticeRule.of("to-units", "replied", Audience.UNITS, "sms", "工单{ticket}（{category}）已办复"),
                NoticeRule.of("overdue", "clock-breached", Audience.UNITS, "sms", "工单{ticket}超期"),
                NoticeRule.of("watch", "supervised", Audience.SUPERVISORS, "sms", "请督办{ticket}"),
                NoticeRule.of("told", "replied", Audience.REQUESTERS, "sms", "您的诉求{number}已办复"),
                NoticeRule.of("closed", "closed", Audience.REQUESTERS, "sms", "您的诉求{number}已办结"));
        rules.stream().filter(rule -> percent(60)).forEach(city::notice);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
