package io.civicline.core.who;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.UnitId;
import io.civicline.core.unit.DirectoryFacts;
import org.jspecify.annotations.Nullable;

/**
 * What choosing a unit must know beside the situation.
 *
 * <p>Immutable, thread-safe.
 *
 * @param directory who is there
 * @param barred who is no candidate
 * @param concerned the unit from which relations such as {@code unit.superior} start; null if there is none yet
 */
public record WhoFacts(
        DirectoryFacts directory,
        BarredUnits barred,
        @Nullable UnitId concerned) {

    /** Refuses null. */
    public WhoFacts {
        requireNonNull(directory, "directory");
        requireNonNull(barred, "barred");
    }

    /**
     * Starts from what the directory said, with nobody barred and no unit concerned.
     *
     * @param directory who is there
     * @return the facts
     */
    public static WhoFacts of(DirectoryFacts directory) {
        return new WhoFacts(directory, BarredUnits.none(), null);
    }

    /**
     * Bars units.
     *
     * @param units who is no candidate
     * @return the same facts with those barred
     */
    public WhoFacts barring(BarredUnits units) {
        return new WhoFacts(directory, units, concerned);
    }

    /**
     * Names the unit concerned.
     *
     * @param unit from which relations start
     * @return the same facts about that unit
     */
    public WhoFacts about(UnitId unit) {
        return new WhoFacts(directory, barred, requireNonNull(unit, "unit"));
    }
}
