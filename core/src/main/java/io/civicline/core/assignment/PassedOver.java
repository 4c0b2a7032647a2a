package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

/**
 * A candidate that was not taken. A fact that was used: operational facts change, this stays.
 *
 * <p>Immutable, thread-safe.
 *
 * @param candidate as the rule names it, such as {@code duty:noise near region}, with the unit if one was found
 * @param reason a stable code, such as {@code ABSENT}
 */
public record PassedOver(String candidate, String reason) {

    /** Checks that nothing is missing. */
    public PassedOver {
        requireNonNull(candidate, "candidate");
        requireNonNull(reason, "reason");
    }
}
