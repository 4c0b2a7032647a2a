package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The upstream case that a ticket comes from (来源系统): handed down by a province, 110, another city.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system the host's name of the upstream system, such as {@code province}
 * @param number the case's number there
 * @param due the due that upstream gave, if it gave one
 */
public record Source(String system, String number, @Nullable Instant due) {

    /** Checks that nothing is missing. */
    public Source {
        requireNonNull(system, "system");
        requireNonNull(number, "number");
    }
}
