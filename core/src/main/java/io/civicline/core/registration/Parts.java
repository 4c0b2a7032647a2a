package io.civicline.core.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which units shall have a ticket, as a person names them.
 *
 * <p>Immutable, thread-safe.
 *
 * @param lead who answers for the whole
 * @param assists who helps
 * @param copies who watches
 */
public record Parts(
        @NotBlank @Size(max = 200) @Storable String lead,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) @Storable String> assists,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) @Storable String> copies) {

    /** Copies the lists. */
    public Parts {
        assists = Copies.of(assists);
        copies = Copies.of(copies);
    }
}
