package io.civicline.engine;

import io.civicline.persistence.envelope.TicketKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock a ticket, within this process; other nodes are kept apart by revisions. Thread-safe. */
final class TicketLocks {

    private final ConcurrentHashMap<TicketKey, Slot> slots = new ConcurrentHashMap<>();

    /** Works on tickets alone. Locks are taken in the order of keys, so that nobody waits in a circle. */
    <T> T alone(Collection<TicketKey> tickets, Supplier<T> work) {
        Deque<TicketKey> held = new ArrayDeque<>();
        try {
            for (TicketKey ticket : new TreeSet<>(tickets)) {
                acquire(ticket).lock();
                held.push(ticket);
            }
            return work.get();
        } finally {
            held.forEach(this::release);
        }
    }

    private ReentrantLock acquire(TicketKey ticket) {
        return slots.compute(ticket, (key, slot) -> {
                    Slot used = slot == null ? new Slot() : slot;
                    used.users++;
                    return used;
                })
                .lock;
    }

    private void release(TicketKey ticket) {
        slots.computeIfPresent(ticket, (key, slot) -> {
            slot.lock.unlock();
            slot.users--;
            return slot.users == 0 ? null : slot;
        });
    }

    private static final class Slot {
        private final ReentrantLock lock = new ReentrantLock();
        private int users;
    }
}
