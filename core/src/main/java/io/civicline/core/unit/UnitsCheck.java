package io.civicline.core.unit;

import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.Cycles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with the rows of a book of units, in the order of the rows. */
final class UnitsCheck {

    private final UnitsBuilder rows;
    private final Set<UnitId> known;
    private final List<Fault> faults = new ArrayList<>();

    UnitsCheck(UnitsBuilder rows) {
        this.rows = rows;
        this.known = rows.units.stream().map(Unit::id).collect(Collectors.toSet());
    }

    List<Fault> faults() {
        units();
        relations();
        duties();
        unitExists(rows.centre, "centre");
        return faults;
    }

    private void units() {
        Set<UnitId> seen = new HashSet<>();
        Map<UnitId, List<UnitId>> successors = new LinkedHashMap<>();
        for (Unit unit : rows.units) {
            String at = "units[" + unit.id() + "]";
            once(seen.add(unit.id()), "unit", unit.id(), at);
            regionExists(unit.region(), at + ".region");
            unitExists(unit.successor(), at + ".successor");
            successors.putIfAbsent(unit.id(), unit.successor() == null ? List.of() : List.of(unit.successor()));
        }
        for (UnitId unit : Cycles.in(successors)) {
            circle(unit, "units[" + unit + "].successor");
        }
    }

    private void relations() {
        Set<UnitRelation> seen = new HashSet<>();
        for (UnitRelation row : rows.relations) {
            String at = "relations[" + row.unit() + " " + row.relation() + " " + row.other() + "]";
            once(seen.add(row), "relation", row.relation(), at);
            unitExists(row.unit(), at + ".unit");
            unitExists(row.other(), at + ".other");
        }
        circles(RelationCode.SUPERIOR);
        circles(RelationCode.PROFESSIONAL);
    }

    private Map<UnitId, List<UnitId>> relation(RelationCode relation) {
        return rows.relations.stream()
                .filter(row -> row.relation().equals(relation))
                .collect(Collectors.groupingBy(
                        UnitRelation::unit,
                        LinkedHashMap::new,
                        Collectors.mapping(UnitRelation::other, Collectors.toList())));
    }

    private void duties() {
        Set<UnitDuty> seen = new HashSet<>();
        for (UnitDuty row : rows.duties) {
            String at = "duties[" + row.unit() + " " + row.duty() + " " + row.region() + "]";
            once(seen.add(row), "duty", row.duty(), at);
            unitExists(row.unit(), at + ".unit");
            regionExists(row.region(), at + ".region");
        }
    }

    private void once(boolean first, String what, Object code, String at) {
        if (!first) {
            faults.add(Fault.of("DUPLICATE", at, "what", what, "code", code));
        }
    }

    /** Of each circle, names a row that is part of it. */
    private void circles(RelationCode relation) {
        Map<UnitId, List<UnitId>> next = relation(relation);
        for (UnitId unit : Cycles.in(next)) {
            UnitId other = next.getOrDefault(unit, List.of()).stream()
                    .filter(step -> leads(step, unit, next))
                    .findFirst()
                    .orElse(unit);
            circle(unit, "relations[" + unit + " " + relation + " " + other + "]");
        }
    }

    private static boolean leads(UnitId from, UnitId to, Map<UnitId, List<UnitId>> next) {
        Set<UnitId> reached = new LinkedHashSet<>(Set.of(from));
        Deque<UnitId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty() && !reached.contains(to)) {
            next.getOrDefault(open.pop(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached.contains(to);
    }

    private void circle(UnitId unit, String at) {
        faults.add(Fault.of("CYCLE", at, "code", unit));
    }

    private void unitExists(@Nullable UnitId unit, String at) {
        if (unit != null && !known.contains(unit)) {
            faults.add(Fault.of("UNKNOWN_CODE", at, "what", "unit", "code", unit, "hint", ""));
        }
    }

    private void regionExists(@Nullable RegionCode region, String at) {
        if (region != null && !rows.regions.contains(region)) {
            faults.add(Fault.of("UNKNOWN_CODE", at, "what", "region", "code", region, "hint", ""));
        }
    }
}
