package io.civicline.core.registration;

import io.civicline.core.internal.InputCopies;
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
        @NotNull @Identifier String lead,
        @NotNull @Size(max = 100) List<@NotNull @Identifier String> assists,
        @NotNull @Size(max = 100) List<@NotNull @Identifier String> copies) {

    /** Copies the lists. */
    public Parts {
        assists = InputCopies.of(assists);
        copies = InputCopies.of(copies);
    }
}
