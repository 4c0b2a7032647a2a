package io.civicline.persistence.memory;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.campaign.OutcomeRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The campaigns, on the shelves of their tenants. Thread-safe. */
final class InMemoryCampaigns implements CampaignLog {

    private static final Comparator<CampaignRow> LONGEST_WAITING = Comparator.comparing(
                    (CampaignRow row) -> row.stand().nextAt().orElse(Instant.MAX))
            .thenComparing(row -> row.key().campaign());

    private final Shelves shelves;

    InMemoryCampaigns(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public boolean create(CampaignRow campaign) {
        CampaignKey key = requireNonNull(campaign, "campaign").key();
        if (campaign.stand().revision() != 1) {
            throw new IllegalArgumentException(
                    "a new campaign has revision 1, not " + campaign.stand().revision());
        }
        return shelves.writing(
                () -> shelves.orNew(key.tenant()).campaigns.putIfAbsent(key.campaign(), new StoredCampaign(campaign))
                        == null);
    }

    @Override
    public boolean save(CampaignKey campaign, CampaignStand stand, List<OutcomeRow> outcomes) {
        requireNonNull(stand, "stand");
        List<OutcomeRow> more = List.copyOf(outcomes);
        return shelves.writing(
                () -> stored(campaign).filter(found -> found.save(stand, more)).isPresent());
    }

    @Override
    public Optional<CampaignRow> find(CampaignKey campaign) {
        return shelves.reading(() -> stored(campaign).map(StoredCampaign::row));
    }

    @Override
    public List<CampaignRow> list(TenantId tenant, @Nullable CampaignId after, int limit) {
        atLeast(1, limit, "limit");
        return shelves.reading(() -> all(tenant, after).limit(limit).toList());
    }

    @Override
    public List<CampaignRow> due(TenantId tenant, Instant now, int limit) {
        micros(now, "now");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> all(tenant, null)
                .filter(row ->
                        row.stand().nextAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(LONGEST_WAITING)
                .limit(limit)
                .toList());
    }

    @Override
    public List<OutcomeRow> outcomes(CampaignKey campaign, @Nullable TicketId after, int limit) {
        atLeast(1, limit, "limit");
        return shelves.reading(() -> stored(campaign).stream()
                .flatMap(found -> InMemoryStore.behind(found.outcomes(), after))
                .limit(limit)
                .toList());
    }

    private Optional<StoredCampaign> stored(CampaignKey key) {
        return shelves.of(key.tenant()).map(shelf -> shelf.campaigns.get(key.campaign()));
    }

    private Stream<CampaignRow> all(TenantId tenant, @Nullable CampaignId after) {
        return shelves.of(tenant).stream()
                .flatMap(shelf -> InMemoryStore.behind(shelf.campaigns, after))
                .map(StoredCampaign::row);
    }
}
