package io.civicline.engine.policy;

import io.civicline.core.id.UnitId;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Units;
import io.civicline.core.who.BarredUnits;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who stands above whom, along the relations in which units give work on. */
final class Lines {

    private final Units units;
    private final List<RelationCode> relations;

    Lines(Units units, SubassignRules rules) {
        this.units = units;
        this.relations = rules.relations();
    }

    /** Directly below. */
    boolean isBelow(UnitId unit, UnitId above) {
        return relations.stream()
                .anyMatch(relation -> units.related(unit, relation).contains(above));
    }

    /** Those that a request is about, and all that stand below them. */
    BarredUnits accused(Collection<UnitId> about, BarredUnits before) {
        BarredUnits barred = before;
        for (UnitId unit : withAllBelow(about)) {
            barred = barred.accused(unit);
        }
        return barred;
    }

    private Set<UnitId> withAllBelow(Collection<UnitId> tops) {
        Set<UnitId> all = new LinkedHashSet<>(tops);
        Deque<UnitId> open = new ArrayDeque<>(relations.isEmpty() ? List.of() : tops);
        while (!open.isEmpty()) {
            UnitId above = open.remove();
            units.relations().stream()
                    .filter(row -> row.other().equals(above) && relations.contains(row.relation()))
                    .filter(row -> all.add(row.unit()))
                    .forEach(row -> open.add(row.unit()));
        }
        return all;
    }
}
