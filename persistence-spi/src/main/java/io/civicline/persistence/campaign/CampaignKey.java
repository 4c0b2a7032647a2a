package io.civicline.persistence.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;

/**
 * Names a campaign over all tenants.
 *
 * <p>Immutable, thread-safe.
 *
 * @param tenant whose
 * @param campaign which
 */
public record CampaignKey(TenantId tenant, CampaignId campaign) {

    /** Checks that nothing is missing. */
    public CampaignKey {
        requireNonNull(tenant, "tenant");
        requireNonNull(campaign, "campaign");
    }

    @Override
    public String toString() {
        return tenant + "/" + campaign;
    }
}
