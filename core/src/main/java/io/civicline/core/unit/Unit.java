package io.civicline.core.unit;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.LevelCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.tree.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that handles tickets (承办单位), as the policy lists it.
 *
 * <p>An abolished unit keeps its row, so that old tickets still name it; its successor gets what would have been its.
 * Immutable, thread-safe.
 *
 * @param id what is stored
 * @param name what people read; not blank
 * @param region where it belongs; null if to no region
 * @param level its administrative level; null if it has none
 * @param calendar when it works; null for the calendar of the policy
 * @param validity the days on which it exists
 * @param successor the unit that took its place; null if none did
 */
public record Unit(
        UnitId id,
        String name,
        @Nullable RegionCode region,
        @Nullable LevelCode level,
        @Nullable CalendarId calendar,
        Validity validity,
        @Nullable UnitId successor) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Unit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(validity, "validity");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of unit '" + id + "' must not be blank");
        }
    }

    /**
     * Makes a unit that always exists, without region, level and calendar.
     *
     * @param id as {@link UnitId} allows
     * @param name not blank
     * @return the unit
     */
    public static Unit of(String id, String name) {
        return new Unit(UnitId.of(id), name, null, null, null, Validity.ALWAYS, null);
    }

    /**
     * Places it in a region.
     *
     * @param code the region
     * @return the same unit there
     */
    public Unit in(String code) {
        return new Unit(id, name, RegionCode.of(code), level, calendar, validity, successor);
    }

    /**
     * Gives it a level.
     *
     * @param code the level, such as {@code district}
     * @return the same unit at that level
     */
    public Unit at(String code) {
        return new Unit(id, name, region, LevelCode.of(code), calendar, validity, successor);
    }

    /**
     * Gives it a calendar of its own.
     *
     * @param code the calendar
     * @return the same unit, working by it
     */
    public Unit workingBy(String code) {
        return new Unit(id, name, region, level, CalendarId.of(code), validity, successor);
    }

    /**
     * Changes its first day.
     *
     * @param day the first day on which it exists
     * @return the same unit, from then on
     * @throws IllegalArgumentException if {@code day} is not before the end
     */
    public Unit from(LocalDate day) {
        return new Unit(id, name, region, level, calendar, validity.startingOn(day), successor);
    }

    /**
     * Changes its end.
     *
     * @param day the first day on which it no longer exists
     * @return the same unit, before then
     * @throws IllegalArgumentException if {@code day} is not after the beginning
     */
    public Unit until(LocalDate day) {
        return new Unit(id, name, region, level, calendar, validity.endingBefore(day), successor);
    }

    /**
     * Names what took its place.
     *
     * @param unit the successor
     * @return the same unit with that successor
     */
    public Unit succeededBy(String unit) {
        return new Unit(id, name, region, level, calendar, validity, UnitId.of(unit));
    }
}
