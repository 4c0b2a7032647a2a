package io.civicline.persistence.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.Bytes;

/**
 * A campaign as it is stored.
 *
 * <p>Immutable, thread-safe.
 *
 * @param key which
 * @param plan what it is to do, for the codec above; never changed
 * @param stand how far it is
 */
public record CampaignRow(CampaignKey key, Bytes plan, CampaignStand stand) {

    /** Checks that nothing is missing. */
    public CampaignRow {
        requireNonNull(key, "key");
        requireNonNull(plan, "plan");
        requireNonNull(stand, "stand");
    }
}
