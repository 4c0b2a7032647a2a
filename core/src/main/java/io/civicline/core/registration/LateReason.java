package io.civicline.core.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an act is recorded later than it happened, as the host hands it in.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows no words.
 *
 * @param because up to 2,000 characters
 */
public record LateReason(
        @NotBlank @Size(max = 2000) @Storable String because) {

    @Override
    public String toString() {
        return "LateReason";
    }
}
