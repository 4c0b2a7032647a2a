package io.civicline.testkit.store;

import static java.util.Objects.requireNonNull;

import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.TicketStore;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Keeps what was submitted to another store, and what that one answered.
 *
 * <p>Thread-safe. Commits of several threads are recorded in the order in which they were answered.
 */
public final class RecordingStore extends ForwardingStore {

    private final Queue<Submission> submissions = new ConcurrentLinkedQueue<>();

    private RecordingStore(TicketStore store) {
        super(store);
    }

    /**
     * Records what goes into a store.
     *
     * @param store does the work
     * @return a store that does the same
     */
    public static RecordingStore of(TicketStore store) {
        return new RecordingStore(store);
    }

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        List<ChangeSet> submitted = List.copyOf(sets);
        List<CommitResult> results = store.commit(submitted);
        for (int i = 0; i < results.size(); i++) {
            submissions.add(new Submission(submitted.get(i), results.get(i)));
        }
        return results;
    }

    /**
     * Lists everything that was answered. A commit that threw is not in the list.
     *
     * @return in the order of the answers; does not change with later commits
     */
    public List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    /**
     * Lists what is stored.
     *
     * @return the sets that were committed, in the order of the answers; does not change with later commits
     */
    public List<ChangeSet> committed() {
        return submissions.stream()
                .filter(submission -> submission.result().isCommitted())
                .map(Submission::set)
                .toList();
    }

    /** Forgets what was recorded so far; what is stored stays stored. */
    public void forget() {
        submissions.clear();
    }

    /**
     * One change set and its answer.
     *
     * <p>Immutable, thread-safe.
     *
     * @param set what was submitted
     * @param result what was answered
     */
    public record Submission(ChangeSet set, CommitResult result) {

        /** Checks that both are there. */
        public Submission {
            requireNonNull(set, "set");
            requireNonNull(result, "result");
        }
    }
}
