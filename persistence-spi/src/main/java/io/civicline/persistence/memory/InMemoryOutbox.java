package io.civicline.persistence.memory;

import static io.civicline.persistence.internal.Require.atLeast;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims and settlements over the shelves. Thread-safe. */
final class InMemoryOutbox implements Outbox {

    private final Shelves shelves;

    InMemoryOutbox(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<OutboxEntry> claim(Share share, Set<String> channels, Instant now, Duration lease, int limit) {
        requireNonNull(share, "share");
        Set<String> served = Set.copyOf(channels);
        requireNonNull(now, "now");
        requireNonNull(lease, "lease");
        atLeast(1, limit, "limit");
        if (served.isEmpty()) {
            throw new IllegalArgumentException("no channel is given: a node that serves none claims nothing");
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease must be more than 0, was " + lease);
        }
        Instant end = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
        return shelves.writing(() -> {
            List<List<Claimable>> queues = shelves.of(share).stream()
                    .map(shelf -> claimable(shelf, share, served, now, limit))
                    .toList();
            return FairShare.take(queues, limit, Comparator.<Claimable>naturalOrder()).stream()
                    .flatMap(claimable -> stored(claimable.notice()).stream())
                    .map(entry -> put(claimed(entry, end)))
                    .toList();
        });
    }

    private static List<Claimable> claimable(Shelf shelf, Share share, Set<String> channels, Instant now, int limit) {
        return shelf.claimable.stream()
                .takeWhile(claimable -> !claimable.from().isAfter(now))
                .filter(claimable -> share.contains(claimable.notice().ticket()))
                .filter(claimable -> shelf.notice(claimable.notice())
                        .filter(entry -> channels.contains(entry.notice().channel()))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    private static OutboxEntry claimed(OutboxEntry entry, Instant end) {
        return new OutboxEntry(
                entry.ticket(), entry.notice(), NoticeState.CLAIMED, entry.tries() + 1, Optional.of(end), entry.last());
    }

    @Override
    public boolean settle(NoticeKey notice, int claim, Settlement settlement) {
        requireNonNull(notice, "notice");
        atLeast(1, claim, "claim");
        requireNonNull(settlement, "settlement");
        return shelves.writing(() -> {
            Optional<OutboxEntry> entry = stored(notice).filter(stored -> takes(stored, claim, settlement));
            entry.ifPresent(stored -> put(settled(stored, settlement)));
            return entry.isPresent();
        });
    }

    private static boolean takes(OutboxEntry entry, int claim, Settlement settlement) {
        boolean last = entry.state() == NoticeState.CLAIMED && claim == entry.tries();
        boolean delivered = settlement.leadsTo() == NoticeState.ACCEPTED && claim <= entry.tries();
        return entry.claimableFrom().isPresent() && (last || delivered);
    }

    private static OutboxEntry settled(OutboxEntry entry, Settlement settlement) {
        return new OutboxEntry(
                entry.ticket(),
                entry.notice(),
                settlement.leadsTo(),
                entry.tries(),
                settlement.claimableFrom(),
                Optional.of(settlement));
    }

    @Override
    public Optional<OutboxEntry> find(NoticeKey notice) {
        requireNonNull(notice, "notice");
        return shelves.reading(() -> stored(notice));
    }

    @Override
    public List<OutboxEntry> ofTicket(TicketKey ticket, @Nullable NoticeId after, int limit) {
        requireNonNull(ticket, "ticket");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> shelves.ticket(ticket).stream()
                .flatMap(stored -> InMemoryStore.tail(stored.notices(), after).values().stream())
                .limit(limit)
                .toList());
    }

    @Override
    public List<OutboxEntry> inState(TenantId tenant, NoticeState state, @Nullable NoticeKey after, int limit) {
        requireNonNull(tenant, "tenant");
        requireNonNull(state, "state");
        atLeast(1, limit, "limit");
        if (after != null && !after.ticket().tenant().equals(tenant)) {
            throw new IllegalArgumentException("notice " + after + " is not of tenant " + tenant);
        }
        return shelves.reading(() -> shelves.of(tenant).stream()
                .flatMap(shelf -> behind(shelf, after))
                .filter(entry -> entry.state() == state)
                .limit(limit)
                .toList());
    }

    private static Stream<OutboxEntry> behind(Shelf shelf, @Nullable NoticeKey after) {
        NavigableMap<?, StoredTicket> tickets = after == null
                ? shelf.tickets
                : shelf.tickets.tailMap(after.ticket().ticket(), true);
        return tickets.values().stream()
                .flatMap(ticket -> ticket.notices().values().stream())
                .filter(entry -> after == null || entry.key().compareTo(after) > 0);
    }

    private Optional<OutboxEntry> stored(NoticeKey notice) {
        return shelves.ticket(notice.ticket()).map(ticket -> ticket.notices().get(notice.notice()));
    }

    private OutboxEntry put(OutboxEntry entry) {
        shelves.orNew(entry.ticket().tenant()).put(entry);
        return entry;
    }
}
