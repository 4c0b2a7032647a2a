package io.civicline.persistence.memory;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.watch.Listed;
import io.civicline.persistence.watch.WatchLists;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists, on the shelves of their tenants. Thread-safe. */
final class InMemoryWatchLists implements WatchLists {

    private final Shelves shelves;

    InMemoryWatchLists(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<Listed> page(TenantId tenant, String list, Instant by, @Nullable Listed after, int limit) {
        atLeast(1, limit, "limit");
        return shelves.reading(() -> on(tenant, list, by, after).limit(limit).toList());
    }

    @Override
    public long count(TenantId tenant, String list, Instant by) {
        return shelves.reading(() -> on(tenant, list, by, null).count());
    }

    private Stream<Listed> on(TenantId tenant, String list, Instant by, @Nullable Listed after) {
        requireNonNull(tenant, "tenant");
        label(list, "list");
        micros(by, "by");
        return shelves.of(tenant).stream()
                .flatMap(shelf -> behind(shelf.lists.getOrDefault(list, Collections.emptyNavigableSet()), after))
                .takeWhile(listed -> !listed.since().isAfter(by));
    }

    private static Stream<Listed> behind(NavigableSet<Listed> list, @Nullable Listed after) {
        return (after == null ? list : list.tailSet(after, false)).stream();
    }
}
