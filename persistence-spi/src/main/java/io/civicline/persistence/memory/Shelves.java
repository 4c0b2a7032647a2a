package io.civicline.persistence.memory;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The shelves of all tenants, and the one lock of a store. Whoever touches a shelf does so within it. */
final class Shelves {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<TenantId, Shelf> shelves = new TreeMap<>();

    <T> T reading(Supplier<T> work) {
        return locked(lock.readLock(), work);
    }

    <T> T writing(Supplier<T> work) {
        return locked(lock.writeLock(), work);
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    Shelf orNew(TenantId tenant) {
        return shelves.computeIfAbsent(tenant, key -> new Shelf());
    }

    Optional<Shelf> of(TenantId tenant) {
        return Optional.ofNullable(shelves.get(tenant));
    }

    Optional<StoredTicket> ticket(TicketKey key) {
        return of(key.tenant()).map(shelf -> shelf.tickets.get(key.ticket()));
    }

    Collection<Shelf> of(Share share) {
        return shelves.entrySet().stream()
                .filter(shelf -> share.contains(shelf.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
