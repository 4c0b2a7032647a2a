package io.civicline.core.command;

import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Place;
import io.civicline.core.request.Coordinates;
import io.civicline.core.request.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From a place as it is put in to a location as it is kept. */
final class Places {

    private Places() {}

    static @Nullable Location location(@Nullable Place place, Context at) {
        if (place == null) {
            return null;
        }
        return new Location(
                at.wordsOrNull(place.address()),
                coordinates(place),
                place.grid(),
                place.asset(),
                place.assetOwner() == null ? null : UnitId.of(place.assetOwner()));
    }

    private static @Nullable Coordinates coordinates(Place place) {
        String system = place.system();
        BigDecimal latitude = place.latitude();
        BigDecimal longitude = place.longitude();
        return system == null || latitude == null || longitude == null
                ? null
                : new Coordinates(system, latitude, longitude);
    }
}
