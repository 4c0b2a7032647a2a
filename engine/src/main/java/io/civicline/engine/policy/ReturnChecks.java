package io.civicline.engine.policy;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.error.Fault;
import io.civicline.core.unit.RelationCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold of returns, rulings and subassignment. */
final class ReturnChecks {

    private static final String CLOCK = "routing.returns.clock";
    private static final String RULINGS = "routing.returns.rulings";
    private static final String RELATIONS = "routing.subassign.relations";

    private final PolicySetBuilder from;
    private final Set<ClockCode> clocks;
    private final List<Fault> faults = new ArrayList<>();

    ReturnChecks(PolicySetBuilder from, Set<ClockCode> clocks) {
        this.from = from;
        this.clocks = clocks;
    }

    List<Fault> faults() {
        checkReturns();
        checkRulings();
        checkSubassign();
        return faults;
    }

    private void checkReturns() {
        ClockCode clock = from.returns.clock();
        if (clock != null && !clocks.contains(clock)) {
            faults.add(RuleChecks.unknown(CLOCK, "clock", clock, clocks));
        }
        if (from.returns.times() > 0 && !from.reasons.containsKey(ReasonUse.RETURN)) {
            faults.add(Fault.of("EMPTY", "reasons.RETURN", "wanted", "returns are allowed, so name reasons for them"));
        }
        if (from.returns.silence() == ReturnRules.Silence.ACKNOWLEDGED && clock == null) {
            faults.add(Fault.of("EMPTY", CLOCK, "wanted", "silence counts from the due of a clock, so name it"));
        }
    }

    private void checkRulings() {
        Set<RoleCode> roles = new LinkedHashSet<>();
        from.roles.forEach(role -> roles.add(role.code()));
        Set<RulingLevelCode> levels = new LinkedHashSet<>();
        for (RulingLevel level : from.returns.rulings()) {
            String path = RULINGS + "[" + level.code() + "].roles";
            if (!levels.add(level.code())) {
                faults.add(Fault.of("DUPLICATE", RULINGS, "what", "level of rulings", "code", level.code()));
            }
            if (level.roles().isEmpty()) {
                faults.add(Fault.of("EMPTY", path, "wanted", "name a role that rules at this level"));
            }
            level.roles().stream()
                    .filter(role -> !roles.contains(role))
                    .forEach(role -> faults.add(RuleChecks.unknown(path, "role", role, roles)));
        }
    }

    private void checkSubassign() {
        Set<RelationCode> known = new LinkedHashSet<>();
        from.relations.forEach(row -> known.add(row.relation()));
        Set<RelationCode> named = new LinkedHashSet<>();
        for (RelationCode relation : from.subassign.relations()) {
            if (!known.contains(relation)) {
                faults.add(RuleChecks.unknown(RELATIONS, "relation", relation, known));
            }
            if (!named.add(relation)) {
                faults.add(Fault.of("DUPLICATE", RELATIONS, "what", "relation", "code", relation));
            }
        }
    }
}
