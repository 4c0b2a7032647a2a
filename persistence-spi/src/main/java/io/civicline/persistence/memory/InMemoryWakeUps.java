package io.civicline.persistence.memory;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.wakeup.Setback;
import io.civicline.persistence.wakeup.WakeUp;
import io.civicline.persistence.wakeup.WakeUps;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The due scan over the shelves, and the setbacks beside them. Thread-safe. */
final class InMemoryWakeUps implements WakeUps {

    private final Shelves shelves;

    InMemoryWakeUps(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<WakeUp> due(Share share, Instant now, int limit) {
        requireNonNull(share, "share");
        requireNonNull(now, "now");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> {
            List<List<WakeUp>> queues = shelves.of(share).stream()
                    .map(shelf -> due(shelf, share, now, limit))
                    .toList();
            return List.copyOf(FairShare.take(queues, limit, Comparator.<WakeUp>naturalOrder()));
        });
    }

    private static List<WakeUp> due(Shelf shelf, Share share, Instant now, int limit) {
        return shelf.wakeUps.stream()
                .takeWhile(wakeUp -> !wakeUp.at().isAfter(now))
                .filter(wakeUp -> share.contains(wakeUp.ticket()))
                .filter(wakeUp -> !waits(shelf.setbacks.get(wakeUp.ticket().ticket()), now))
                .limit(limit)
                .toList();
    }

    private static boolean waits(@Nullable Setback setback, Instant now) {
        return setback != null
                && setback.retryAt().map(retryAt -> retryAt.isAfter(now)).orElse(true);
    }

    @Override
    public int recordFailure(TicketKey ticket, Instant at, Remark remark, Instant retryAt) {
        requireNonNull(ticket, "ticket");
        micros(at, "at");
        requireNonNull(remark, "remark");
        micros(retryAt, "retryAt");
        return shelves.writing(() -> {
            if (shelves.ticket(ticket).isEmpty()) {
                return 0;
            }
            Optional<Setback> before = stored(ticket);
            int tries = before.map(Setback::tries).orElse(0) + 1;
            boolean aside = before.filter(Setback::isSetAside).isPresent();
            put(new Setback(ticket, tries, at, remark, aside ? Optional.empty() : Optional.of(retryAt)));
            return tries;
        });
    }

    @Override
    public boolean setAside(TicketKey ticket, Instant at, Remark remark) {
        requireNonNull(ticket, "ticket");
        micros(at, "at");
        requireNonNull(remark, "remark");
        return shelves.writing(() -> {
            if (shelves.ticket(ticket).isEmpty()) {
                return false;
            }
            int tries = stored(ticket).map(Setback::tries).orElse(0);
            put(new Setback(ticket, tries, at, remark, Optional.empty()));
            return true;
        });
    }

    @Override
    public boolean putBack(TicketKey ticket) {
        requireNonNull(ticket, "ticket");
        return shelves.writing(() -> shelves.of(ticket.tenant())
                .map(shelf -> shelf.setbacks.remove(ticket.ticket()))
                .isPresent());
    }

    @Override
    public Optional<Setback> setback(TicketKey ticket) {
        requireNonNull(ticket, "ticket");
        return shelves.reading(() -> stored(ticket));
    }

    @Override
    public List<Setback> setbacks(TenantId tenant, @Nullable TicketId after, int limit) {
        requireNonNull(tenant, "tenant");
        atLeast(1, limit, "limit");
        return shelves.reading(() -> shelves.of(tenant).stream()
                .flatMap(shelf -> InMemoryStore.behind(shelf.setbacks, after))
                .limit(limit)
                .toList());
    }

    private Optional<Setback> stored(TicketKey ticket) {
        return shelves.of(ticket.tenant()).map(shelf -> shelf.setbacks.get(ticket.ticket()));
    }

    private void put(Setback setback) {
        shelves.orNew(setback.ticket().tenant()).setbacks.put(setback.ticket().ticket(), setback);
    }
}
