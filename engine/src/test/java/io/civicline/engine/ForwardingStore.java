package io.civicline.engine;

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
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.wakeup.WakeUps;
import io.civicline.persistence.watch.WatchLists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Hands every call on to an in-memory store; a test overrides what should go otherwise. */
public class ForwardingStore implements TicketStore {

    /** Where the tickets are. */
    protected final InMemoryStore inner = new InMemoryStore();

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        return inner.commit(sets);
    }

    @Override
    public Optional<Envelope> find(TicketKey ticket) {
        return inner.find(ticket);
    }

    @Override
    public List<Envelope> findAll(Collection<TicketKey> tickets) {
        return inner.findAll(tickets);
    }

    @Override
    public Optional<Envelope> findByExternalId(TenantId tenant, ExternalId externalId) {
        return inner.findByExternalId(tenant, externalId);
    }

    @Override
    public Optional<Envelope> findByUpstream(TenantId tenant, UpstreamNumber number) {
        return inner.findByUpstream(tenant, number);
    }

    @Override
    public Optional<AppliedCommand> findCommand(TicketKey ticket, CommandId command) {
        return inner.findCommand(ticket, command);
    }

    @Override
    public List<JournalRow> journal(TicketKey ticket, long fromSeq, int limit) {
        return inner.journal(ticket, fromSeq, limit);
    }

    @Override
    public List<Envelope> query(TicketQuery query, TicketId after, int limit) {
        return inner.query(query, after, limit);
    }

    @Override
    public WakeUps wakeUps() {
        return inner.wakeUps();
    }

    @Override
    public Outbox outbox() {
        return inner.outbox();
    }

    @Override
    public PolicyArchive policies() {
        return inner.policies();
    }

    @Override
    public CampaignLog campaigns() {
        return inner.campaigns();
    }

    @Override
    public WatchLists lists() {
        return inner.lists();
    }
}
