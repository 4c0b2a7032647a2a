package io.civicline.routing;

import io.civicline.core.code.RuleId;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.condition.CodeIs;
import io.civicline.core.error.Fault;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.unit.Units;
import io.civicline.core.who.Candidate;
import io.civicline.core.who.Who;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that can be wrong with the rules of a table, in the order in which they were given. */
final class RoutingCheck {

    private final Vocabulary vocabulary;
    private final Units units;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<RuleId> ids = new HashSet<>();
    private final Map<Integer, RuleId> ranks = new HashMap<>();

    RoutingCheck(Vocabulary vocabulary, Units units) {
        this.vocabulary = vocabulary;
        this.units = units;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void rule(RoutingRule rule) {
        String at = "routing.rules[" + rule.id() + "]";
        if (!ids.add(rule.id())) {
            add(Fault.of("DUPLICATE", at, "what", "rule", "code", rule.id()));
        }
        RuleId other = ranks.putIfAbsent(rule.rank(), rule.id());
        if (other != null) {
            add(Fault.of("EQUAL_RANK", at + ".rank", "rank", rule.rank(), "other", other));
        }
        faults.addAll(rule.when().faults(vocabulary, at + ".when"));
        who(rule.then().lead(), at + ".lead");
        each(rule.then().assists(), at + ".assist");
        each(rule.then().copies(), at + ".copy");
        UrgencyCode urgency = rule.then().urgency();
        if (urgency != null) {
            faults.addAll(new CodeIs.Urgency(List.of(urgency)).faults(vocabulary, at));
        }
    }

    private void each(List<Who> lists, String at) {
        for (int i = 0; i < lists.size(); i++) {
            who(lists.get(i), at + "[" + i + "]");
        }
    }

    void who(Who who, String at) {
        faults.addAll(who.faults(units, at));
        for (int i = 0; i < who.candidates().size(); i++) {
            if (who.candidates().get(i) instanceof Candidate.OfAttribute attribute) {
                vocabulary.forms().unasked(attribute.name(), at + "[" + i + "]").ifPresent(faults::add);
            }
        }
    }

    List<Fault> faults() {
        return faults;
    }
}
