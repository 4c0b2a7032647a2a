package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that was not taken. Kept as a fact that was used: who is absent changes, this stays.
 *
 * <p>Immutable, thread-safe.
 *
 * @param candidate as the rule names it, such as {@code duty:noise near region}
 * @param unit the unit it stood for, if there was one
 * @param reason a stable code, such as {@code ABSENT}
 */
public record NotTaken(String candidate, @Nullable UnitId unit, String reason) {

    /** Checks that nothing is missing. */
    public NotTaken {
        requireNonNull(candidate, "candidate");
        requireNonNull(reason, "reason");
    }
}
