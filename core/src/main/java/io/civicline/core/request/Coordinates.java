package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A point on the map, in the coordinate system in which it was measured; never converted silently.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system {@code WGS84}, {@code GCJ02}, {@code CGCS2000} or another name the host uses
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Coordinates(String system, BigDecimal latitude, BigDecimal longitude) {

    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if latitude or longitude is out of bounds
     */
    public Coordinates {
        requireNonNull(system, "system");
        if (latitude.abs().compareTo(MAX_LATITUDE) > 0) {
            throw new IllegalArgumentException("latitude must be -90 to 90, was " + latitude);
        }
        if (longitude.abs().compareTo(MAX_LONGITUDE) > 0) {
            throw new IllegalArgumentException("longitude must be -180 to 180, was " + longitude);
        }
    }
}
