package io.civicline.routing;

import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.unit.Units;
import io.civicline.core.who.Choice;
import io.civicline.core.who.PassReason;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the rule that won to the units: one walk, for one request. */
final class Deciding {

    private final Units units;
    private final Situation situation;
    private final WhoFacts facts;
    private final Set<UnitId> taken = new HashSet<>();

    Deciding(Units units, Situation situation, WhoFacts facts) {
        this.units = units;
        this.situation = situation;
        this.facts = facts;
    }

    RoutingDecision decide(@Nullable RoutingRule rule, Who fallback, ResultMode mode) {
        Choice own = rule == null
                ? new Choice(null, null, List.of())
                : choose(rule.then().lead());
        boolean byFallback = own.found().isEmpty();
        Choice lead = byFallback ? own.then(choose(fallback)) : own;
        if (lead.found().isEmpty()) {
            return new Unrouted(rule == null ? null : rule.id(), mode, new Parts(lead, List.of(), List.of()));
        }
        if (rule == null) {
            return new Routed(null, true, mode, new Parts(lead, List.of(), List.of()), List.of(), null);
        }
        Parts parts =
                new Parts(lead, each(rule.then().assists()), each(rule.then().copies()));
        UrgencyCode urgency = rule.then().urgency();
        return new Routed(rule.id(), byFallback, mode, parts, rule.then().tags(), urgency);
    }

    private List<Choice> each(List<Who> lists) {
        List<Choice> choices = new ArrayList<>();
        lists.forEach(list -> choices.add(choose(list)));
        return choices;
    }

    /** A unit gets one part; a list that leads to one with a part asks nobody else, for that one knows already. */
    private Choice choose(Who who) {
        Choice choice = who.resolve(situation, facts, units);
        boolean free = choice.found().map(taken::add).orElse(true);
        return free ? choice : choice.without(PassReason.HAS_A_PART);
    }
}
