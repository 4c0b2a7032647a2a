package io.civicline.testkit.store;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Unavailable;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.TicketStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does what another store does, but fails at chosen commits. Reads never fail.
 *
 * <p>Commits are calls of {@link #commit}, counted from 1 from the first one on, failed ones too.
 *
 * <p>Thread-safe. With several threads, who gets the chosen commit is chance.
 */
public final class FailingStore extends ForwardingStore {

    private enum Failure {
        UNAVAILABLE,
        UNKNOWN_BUT_STORED,
        UNKNOWN_AND_NOT_STORED
    }

    private final Map<Integer, Failure> failures = new ConcurrentHashMap<>();
    private final AtomicInteger commits = new AtomicInteger();

    private FailingStore(TicketStore store) {
        super(store);
    }

    /**
     * Wraps a store; until told otherwise nothing fails.
     *
     * @param store does the work
     * @return a store that can fail
     */
    public static FailingStore of(TicketStore store) {
        return new FailingStore(store);
    }

    /**
     * At one commit the store cannot be reached.
     *
     * @param commit which one, 1 or more
     * @return this; that commit stores nothing and throws {@link Unavailable}
     * @throws IllegalArgumentException if {@code commit} is below 1
     */
    public FailingStore unavailableAt(int commit) {
        return fail(commit, Failure.UNAVAILABLE);
    }

    /**
     * At one commit the store breaks after it has stored everything.
     *
     * @param commit which one, 1 or more
     * @return this; that commit stores as usual and throws {@link OutcomeUnknown}
     * @throws IllegalArgumentException if {@code commit} is below 1
     */
    public FailingStore storedButUnknownAt(int commit) {
        return fail(commit, Failure.UNKNOWN_BUT_STORED);
    }

    /**
     * At one commit the store breaks before it has stored anything.
     *
     * @param commit which one, 1 or more
     * @return this; that commit stores nothing and throws {@link OutcomeUnknown}
     * @throws IllegalArgumentException if {@code commit} is below 1
     */
    public FailingStore lostAndUnknownAt(int commit) {
        return fail(commit, Failure.UNKNOWN_AND_NOT_STORED);
    }

    private FailingStore fail(int commit, Failure failure) {
        if (commit < 1) {
            throw new IllegalArgumentException("commits are counted from 1, was " + commit);
        }
        failures.put(commit, failure);
        return this;
    }

    /**
     * Counts the commits.
     *
     * @return how often {@link #commit} was called, 0 or more
     */
    public int commits() {
        return commits.get();
    }

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        requireNonNull(sets, "sets");
        int number = commits.incrementAndGet();
        Failure failure = failures.get(number);
        if (failure == null) {
            return store.commit(sets);
        }
        if (failure == Failure.UNKNOWN_BUT_STORED) {
            store.commit(sets);
        }
        String where = "commit " + number + " was chosen to fail";
        throw failure == Failure.UNAVAILABLE
                ? new Unavailable(where + "; nothing is stored", null)
                : new OutcomeUnknown(where + "; submit again to learn what is stored", null);
    }
}
