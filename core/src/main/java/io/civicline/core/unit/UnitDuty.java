package io.civicline.core.unit;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.UnitId;

/**
 * A unit carries a duty for a region and all that lies in it, unless a unit nearer to the place carries it too.
 *
 * <p>Immutable, thread-safe.
 *
 * @param unit who carries it
 * @param duty what it is
 * @param region for where
 */
public record UnitDuty(UnitId unit, DutyCode duty, RegionCode region) {

    /** Refuses null. */
    public UnitDuty {
        requireNonNull(unit, "unit");
        requireNonNull(duty, "duty");
        requireNonNull(region, "region");
    }
}
