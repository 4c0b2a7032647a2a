package io.civicline.core.unit;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.UnitId;

/**
 * One unit stands to another in some relation: the {@code relation} of {@code unit} is {@code other}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param unit the lower one, where there is a lower one
 * @param relation how {@code other} stands to it
 * @param other the other unit
 */
public record UnitRelation(UnitId unit, RelationCode relation, UnitId other) {

    /** Refuses null. */
    public UnitRelation {
        requireNonNull(unit, "unit");
        requireNonNull(relation, "relation");
        requireNonNull(other, "other");
    }
}
