package io.civicline.core.id;

import io.civicline.core.internal.Identifiers;

/**
 * A campaign: one command submitted to each ticket of a selection; unique within a tenant and never used again.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value 1 to {@value io.civicline.core.id.IdRules#MAX_LENGTH} characters as {@link io.civicline.core.id.IdRules} allows
 */
public record CampaignId(String value) implements Comparable<CampaignId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public CampaignId {
        Identifiers.check(value, "campaign id");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the campaign id
     */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
