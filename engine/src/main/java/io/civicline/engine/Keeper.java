package io.civicline.engine;

import io.civicline.core.error.Outdated;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.request.Source;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.engine.internal.journal.JournalVerifier;
import io.civicline.engine.journal.CheckedJournal;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Between tickets and the envelopes of a store, for one tenant. Thread-safe. */
final class Keeper {

    private static final int PAGE = 500;

    private final TenantId tenant;
    private final TicketStore store;
    private final DocumentCodec codec = new DocumentCodec();
    private final RecentTickets recent;

    Keeper(TenantId tenant, TicketStore store, int recentTickets) {
        this.tenant = tenant;
        this.store = store;
        this.recent = new RecentTickets(codec, recentTickets);
    }

    TicketKey key(TicketId ticket) {
        return new TicketKey(tenant, ticket);
    }

    DocumentCodec codec() {
        return codec;
    }

    TicketStore store() {
        return store;
    }

    Work load(TicketKey key) {
        return work(key, store.find(key).map(this::readable).orElse(null));
    }

    private Work work(TicketKey key, @Nullable Envelope before) {
        Ticket ticket = before == null ? Ticket.unregistered(key.ticket()) : recent.read(before);
        return new Work(key, before, ticket, codec);
    }

    Optional<Work> findByExternalId(ExternalId externalId) {
        return store.findByExternalId(tenant, externalId).map(envelope -> work(envelope.key(), readable(envelope)));
    }

    Optional<TicketId> findByUpstream(UpstreamNumber number) {
        return store.findByUpstream(tenant, number)
                .map(envelope -> envelope.key().ticket());
    }

    Ticket ticket(Envelope envelope) {
        return recent.read(readable(envelope));
    }

    /** The ticket, or a blank one with its id if its state cannot be read. */
    Ticket ticketOrNothing(Envelope envelope) {
        try {
            return ticket(envelope);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Ticket.unregistered(envelope.key().ticket());
        }
    }

    /** A node does not touch documents of a form it does not know. */
    private Envelope readable(Envelope envelope) {
        int format = envelope.document().format();
        if (format > DocumentCodec.FORMAT) {
            throw new Outdated(
                    "ticket " + envelope.key() + " is stored in format " + format + ", this version knows up to "
                            + DocumentCodec.FORMAT + ": upgrade this node",
                    null);
        }
        return envelope;
    }

    /** What is to be stored of a ticket that was worked on. */
    TicketChange change(Work work, Instant now, @Nullable AppliedCommand command) {
        Ticket ticket = work.ticket();
        long revision = work.before().map(Envelope::revision).orElse(0L) + 1;
        Document document = codec.encode(ticket);
        recent.remember(work.key(), document, ticket);
        Envelope after = new Envelope(
                work.key(),
                revision,
                columns(ticket, work.rules().policy(), now),
                document,
                work.journal().head());
        return TicketChange.to(after)
                .append(work.journal().rows())
                .send(work.notices())
                .command(command)
                .eraseWordsThrough(work.erasedThrough())
                .build();
    }

    /** By the name of a list, since when or from when the ticket stands on it. */
    private static Map<String, Instant> lists(Ticket ticket, PolicySet policy) {
        Map<String, Instant> lists = new LinkedHashMap<>();
        WatchList.all(ticket, policy).forEach(watch -> lists.put(watch.list().name(), watch.since()));
        return lists;
    }

    private static Columns columns(Ticket ticket, PolicySet policy, Instant now) {
        return Columns.builder()
                .stage(ticket.stage().name())
                .kind(ticket.request().kind())
                .category(ticket.request().category())
                .region(ticket.request().region())
                .lead(ticket.lead().orElse(null))
                .policyNumber(policy.number())
                .registeredAt(ticket.registered().registeredAt())
                .changedAt(now)
                .closedAt(ticket.ending() == null ? null : ticket.ending().at())
                .nextWakeUp(ticket.wakeUp().when().orElse(null))
                .externalId(ticket.registered().externalId())
                .upstream(ticket.source().map(Source::upstreamNumber).orElse(null))
                .lists(lists(ticket, policy))
                .build();
    }

    /** Stores; false if another was faster or the same was done before. */
    boolean commit(ChangeSet change) {
        CommitResult result = store.commit(List.of(change)).get(0);
        if (result instanceof CommitResult.Duplicate duplicate) {
            switch (duplicate.taken()) {
                case COMMAND_ID, EXTERNAL_ID, UPSTREAM_NUMBER -> {
                    // the same was done before, by another thread or node: whoever asked finds it there
                }
                case TICKET_ID, NOTICE_ID ->
                    throw new IllegalStateException("the id source gave the same " + duplicate.taken() + " twice, for "
                            + duplicate.ticket() + ": ids must be unique over all nodes and restarts");
            }
        }
        return result.isCommitted();
    }

    Optional<AppliedCommand> findCommand(TicketKey key, CommandId command) {
        return store.findCommand(key, command);
    }

    List<Event> events(TicketKey key, AppliedCommand command) {
        int length = Math.toIntExact(command.lastSeq() - command.firstSeq() + 1);
        return store.journal(key, command.firstSeq(), length).stream()
                .map(row -> entry(row).event())
                .toList();
    }

    List<Entry> journal(TicketKey key) {
        List<Entry> entries = new ArrayList<>();
        eachRow(key, row -> entries.add(entry(row)));
        return entries;
    }

    private Entry entry(JournalRow row) {
        return codec.entry(row.entry(), row.words().orElse(Bytes.EMPTY));
    }

    CheckedJournal check(Envelope envelope) {
        JournalVerifier verifier = new JournalVerifier(codec, envelope);
        eachRow(envelope.key(), verifier::take);
        return verifier.end();
    }

    private void eachRow(TicketKey key, Consumer<JournalRow> take) {
        long from = 1;
        for (List<JournalRow> page = store.journal(key, from, PAGE);
                !page.isEmpty();
                page = store.journal(key, from, PAGE)) {
            page.forEach(take);
            from = Math.max(from + page.size(), page.get(page.size() - 1).seq() + 1); // on, though rows be in disorder
        }
    }
}
