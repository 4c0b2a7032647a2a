package io.civicline.testkit.hotline;

import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.wakeup.Setback;
import io.civicline.persistence.wakeup.WakeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a store has something to do next: dues, tries that wait, campaigns, notices that wait. */
record DueWork(TicketStore store, TenantId tenant) {

    private static final int PAGE = 500;

    /** The earliest instant in {@code (after, until]} at which something is due; empty if there is none. */
    Optional<Instant> next(Instant after, Instant until) {
        return Stream.of(
                        wakeUps(until),
                        retries(),
                        campaigns(until),
                        notices(NoticeState.PENDING),
                        notices(NoticeState.CLAIMED))
                .flatMap(instants -> instants)
                .filter(instant -> instant.isAfter(after) && !instant.isAfter(until))
                .min(Instant::compareTo);
    }

    private Stream<Instant> wakeUps(Instant until) {
        return store.wakeUps().due(Share.all(), until, Integer.MAX_VALUE).stream()
                .filter(wakeUp -> wakeUp.ticket().tenant().equals(tenant))
                .map(WakeUp::at);
    }

    private Stream<Instant> campaigns(Instant until) {
        return store.campaigns().due(tenant, until, Integer.MAX_VALUE).stream()
                .flatMap(campaign -> campaign.stand().nextAt().stream());
    }

    private Stream<Instant> retries() {
        Stream<Instant> all = Stream.empty();
        @Nullable TicketId after = null;
        List<Setback> page;
        do {
            page = store.wakeUps().setbacks(tenant, after, PAGE);
            all = Stream.concat(all, page.stream().flatMap(setback -> setback.retryAt().stream()));
            after = page.isEmpty() ? null : page.get(page.size() - 1).ticket().ticket();
        } while (page.size() == PAGE);
        return all;
    }

    private Stream<Instant> notices(NoticeState state) {
        Stream<Instant> all = Stream.empty();
        @Nullable NoticeKey after = null;
        List<OutboxEntry> page;
        do {
            page = store.outbox().inState(tenant, state, after, PAGE);
            all = Stream.concat(all, page.stream().flatMap(entry -> entry.claimableFrom().stream()));
            after = page.isEmpty() ? null : page.get(page.size() - 1).key();
        } while (page.size() == PAGE);
        return all;
    }
}
