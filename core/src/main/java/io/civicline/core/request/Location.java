package io.civicline.core.request;

import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where the matter is (地点). Every part may be missing.
 *
 * <p>Immutable, thread-safe.
 *
 * @param address as the citizen or operator gave it
 * @param coordinates a point with its system
 * @param grid the grid cell (网格) of grid management
 * @param asset the number of a lamp, pole, cover
 * @param assetOwner the unit that owns the asset
 */
public record Location(
        @Nullable Words address,
        @Nullable Coordinates coordinates,
        @Nullable String grid,
        @Nullable String asset,
        @Nullable UnitId assetOwner) {

    /**
     * Says whether another is the same place. Words have a salt each; they are compared as they read.
     *
     * @param other or null
     * @return true if all parts are the same; false if one of the addresses was erased, since nobody can tell
     */
    public boolean isSameAs(@Nullable Location other) {
        return other != null
                && new Location(null, coordinates, grid, asset, assetOwner)
                        .equals(new Location(null, other.coordinates, other.grid, other.asset, other.assetOwner))
                && readsAs(other.address);
    }

    private boolean readsAs(@Nullable Words other) {
        if (address == null || other == null) {
            return address == null && other == null;
        }
        return address.read().isPresent() && address.read().equals(other.read());
    }
}
