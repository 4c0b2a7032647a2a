package io.civicline.persistence.memory;

import static io.civicline.persistence.internal.Require.atLeast;
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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in memory, as bytes: for tests, first programs and simulations. Gone with the object.
 *
 * <p>It holds what it was given and nothing derived from it but indexes; it has no clock and starts no thread. A commit takes
 * one lock of the store, reads share it. It never throws {@link io.civicline.core.error.Unavailable}.
 *
 * <p>Thread-safe.
 */
public final class InMemoryStore implements TicketStore {

    private final Shelves shelves = new Shelves();
    private final WakeUps wakeUps = new InMemoryWakeUps(shelves);
    private final Outbox outbox = new InMemoryOutbox(shelves);
    private final PolicyArchive policies = new InMemoryPolicies(shelves);
    private final CampaignLog campaigns = new InMemoryCampaigns(shelves);
    private final WatchLists lists = new InMemoryWatchLists(shelves);

    /** Begins empty. */
    public InMemoryStore() {}

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        List<ChangeSet> inOrder = List.copyOf(sets);
        return shelves.writing(() -> inOrder.stream()
                .map(set -> shelves.orNew(set.tenant()).commit(set))
                .toList());
    }

    @Override
    public Optional<Envelope> find(TicketKey ticket) {
        requireNonNull(ticket, "ticket");
        return shelves.reading(() -> shelves.ticket(ticket).map(StoredTicket::row));
    }

    @Override
    public List<Envelope> findAll(Collection<TicketKey> tickets) {
        List<TicketKey> inOrder = List.copyOf(tickets);
        return shelves.reading(() -> inOrder.stream()
                .flatMap(ticket -> shelves.ticket(ticket).stream())
                .map(StoredTicket::row)
                .toList());
    }

    @Override
    public Optional<Envelope> findByExternalId(TenantId tenant, ExternalId externalId) {
        requireNonNull(tenant, "tenant");
        requireNonNull(externalId, "externalId");
        return shelves.reading(() -> shelves.of(tenant)
                .map(shelf -> shelf.externalIds.get(externalId))
                .flatMap(ticket -> shelves.ticket(new TicketKey(tenant, ticket)))
                .map(StoredTicket::row));
    }

    @Override
    public Optional<Envelope> findByUpstream(TenantId tenant, UpstreamNumber number) {
        requireNonNull(tenant, "tenant");
        requireNonNull(number, "number");
        return shelves.reading(() -> shelves.of(tenant)
                .map(shelf -> shelf.upstream.get(number))
                .flatMap(ticket -> shelves.ticket(new TicketKey(tenant, ticket)))
                .map(StoredTicket::row));
    }

    @Override
    public Optional<AppliedCommand> findCommand(TicketKey ticket, CommandId command) {
        requireNonNull(ticket, "ticket");
        requireNonNull(command, "command");
        return shelves.reading(
                () -> shelves.ticket(ticket).map(stored -> stored.commands().get(command)));
    }

    @Override
    public List<JournalRow> journal(TicketKey ticket, long fromSeq, int limit) {
        requireNonNull(ticket, "ticket");
        atLeast(1, fromSeq, "fromSeq");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> shelves.ticket(ticket)
                .map(stored -> page(stored.journal(), fromSeq, limit))
                .orElse(List.of()));
    }

    private static List<JournalRow> page(List<JournalRow> journal, long fromSeq, int limit) {
        long from = Math.min(fromSeq - 1, journal.size());
        long to = Math.min(from + limit, journal.size());
        return List.copyOf(journal.subList((int) from, (int) to));
    }

    @Override
    public List<Envelope> query(TicketQuery query, @Nullable TicketId after, int limit) {
        requireNonNull(query, "query");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> shelves.of(query.tenant()).stream()
                .flatMap(shelf -> behind(shelf.tickets, after))
                .map(StoredTicket::row)
                .filter(query::matches)
                .limit(limit)
                .toList());
    }

    /** The values of an ordered map behind a key; all without one. Not counted beforehand, as a stream of a tail map is. */
    static <K, V> Stream<V> behind(NavigableMap<K, V> map, @Nullable K after) {
        NavigableMap<K, V> tail = after == null ? map : map.tailMap(after, false);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(tail.values().iterator(), Spliterator.ORDERED), false);
    }

    @Override
    public WakeUps wakeUps() {
        return wakeUps;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public PolicyArchive policies() {
        return policies;
    }

    @Override
    public CampaignLog campaigns() {
        return campaigns;
    }

    @Override
    public WatchLists lists() {
        return lists;
    }
}
