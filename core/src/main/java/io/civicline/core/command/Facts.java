package io.civicline.core.command;

import io.civicline.core.id.UnitId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the policies in force asked of the outside world, fetched once before deciding. Facts that were used are written
 * into the events.
 *
 * <p>Immutable, thread-safe.
 *
 * @param absent units that cannot take a ticket now
 */
public record Facts(Set<UnitId> absent) {

    /** Nothing was asked, or there was nothing to say. */
    public static final Facts NONE = new Facts(Set.of());

    /** Copies the set, keeping its order. */
    public Facts {
        absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
    }
}
