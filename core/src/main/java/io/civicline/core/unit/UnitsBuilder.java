package io.civicline.core.unit;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.UnitId;
import io.civicline.core.tree.CodeTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rows of a book of units and checks them as a whole: see {@link Units#builder}. Rows may name units that
 * come later.
 *
 * <p>Not thread-safe; what it builds is immutable.
 */
public final class UnitsBuilder {

    final CodeTree<RegionCode> regions;
    final List<Unit> units = new ArrayList<>();
    final List<UnitRelation> relations = new ArrayList<>();
    final List<UnitDuty> duties = new ArrayList<>();

    @Nullable
    UnitId centre;

    UnitsBuilder(CodeTree<RegionCode> regions) {
        this.regions = requireNonNull(regions, "regions");
    }

    /**
     * Adds a unit.
     *
     * @param unit the row
     * @return this builder
     */
    public UnitsBuilder unit(Unit unit) {
        units.add(requireNonNull(unit, "unit"));
        return this;
    }

    /**
     * Adds units.
     *
     * @param rows in order
     * @return this builder
     */
    public UnitsBuilder units(Collection<Unit> rows) {
        rows.forEach(this::unit);
        return this;
    }

    /**
     * Adds a relation.
     *
     * @param row the row
     * @return this builder
     */
    public UnitsBuilder relation(UnitRelation row) {
        relations.add(requireNonNull(row, "row"));
        return this;
    }

    /**
     * Adds a relation.
     *
     * @param unit the lower unit, where there is a lower one
     * @param relation how the other stands to it, such as {@code superior}
     * @param other the other unit
     * @return this builder
     */
    public UnitsBuilder relation(String unit, String relation, String other) {
        return relation(new UnitRelation(UnitId.of(unit), RelationCode.of(relation), UnitId.of(other)));
    }

    /**
     * Adds a duty.
     *
     * @param row the row
     * @return this builder
     */
    public UnitsBuilder duty(UnitDuty row) {
        duties.add(requireNonNull(row, "row"));
        return this;
    }

    /**
     * Adds a duty.
     *
     * @param unit who carries it
     * @param duty what it is
     * @param region for where, with all that lies in it
     * @return this builder
     */
    public UnitsBuilder duty(String unit, String duty, String region) {
        return duty(new UnitDuty(UnitId.of(unit), DutyCode.of(duty), RegionCode.of(region)));
    }

    /**
     * Names the hotline's own unit, which {@code centre} in a who-list means.
     *
     * @param unit one of the units
     * @return this builder
     */
    public UnitsBuilder centre(String unit) {
        centre = UnitId.of(unit);
        return this;
    }

    /**
     * Checks the rows and closes the book.
     *
     * @return the book
     * @throws PolicyFaults if a unit, relation or duty comes twice, a region, unit or successor does not exist, or
     *     successors or superiors run in a circle; it lists every such fault
     */
    public Units build() {
        List<Fault> faults = new UnitsCheck(this).faults();
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        return new Units(this);
    }
}
