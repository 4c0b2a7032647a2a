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
import io.civicline.persistence.outbox.Receipt;
import io.civicline.persistence.outbox.ReceiptAnswer;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
            Set<NoticeKey> taken = new LinkedHashSet<>();
            for (Claimable one : FairShare.take(queues, limit, Comparator.<Claimable>naturalOrder())) {
                taken.addAll(shelves.orNew(one.notice().ticket().tenant()).together(one.notice(), now));
            }
            return taken.stream()
                    .flatMap(notice -> stored(notice).stream())
                    .map(entry -> put(entry.claimed(end)))
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
                .filter(claimable -> !shelf.together(claimable.notice(), now).isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean settle(NoticeKey notice, int claim, Settlement settlement) {
        requireNonNull(notice, "notice");
        atLeast(1, claim, "claim");
        requireNonNull(settlement, "settlement");
        return shelves.writing(() -> {
            return replace(
                    stored(notice).filter(entry -> entry.takes(claim, settlement)), entry -> entry.settled(settlement));
        });
    }

    @Override
    public ReceiptAnswer receipt(NoticeKey notice, Receipt receipt) {
        requireNonNull(notice, "notice");
        requireNonNull(receipt, "receipt");
        return shelves.writing(() -> {
            Optional<OutboxEntry> entry = stored(notice);
            ReceiptAnswer answer = entry.map(found -> found.answer(receipt)).orElse(ReceiptAnswer.UNKNOWN);
            replace(entry.filter(found -> answer == ReceiptAnswer.RECORDED), found -> found.receipted(receipt));
            return answer;
        });
    }

    @Override
    public boolean putBack(NoticeKey notice, Instant from) {
        requireNonNull(notice, "notice");
        requireNonNull(from, "from");
        return shelves.writing(
                () -> replace(stored(notice).filter(is(NoticeState.FAILED)), entry -> entry.putBack(from)));
    }

    @Override
    public boolean suppress(NoticeKey notice, Settlement.Suppressed why) {
        requireNonNull(notice, "notice");
        requireNonNull(why, "why");
        return shelves.writing(
                () -> replace(stored(notice).filter(is(NoticeState.PENDING)), entry -> entry.settled(why)));
    }

    private static Predicate<OutboxEntry> is(NoticeState state) {
        return entry -> entry.state() == state;
    }

    private boolean replace(Optional<OutboxEntry> entry, UnaryOperator<OutboxEntry> change) {
        entry.map(change).ifPresent(this::put);
        return entry.isPresent();
    }

    @Override
    public List<OutboxEntry> meant(TenantId tenant, String channel, String reference, int limit) {
        requireNonNull(tenant, "tenant");
        requireNonNull(channel, "channel");
        requireNonNull(reference, "reference");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> shelves.of(tenant).stream()
                .flatMap(shelf -> shelf.index.meant(channel, reference).stream())
                .flatMap(notice -> stored(notice).stream())
                .limit(limit)
                .toList());
    }

    @Override
    public List<OutboxEntry> lackingReceipt(TenantId tenant, @Nullable NoticeKey after, int limit) {
        return listed(tenant, OutboxEntry::lacksReceipt, after, limit);
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
                .flatMap(stored -> InMemoryStore.behind(stored.notices(), after))
                .limit(limit)
                .toList());
    }

    @Override
    public List<OutboxEntry> inState(TenantId tenant, NoticeState state, @Nullable NoticeKey after, int limit) {
        return listed(tenant, is(requireNonNull(state, "state")), after, limit);
    }

    private List<OutboxEntry> listed(
            TenantId tenant, Predicate<OutboxEntry> which, @Nullable NoticeKey after, int limit) {
        requireNonNull(tenant, "tenant");
        atLeast(1, limit, "limit");
        if (after != null && !after.ticket().tenant().equals(tenant)) {
            throw new IllegalArgumentException("notice " + after + " is not of tenant " + tenant);
        }
        return shelves.reading(() -> shelves.of(tenant).stream()
                .flatMap(shelf -> behind(shelf, after))
                .filter(which)
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
