package io.civicline.core.unit;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.tree.CodeTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The book of a policy's units, with their relations and duties. Where several units answer, they come in the order in
 * which the policy lists them.
 *
 * <p>Knows what the policy says, not who is there today: that is {@link Directory}.
 * Immutable, thread-safe.
 */
public final class Units {

    private final CodeTree<RegionCode> regions;
    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
    private final Map<String, UnitId> byText = new HashMap<>();
    private final Map<LevelCode, Map<RegionCode, List<UnitId>>> byLevel = new LinkedHashMap<>();
    private final Map<DutyCode, Map<RegionCode, List<UnitId>>> byDuty = new LinkedHashMap<>();
    private final Map<RelationCode, Map<UnitId, List<UnitId>>> byRelation = new LinkedHashMap<>();
    private final List<UnitRelation> relations;
    private final List<UnitDuty> duties;
    private final @Nullable UnitId centre;

    /** Takes rows in which {@link UnitsCheck} found no fault. */
    Units(UnitsBuilder rows) {
        this.regions = rows.regions;
        this.relations = List.copyOf(rows.relations);
        this.duties = List.copyOf(rows.duties);
        this.centre = rows.centre;
        for (Unit unit : rows.units) {
            byId.put(unit.id(), unit);
            byText.put(unit.id().value(), unit.id());
            if (unit.level() != null && unit.region() != null) {
                add(byLevel, unit.level(), unit.region(), unit.id());
            }
        }
        rows.duties.forEach(row -> add(byDuty, row.duty(), row.region(), row.unit()));
        rows.relations.forEach(row -> add(byRelation, row.relation(), row.unit(), row.other()));
    }

    /**
     * Begins a book.
     *
     * @param regions where the units are
     * @return a builder without rows
     */
    public static UnitsBuilder builder(CodeTree<RegionCode> regions) {
        return new UnitsBuilder(regions);
    }

    private static <A, B> void add(Map<A, Map<B, List<UnitId>>> index, A first, B second, UnitId unit) {
        index.computeIfAbsent(first, key -> new LinkedHashMap<>())
                .computeIfAbsent(second, key -> new ArrayList<>())
                .add(unit);
    }

    /**
     * Looks a unit up.
     *
     * @param id what is sought
     * @return the unit, in force or not; empty if the policy does not list it
     */
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Looks a unit up by a text that may be anything, such as the value of an attribute.
     *
     * @param text what is sought
     * @return the id that reads the same; empty if the policy lists none
     */
    public Optional<UnitId> named(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /**
     * Lists every unit.
     *
     * @return in the policy's order, unmodifiable
     */
    public Collection<Unit> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * Lists every relation.
     *
     * @return in the policy's order
     */
    public List<UnitRelation> relations() {
        return relations;
    }

    /**
     * Lists every duty.
     *
     * @return in the policy's order
     */
    public List<UnitDuty> duties() {
        return duties;
    }

    /**
     * Gives the tree of regions by which nearness goes.
     *
     * @return the policy's own object
     */
    public CodeTree<RegionCode> regions() {
        return regions;
    }

    /**
     * Names the hotline's own unit.
     *
     * @return the centre, or empty if the policy names none
     */
    public Optional<UnitId> centre() {
        return Optional.ofNullable(centre);
    }

    /**
     * Lists who carries a duty for a place.
     *
     * @param duty what is to be done
     * @param region where; may be unknown
     * @return those for the region itself first, then those for the region above, up to the root; may be empty
     */
    public List<UnitId> withDuty(DutyCode duty, RegionCode region) {
        return nearestFirst(byDuty.getOrDefault(duty, Map.of()), region);
    }

    /**
     * Lists the units of a level that are in charge of a place.
     *
     * @param level the level
     * @param region where; may be unknown
     * @return those of the region itself first, then those of the region above, up to the root; may be empty
     */
    public List<UnitId> atLevel(LevelCode level, RegionCode region) {
        return nearestFirst(byLevel.getOrDefault(level, Map.of()), region);
    }

    private List<UnitId> nearestFirst(Map<RegionCode, List<UnitId>> byRegion, RegionCode region) {
        List<UnitId> found = new ArrayList<>(byRegion.getOrDefault(region, List.of()));
        regions.ancestors(region).forEach(above -> found.addAll(byRegion.getOrDefault(above, List.of())));
        return Collections.unmodifiableList(found);
    }

    /**
     * Lists the units that stand to another in some relation.
     *
     * @param unit whose relations are sought; may be unknown
     * @param relation which
     * @return the other units; may be empty
     */
    public List<UnitId> related(UnitId unit, RelationCode relation) {
        List<UnitId> others = byRelation.getOrDefault(relation, Map.of()).getOrDefault(unit, List.of());
        return Collections.unmodifiableList(others);
    }

    /**
     * Lists what took the place of a unit, and of that, and so on.
     *
     * @param unit may be unknown
     * @return the direct successor first; empty if there is none
     */
    public List<UnitId> successorsOf(UnitId unit) {
        List<UnitId> chain = new ArrayList<>();
        Unit last = byId.get(unit);
        while (last != null && last.successor() != null) {
            chain.add(last.successor());
            last = byId.get(last.successor());
        }
        return Collections.unmodifiableList(chain);
    }

    /**
     * Says whether anyone carries a duty anywhere.
     *
     * @param duty the duty
     * @return true if there is a row for it
     */
    public boolean has(DutyCode duty) {
        return byDuty.containsKey(duty);
    }

    /**
     * Says whether any region has a unit of a level.
     *
     * @param level the level
     * @return true if there is such a unit
     */
    public boolean has(LevelCode level) {
        return byLevel.containsKey(level);
    }

    /**
     * Says whether any two units stand in a relation.
     *
     * @param relation the relation
     * @return true if there is a row for it
     */
    public boolean has(RelationCode relation) {
        return byRelation.containsKey(relation);
    }
}
