package io.civicline.engine.policy;

import io.civicline.core.error.Fault;
import io.civicline.core.error.NearMiss;
import io.civicline.core.id.UnitId;
import io.civicline.core.request.FactChange;
import io.civicline.core.request.Request;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks facts that change: only those that are new, because a code that the ticket has may have ended since. */
final class FactCheck {

    private final PolicySet policy;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    FactCheck(PolicySet policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    List<Fault> faults(FactChange change, Ticket ticket) {
        known("kind", change.kind(), policy.vocabulary().kinds());
        known("urgency", change.urgency(), policy.vocabulary().urgencies());
        inForce("category", change.category(), policy.vocabulary().categories());
        inForce("region", change.region(), policy.vocabulary().regions());
        List<UnitId> accused = change.accused() == null ? List.of() : change.accused();
        accused.forEach(unit -> unit("accused", unit));
        unit(
                "place.assetOwner",
                change.location() == null ? null : change.location().assetOwner());
        if (faults.isEmpty()
                && (change.category() != null || !change.attributes().isEmpty())) {
            Request after = change.applyTo(ticket.request());
            boolean complete = !ticket.handling().assignments().isEmpty();
            faults.addAll(policy.forms().of(after.category()).faults(after.attributes(), complete, "attributes"));
        }
        return faults;
    }

    private void known(String what, @Nullable Object code, Collection<?> codes) {
        if (code != null && !codes.contains(code)) {
            unknown(what, what, code, NearMiss.hintOrList(code.toString(), codes));
        }
    }

    private void unknown(String path, String what, Object code, String hint) {
        faults.add(Fault.of("UNKNOWN_CODE", path, "what", what, "code", code, "hint", hint));
    }

    private <T> void inForce(String what, @Nullable T code, CodeTree<T> tree) {
        if (code == null) {
            return;
        }
        if (!tree.contains(code)) {
            unknown(what, what, code, NearMiss.hint(code.toString(), tree.codes()));
        } else if (!tree.isInForce(code, today)) {
            faults.add(Fault.of("NOT_IN_FORCE", what, "what", what, "code", code, "date", today, "hint", ""));
        }
    }

    private void unit(String path, @Nullable UnitId unit) {
        Units units = policy.units();
        if (unit != null && units.find(unit).isEmpty()) {
            List<UnitId> known = units.all().stream().map(Unit::id).toList();
            unknown(path, "unit", unit, NearMiss.hint(unit.value(), known));
        }
    }
}
