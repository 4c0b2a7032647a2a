package io.civicline.core.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The upstream case (来源系统), as the host hands it in.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system the host's name of the upstream system, such as {@code province}
 * @param number the case's number there
 * @param due the due that upstream gave, if it gave one
 */
public record Upstream(
        @NotNull @Identifier String system,
        @NotNull @Identifier String number,
        @Nullable Instant due) {}
