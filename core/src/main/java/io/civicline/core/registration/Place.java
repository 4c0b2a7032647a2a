package io.civicline.core.registration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the matter is, as the host hands it in. Every part may be missing; a coordinate needs both numbers and a system.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows no address.
 *
 * @param address up to 1,000 characters
 * @param latitude degrees, -90 to 90, with up to 15 digits after the point
 * @param longitude degrees, -180 to 180, with up to 15 digits after the point
 * @param system the coordinate system, such as {@code WGS84} or {@code GCJ02}
 * @param grid the grid cell of grid management
 * @param asset the number of a lamp, pole, cover
 * @param assetOwner the unit that owns the asset
 */
public record Place(
        @Nullable @Size(min = 1, max = 1000) @Storable String address,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 3, fraction = 15)
        BigDecimal latitude,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 15)
        BigDecimal longitude,

        @Nullable @Size(min = 1, max = 50) @Storable String system,
        @Nullable @Identifier String grid,
        @Nullable @Identifier String asset,
        @Nullable @Identifier String assetOwner) {

    /**
     * A place known by its address alone.
     *
     * @param address as the citizen gave it
     * @return the place
     */
    public static Place at(String address) {
        return new Place(address, null, null, null, null, null, null);
    }

    /**
     * A point on the map.
     *
     * @param latitude degrees, -90 to 90
     * @param longitude degrees, -180 to 180
     * @param system the coordinate system
     * @return the place
     */
    public static Place point(String latitude, String longitude, String system) {
        return new Place(null, new BigDecimal(latitude), new BigDecimal(longitude), system, null, null, null);
    }

    @Override
    public String toString() {
        return "Place[grid=" + grid + ", asset=" + asset + "]";
    }
}
