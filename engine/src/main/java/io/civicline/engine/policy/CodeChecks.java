package io.civicline.engine.policy;

import io.civicline.core.error.Fault;
import io.civicline.core.form.IntakeForm;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.unit.UnitRelation;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the codes that a policy defines, so that the files of a folder can hold each of them. */
final class CodeChecks {

    private final PolicySetBuilder from;
    private final Set<String> paths = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    CodeChecks(PolicySetBuilder from) {
        this.from = from;
    }

    /** A fault for each code in which there is what separates codes in one cell of a table. */
    List<Fault> faults() {
        vocabulary();
        units();
        from.calendars.keySet().forEach(id -> check("calendars", id));
        from.countings.keySet().forEach(id -> check("countings", id));
        from.reasons.forEach((use, codes) -> codes.forEach(code -> check("reasons." + use, code)));
        from.rules.forEach(rule -> check("routing.rules", rule.id()));
        from.notices.forEach(rule -> check("notices", rule.id()));
        from.supervisions.forEach(level -> check("supervisions", level));
        from.reviews.forEach(
                (kind, levels) -> levels.forEach(level -> check("reviews[" + kind + "].levels", level.code())));
        from.roles.forEach(role -> check("roles", role.code()));
        for (ClockRule clock : from.clocks) {
            check("clocks", clock.code());
            for (Step step : clock.steps()) {
                check("clocks[" + clock.code() + "].steps", step.id());
            }
        }
        return faults;
    }

    private void vocabulary() {
        from.kinds.forEach(code -> check("kinds", code));
        from.urgencies.forEach(code -> check("urgencies", code));
        from.channels.forEach(code -> check("channels", code));
        from.sources.forEach(code -> check("sources", code));
        from.statuses.forEach(status -> check("statuses", status.code()));
        from.categories.stream().map(CodeNode::code).forEach(code -> check("categories", code));
        from.regions.stream().map(CodeNode::code).forEach(code -> check("regions", code));
        from.forms.stream().map(IntakeForm::id).forEach(id -> check("forms", id));
    }

    private void units() {
        for (Unit unit : from.units) {
            check("units", unit.id());
            if (unit.level() != null) {
                check("units[" + unit.id() + "].level", unit.level());
            }
        }
        from.duties.stream().map(UnitDuty::duty).forEach(code -> check("duties", code));
        from.relations.stream().map(UnitRelation::relation).forEach(code -> check("relations", code));
    }

    private void check(String list, Object code) {
        String text = code.toString();
        boolean separates = text.indexOf(';') >= 0 || text.indexOf('|') >= 0;
        String path = list + "[" + text + "]";
        if (separates && paths.add(path)) {
            faults.add(Fault.of("SEPARATOR", path, "code", text));
        }
    }
}
