package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.error.Unavailable;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.campaign.OutcomeRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The store as a node sees it that dies at a chosen write: before it, or after it and before the answer. */
final class MortalStore extends ForwardingStore {

    private int left = Integer.MAX_VALUE;
    private boolean lastIsStored;
    private boolean dead;

    /** Dies at one of the next writes. */
    void dieAt(int write, boolean stored) {
        left = write;
        lastIsStored = stored;
    }

    boolean isDead() {
        return dead;
    }

    private <T> T write(Supplier<T> work) {
        requireAlive();
        left--;
        if (left > 0) {
            return work.get();
        }
        dead = true;
        if (lastIsStored) {
            keep(work.get());
        }
        throw gone();
    }

    /** What nobody gets to know any more. */
    private static void keep(Object stored) {
        assertThat(stored).isNotNull();
    }

    private void requireAlive() {
        if (dead) {
            throw gone();
        }
    }

    private static Unavailable gone() {
        return new Unavailable("this node is dead", null);
    }

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        return write(() -> super.commit(sets));
    }

    @Override
    public CampaignLog campaigns() {
        CampaignLog log = super.campaigns();
        return new CampaignLog() {
            @Override
            public boolean create(CampaignRow campaign) {
                return write(() -> log.create(campaign));
            }

            @Override
            public boolean save(CampaignKey campaign, CampaignStand stand, List<OutcomeRow> outcomes) {
                return write(() -> log.save(campaign, stand, outcomes));
            }

            @Override
            public Optional<CampaignRow> find(CampaignKey campaign) {
                requireAlive();
                return log.find(campaign);
            }

            @Override
            public List<CampaignRow> list(TenantId tenant, CampaignId after, int limit) {
                return log.list(tenant, after, limit);
            }

            @Override
            public List<CampaignRow> due(TenantId tenant, Instant now, int limit) {
                return log.due(tenant, now, limit);
            }

            @Override
            public List<OutcomeRow> outcomes(CampaignKey campaign, TicketId after, int limit) {
                return log.outcomes(campaign, after, limit);
            }
        };
    }
}
