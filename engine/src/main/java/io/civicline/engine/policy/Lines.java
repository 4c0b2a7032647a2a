package io.civicline.engine.policy;

import io.civicline.core.id.UnitId;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.unit.Units;
import io.civicline.core.who.BarredUnits;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Those that a request is about, all that stand below them, and what took the place of one of these. */
    BarredUnits accused(Collection<UnitId> about, BarredUnits before) {
        BarredUnits barred = before;
        for (UnitId unit : withAllBelow(about)) {
            barred = barred.accused(unit);
        }
        return barred;
    }

    private Set<UnitId> withAllBelow(Collection<UnitId> tops) {
        Set<UnitId> all = new LinkedHashSet<>(tops);
        Deque<UnitId> open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            UnitId above = open.remove();
            Stream.concat(units.successorsOf(above).stream(), directlyBelow(above))
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    private Stream<UnitId> directlyBelow(UnitId above) {
        return units.relations().stream()
                .filter(row -> row.other().equals(above) && relations.contains(row.relation()))
                .map(UnitRelation::unit);
    }
}
