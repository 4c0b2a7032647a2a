package io.civicline.core.ticket;

import io.civicline.core.code.StatusCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands within its stage.
 *
 * <p>Immutable, thread-safe.
 *
 * @param status the sub-status; null while it has none
 * @param since when that was set or taken off, or its stage was left; in microseconds; null if there never was one
 */
public record Standing(
        @Nullable StatusCode status, @Nullable Instant since) {

    /** Never anything but the stage. */
    public static final Standing NONE = new Standing(null, null);

    /**
     * Checks that a status has its instant.
     *
     * @throws IllegalArgumentException if there is a status, and not since when
     */
    public Standing {
        if (status != null && since == null) {
            throw new IllegalArgumentException("it is not said since when the ticket has the status " + status);
        }
    }
}
