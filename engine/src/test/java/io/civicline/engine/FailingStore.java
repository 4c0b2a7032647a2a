package io.civicline.engine;

import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Unavailable;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A store that fails when it is told to, at the next commits. */
public final class FailingStore extends ForwardingStore {

    /** How a commit goes. */
    public enum Way {
        /** As it should. */
        WELL,
        /** The store cannot be reached; nothing is stored. */
        UNAVAILABLE,
        /** The connection breaks after all was stored. */
        STORED_UNKNOWN,
        /** The connection breaks before anything was stored. */
        LOST_UNKNOWN,
        /** Another node was faster. */
        STALE
    }

    private final Deque<Way> ways = new ArrayDeque<>();
    private Runnable before = () -> {};
    private int commits;

    /** Sets how the next commits go. */
    public FailingStore next(Way... inOrder) {
        ways.addAll(List.of(inOrder));
        return this;
    }

    /** Sets what another node does just before the next commit. */
    public void beforeNextCommit(Runnable work) {
        before = work;
    }

    /** How often somebody tried to commit. */
    public int commits() {
        return commits;
    }

    @Override
    public List<CommitResult> commit(List<ChangeSet> sets) {
        Runnable first = before;
        before = () -> {};
        first.run();
        commits++;
        Way way = ways.isEmpty() ? Way.WELL : ways.removeFirst();
        return switch (way) {
            case WELL -> super.commit(sets);
            case UNAVAILABLE -> throw new Unavailable("the store cannot be reached", null);
            case STORED_UNKNOWN -> {
                super.commit(sets);
                throw new OutcomeUnknown("the connection broke", null);
            }
            case LOST_UNKNOWN -> throw new OutcomeUnknown("the connection broke", null);
            case STALE ->
                sets.stream()
                        .map(set -> (CommitResult)
                                new CommitResult.Stale(set.changes().get(0).key()))
                        .toList();
        };
    }
}
