package io.civicline.examples.replay.boston;

import static io.civicline.core.condition.Conditions.category;

import io.civicline.core.code.Label;
import io.civicline.core.unit.Unit;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Remark;
import io.civicline.engine.policy.Role;
import io.civicline.routing.ResultMode;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What Boston decides, as a policy: its categories, its departments, how much time each type has, who handles what. */
final class BostonPolicies {

    /** The one clock: from receipt to closing. */
    static final String HANDLE = "handle";

    static final String KIND = "SERVICE_REQUEST";
    static final String CHANNEL = "311";

    /** Takes requests in and hands them out. */
    static final String OPERATOR = "operator";

    /** Does the work in a department. */
    static final String CREW = "crew";

    /** Looks at what was done, tells the citizen and closes. */
    static final String AUDITOR = "auditor";

    private static final String CALENDAR = "city";
    private static final CountingRule COUNTING = CountingRule.FROM_THE_MINUTE;
    private static final String SOURCE = "inferred from the city's own targets";
    private static final String NOTE =
            "Learnt from the city's published cases, not from its rule books. Categories are those that"
                    + " occur in them; who handles what is the majority of those cases.";
    private static final String CALENDAR_NOTE =
            "As the city's system saw it: no holiday in 2018 and 2022, and not 2021-07-05.";

    private BostonPolicies() {}

    /**
     * The policy under which a file is judged.
     *
     * @param data rules, calendar and the cases from which routing is learnt
     * @param judged adds categories only: places of the tree in which nothing was learnt
     */
    static PolicySet of(BostonData data, Collection<BostonCase> judged) {
        BostonCategories categories = new BostonCategories(Stream.of(data.learntFrom(), judged)
                .flatMap(Collection::stream)
                .map(BostonCase::path)
                .toList());
        LearntRouting routing = new LearntRouting(data.learntFrom());
        PolicySetBuilder policy = PolicySet.builder(Boston.NAME, BostonTime.ZONE.getId())
                .title(Label.of("波士顿311", "Boston 311"))
                .remark("policy", new Remark("City of Boston, 311 service requests (open data)", NOTE))
                .remark("calendars[" + CALENDAR + "]", new Remark(null, CALENDAR_NOTE))
                .kinds(KIND)
                .urgencies("NORMAL")
                .channels(CHANNEL)
                .categories(categories.nodes())
                .calendar(CALENDAR, data.calendar())
                .counting(COUNTING)
                .clock(clock(data.rules(), categories))
                .routing(ResultMode.DISPATCH, Who.unit(routing.fallback()))
                .role(Role.of(OPERATOR).may("register").seesEverything())
                .role(Role.of(CREW).may("acknowledge", "reply").seesOwnUnit())
                .role(Role.of(AUDITOR).may("audit", "tell-citizen", "close").seesEverything());
        routing.departments().forEach(department -> policy.unit(Unit.of(department, Departments.name(department))));
        routing.rules().forEach(policy::rule);
        return policy.build();
    }

    private static ClockRule clock(BostonRules rules, BostonCategories categories) {
        ClockRule.Builder clock = ClockRule.of(HANDLE, ClockScope.TICKET)
                .named("办理", "handling")
                .counted(COUNTING.id())
                .on(CALENDAR)
                .starts("received")
                .stops("closed");
        rules.amounts().forEach((type, amount) -> {
            List<String> places = categories.placesOf(type);
            if (!places.isEmpty()) {
                String[] more = places.subList(1, places.size()).toArray(String[]::new);
                clock.within(category(places.get(0), more), amount.toString(), SOURCE);
            }
        });
        return clock.build();
    }
}
