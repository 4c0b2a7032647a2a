package io.civicline.core.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
        @NotBlank @Size(max = 200) @Storable String system,
        @NotBlank @Size(max = 200) @Storable String number,
        @Nullable Instant due) {}
