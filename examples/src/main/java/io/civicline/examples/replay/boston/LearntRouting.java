package io.civicline.examples.replay.boston;

import static io.civicline.core.condition.Conditions.category;

import io.civicline.core.who.Who;
import io.civicline.routing.RoutingRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who handles what, learnt by majority: the department of the type, else of its reason, else of its subject, else of
 * the whole city. A tie is decided by the level above, and a rule that only repeats what its subject or reason says is
 * left out.
 */
final class LearntRouting {

    private static final int RANKS_APART = 10;

    private final Map<String, Ballot> types = new TreeMap<>();
    private final Map<String, Ballot> reasons = new TreeMap<>();
    private final Map<String, Ballot> subjects = new TreeMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Ballot city = new Ballot();
    private final Set<String> departments = new TreeSet<>();
    private final List<RoutingRule> rules = new ArrayList<>();

    LearntRouting(Collection<BostonCase> cases) {
        cases.stream().filter(known -> !known.department().isEmpty()).forEach(this::count);
        List.of(types, reasons, subjects).forEach(this::addRules);
    }

    private void count(BostonCase known) {
        CategoryPath path = known.path();
        String department = known.department();
        types.computeIfAbsent(path.typeCode(), code -> new Ballot()).cast(department);
        reasons.computeIfAbsent(path.reasonCode(), code -> new Ballot()).cast(department);
        subjects.computeIfAbsent(path.subjectCode(), code -> new Ballot()).cast(department);
        city.cast(department);
        parents.put(path.typeCode(), path.reasonCode());
        parents.put(path.reasonCode(), path.subjectCode());
        departments.add(department);
    }

    private void addRules(Map<String, Ballot> level) {
        level.forEach((code, ballot) -> {
            String above = above(code);
            String winner = ballot.winner(above);
            if (!winner.equals(above) || !parents.containsKey(code)) {
                int rank = RANKS_APART * (rules.size() + 1);
                rules.add(RoutingRule.of(code, rank, category(code), Who.unit(winner))
                        .citing("majority of those learnt from, " + ballot.text(winner)));
            }
        });
    }

    private String above(String code) {
        String parent = parents.get(code);
        if (parent == null) {
            return fallback();
        }
        Ballot ballot = reasons.getOrDefault(parent, subjects.getOrDefault(parent, city));
        return ballot.winner(above(parent));
    }

    /** Who is likeliest to get what lies there. */
    String department(CategoryPath path) {
        String above = above(path.typeCode());
        Ballot ballot = types.get(path.typeCode());
        return ballot == null ? above : ballot.winner(above);
    }

    /** The narrowest first. */
    List<RoutingRule> rules() {
        return List.copyOf(rules);
    }

    /** Who gets what no rule takes; empty if no case names a department. */
    String fallback() {
        return city.winner("");
    }

    Set<String> departments() {
        return new TreeSet<>(departments);
    }
}
