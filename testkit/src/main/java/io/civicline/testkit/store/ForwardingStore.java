package io.civicline.testkit.store;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.wakeup.WakeUps;
import io.civicline.persistence.watch.WatchLists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what another store does; a double changes what it is about. As thread-safe as the other store. */
abstract class ForwardingStore implements TicketStore {

    final TicketStore store;

    ForwardingStore(TicketStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        return store.commit(sets);
    }

    @Override
    public Optional<Envelope> find(TicketKey ticket) {
        return store.find(ticket);
    }

    @Override
    public List<Envelope> findAll(Collection<TicketKey> tickets) {
        return store.findAll(tickets);
    }

    @Override
    public Optional<Envelope> findByExternalId(TenantId tenant, ExternalId externalId) {
        return store.findByExternalId(tenant, externalId);
    }

    @Override
    public Optional<Envelope> findByUpstream(TenantId tenant, UpstreamNumber number) {
        return store.findByUpstream(tenant, number);
    }

    @Override
    public Optional<AppliedCommand> findCommand(TicketKey ticket, CommandId command) {
        return store.findCommand(ticket, command);
    }

    @Override
    public List<JournalRow> journal(TicketKey ticket, long fromSeq, int limit) {
        return store.journal(ticket, fromSeq, limit);
    }

    @Override
    public List<Envelope> query(TicketQuery query, @Nullable TicketId after, int limit) {
        return store.query(query, after, limit);
    }

    @Override
    public WakeUps wakeUps() {
        return store.wakeUps();
    }

    @Override
    public Outbox outbox() {
        return store.outbox();
    }

    @Override
    public PolicyArchive policies() {
        return store.policies();
    }

    @Override
    public CampaignLog campaigns() {
        return store.campaigns();
    }

    @Override
    public WatchLists lists() {
        return store.lists();
    }
}
