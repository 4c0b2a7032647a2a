package io.civicline.core.who;

import io.civicline.core.id.UnitId;
import io.civicline.core.unit.Units;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The units that are candidates for nothing on a ticket: those that returned it, that it complains of, or that are
 * recused. What took their place is barred with them.
 *
 * <p>Immutable, thread-safe.
 */
public final class BarredUnits {

    private static final BarredUnits NONE = new BarredUnits(Map.of());

    private final Map<UnitId, PassReason> reasons;

    private BarredUnits(Map<UnitId, PassReason> reasons) {
        this.reasons = Collections.unmodifiableMap(reasons);
    }

    /**
     * Bars nobody.
     *
     * @return the empty set
     */
    public static BarredUnits none() {
        return NONE;
    }

    /**
     * Bars a unit that has returned the ticket.
     *
     * @param unit which
     * @return these and that one
     */
    public BarredUnits returned(UnitId unit) {
        return with(unit, PassReason.RETURNED);
    }

    /**
     * Bars a unit that the request complains of.
     *
     * @param unit which
     * @return these and that one
     */
    public BarredUnits accused(UnitId unit) {
        return with(unit, PassReason.ACCUSED);
    }

    /**
     * Bars a unit that is recused.
     *
     * @param unit which
     * @return these and that one
     */
    public BarredUnits recused(UnitId unit) {
        return with(unit, PassReason.RECUSED);
    }

    /**
     * Bars the unit that is to be supervised: nobody supervises himself.
     *
     * @param unit which
     * @return these and that one
     */
    public BarredUnits supervised(UnitId unit) {
        return with(unit, PassReason.SUPERVISED);
    }

    /**
     * Bars a unit that has just let its offer expire.
     *
     * @param unit which
     * @return these and that one
     */
    public BarredUnits idle(UnitId unit) {
        return with(unit, PassReason.NOT_TAKEN);
    }

    /**
     * Bars a unit that watches already: the next to watch is another.
     *
     * @param unit which
     * @return also barring it
     */
    public BarredUnits watching(UnitId unit) {
        return with(unit, PassReason.WATCHES_ALREADY);
    }

    /**
     * Bars a unit because it has another open part of the ticket.
     *
     * @param unit which
     * @return with it
     */
    public BarredUnits havingPart(UnitId unit) {
        return with(unit, PassReason.HAS_A_PART);
    }

    private BarredUnits with(UnitId unit, PassReason reason) {
        Map<UnitId, PassReason> more = new LinkedHashMap<>(reasons);
        more.putIfAbsent(unit, reason);
        return new BarredUnits(more);
    }

    /**
     * Says why a unit is barred.
     *
     * @param unit any unit
     * @param units the book that knows successors
     * @return the reason for the unit or for one whose place it took; empty if it is not barred
     */
    public Optional<PassReason> reasonFor(UnitId unit, Units units) {
        PassReason own = reasons.get(unit);
        if (own != null) {
            return Optional.of(own);
        }
        return reasons.entrySet().stream()
                .filter(barred -> units.successorsOf(barred.getKey()).contains(unit))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Lists who is barred, without successors.
     *
     * @return each unit with its first reason, in the order given
     */
    public Map<UnitId, PassReason> reasons() {
        return reasons;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BarredUnits that && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return reasons.hashCode();
    }

    @Override
    public String toString() {
        return "barred " + reasons;
    }
}
