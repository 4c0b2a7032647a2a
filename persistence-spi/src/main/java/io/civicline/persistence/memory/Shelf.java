package io.civicline.persistence.memory;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeRow;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.policy.PolicyRow;
import io.civicline.persistence.wakeup.Setback;
import io.civicline.persistence.wakeup.WakeUp;
import io.civicline.persistence.watch.Listed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The tickets, policies and campaigns of one tenant, with what finds them. Guarded by the store's lock. */
final class Shelf {

    final NavigableMap<TicketId, StoredTicket> tickets = new TreeMap<>();
    final Map<ExternalId, TicketId> externalIds = new HashMap<>();
    final Map<UpstreamNumber, TicketId> upstream = new HashMap<>();
    final NavigableSet<WakeUp> wakeUps = new TreeSet<>();
    final NavigableSet<Claimable> claimable = new TreeSet<>();
    final NoticeIndex index = new NoticeIndex();
    final NavigableMap<TicketId, Setback> setbacks = new TreeMap<>();
    final List<PolicyRow> policies = new ArrayList<>();
    final NavigableMap<CampaignId, StoredCampaign> campaigns = new TreeMap<>();
    final Map<String, NavigableSet<Listed>> lists = new HashMap<>();

    /** Stores the set whole, or says why not and stores nothing. */
    CommitResult commit(ChangeSet set) {
        Optional<CommitResult> obstacle =
                first(set, this::taken).or(() -> first(set, this::stale)).or(() -> first(set, this::takenNotice));
        if (obstacle.isEmpty()) {
            set.changes().forEach(this::apply);
        }
        return obstacle.orElseGet(Committed::new);
    }

    private static Optional<CommitResult> first(
            ChangeSet set, Function<TicketChange, Optional<CommitResult>> obstacle) {
        return set.changes().stream().map(obstacle).flatMap(Optional::stream).findFirst();
    }

    private Optional<CommitResult> taken(TicketChange change) {
        TicketId id = change.key().ticket();
        StoredTicket stored = tickets.get(id);
        if (stored != null
                && change.command()
                        .filter(c -> stored.commands().containsKey(c.id()))
                        .isPresent()) {
            return Optional.of(new Duplicate(change.key(), Taken.COMMAND_ID));
        }
        Columns columns = change.after().columns();
        if (isHeld(columns.externalId().map(externalIds::get), change)) {
            return Optional.of(new Duplicate(change.key(), Taken.EXTERNAL_ID));
        }
        if (isHeld(columns.upstream().map(upstream::get), change)) {
            return Optional.of(new Duplicate(change.key(), Taken.UPSTREAM_NUMBER));
        }
        return stored != null && change.isNew()
                ? Optional.of(new Duplicate(change.key(), Taken.TICKET_ID))
                : Optional.empty();
    }

    private static boolean isHeld(Optional<TicketId> holder, TicketChange change) {
        return holder.filter(
                        other -> change.isNew() || !other.equals(change.key().ticket()))
                .isPresent();
    }

    private Optional<CommitResult> stale(TicketChange change) {
        StoredTicket stored = tickets.get(change.key().ticket());
        long revision = stored == null ? 0 : stored.row().revision();
        long length = stored == null ? 0 : stored.row().journal().length();
        return revision == change.expectedRevision() && length == change.expectedLength()
                ? Optional.empty()
                : Optional.of(new Stale(change.key()));
    }

    private Optional<CommitResult> takenNotice(TicketChange change) {
        StoredTicket stored = tickets.get(change.key().ticket());
        return stored != null && change.notices().stream().map(NoticeRow::id).anyMatch(stored.notices()::containsKey)
                ? Optional.of(new Duplicate(change.key(), Taken.NOTICE_ID))
                : Optional.empty();
    }

    private void apply(TicketChange change) {
        TicketId id = change.key().ticket();
        StoredTicket stored = tickets.get(id);
        Optional<Envelope> before = Optional.ofNullable(stored).map(StoredTicket::row);
        if (stored == null) {
            stored = new StoredTicket(change);
            tickets.put(id, stored);
        }
        stored.apply(change);
        index(change.key(), before.map(Envelope::columns), change.after().columns());
        Setback setback = setbacks.get(id);
        if (setback != null && !setback.isSetAside()) {
            setbacks.remove(id);
        }
        change.notices().forEach(notice -> put(OutboxEntry.pending(change.key(), notice)));
    }

    /** Touches only the indexes of what has changed: most changes leave most of them as they are. */
    private void index(TicketKey key, Optional<Columns> before, Columns after) {
        if (changes(before, after, Columns::externalId)) {
            before.flatMap(Columns::externalId).ifPresent(externalIds::remove);
            after.externalId().ifPresent(externalId -> externalIds.put(externalId, key.ticket()));
        }
        if (changes(before, after, Columns::upstream)) {
            before.flatMap(Columns::upstream).ifPresent(upstream::remove);
            after.upstream().ifPresent(number -> upstream.put(number, key.ticket()));
        }
        if (changes(before, after, Columns::nextWakeUp)) {
            before.flatMap(Columns::nextWakeUp).ifPresent(at -> wakeUps.remove(new WakeUp(at, key)));
            after.nextWakeUp().ifPresent(at -> wakeUps.add(new WakeUp(at, key)));
        }
        if (changes(before, after, Columns::lists)) {
            before.ifPresent(old ->
                    old.lists().forEach((list, since) -> list(list).remove(new Listed(since, key))));
            after.lists().forEach((list, since) -> list(list).add(new Listed(since, key)));
        }
    }

    private static boolean changes(Optional<Columns> before, Columns after, Function<Columns, ?> column) {
        return before.filter(old -> column.apply(old).equals(column.apply(after)))
                .isEmpty();
    }

    private NavigableSet<Listed> list(String name) {
        return lists.computeIfAbsent(name, key -> new TreeSet<>());
    }

    Optional<OutboxEntry> notice(NoticeKey key) {
        return Optional.ofNullable(tickets.get(key.ticket().ticket()))
                .map(ticket -> ticket.notices().get(key.notice()));
    }

    /** Puts a notice in the place of its former self. */
    void put(OutboxEntry entry) {
        StoredTicket stored = tickets.get(entry.ticket().ticket());
        if (stored == null) {
            throw new IllegalStateException("no ticket " + entry.ticket());
        }
        OutboxEntry former = stored.notices().put(entry.notice().id(), entry);
        if (former != null) {
            former.claimableFrom().ifPresent(from -> claimable.remove(Claimable.of(from, former)));
        }
        entry.claimableFrom().ifPresent(from -> claimable.add(Claimable.of(from, entry)));
        index.replace(former, entry);
    }

    /** The notices that are taken with one: itself, or its whole digest; none if a claim of one of them runs. */
    List<NoticeKey> together(NoticeKey notice, Instant now) {
        List<OutboxEntry> open = index.together(notice(notice).orElseThrow()).stream()
                .flatMap(key -> notice(key).stream())
                .toList();
        boolean runs = open.stream().anyMatch(entry -> entry.state() == NoticeState.CLAIMED && !isDue(entry, now));
        return runs
                ? List.of()
                : open.stream()
                        .filter(entry -> isDue(entry, now))
                        .map(OutboxEntry::key)
                        .toList();
    }

    private static boolean isDue(OutboxEntry entry, Instant now) {
        return entry.claimableFrom().filter(from -> !from.isAfter(now)).isPresent();
    }
}
