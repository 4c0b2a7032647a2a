package io.civicline.persistence.campaign;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.Bytes;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a campaign has come: the part of it that changes.
 *
 * <p>Immutable, thread-safe.
 *
 * @param revision 1 when it is created, one more with every save
 * @param nextAt when it is to be worked on next, in whole microseconds; empty if it is not, because it rests or is over
 * @param progress for the codec above; a store never looks into it
 */
public record CampaignStand(long revision, Optional<Instant> nextAt, Bytes progress) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code revision} is below 1, or {@code nextAt} is finer than microseconds or outside the
     *     years 1 to 9999
     */
    public CampaignStand {
        atLeast(1, revision, "revision");
        nextAt.ifPresent(at -> micros(at, "nextAt"));
        requireNonNull(progress, "progress");
    }
}
