package io.civicline.core.registration;

import io.civicline.core.request.Source.Side;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The upstream case (来源系统), as the host hands it in.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system the upstream system, one of the policy's sources, such as {@code province}
 * @param number the case's number there; one number of a system is one ticket
 * @param due the due that upstream gave, if it gave one
 * @param extendedBy who decides on more time; null for the hotline
 * @param calledBackBy who calls the citizen back; null for the hotline
 */
public record Upstream(
        @NotNull @Identifier String system,
        @NotNull @Identifier String number,
        @Nullable Instant due,
        @Nullable Side extendedBy,
        @Nullable Side calledBackBy) {

    /**
     * A case that the hotline extends and calls back itself.
     *
     * @param system the host's name of the upstream system
     * @param number the case's number there
     * @param due the due that upstream gave, if it gave one
     */
    public Upstream(String system, String number, @Nullable Instant due) {
        this(system, number, due, null, null);
    }
}
