package io.civicline.core.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Dated promises to the citizen. At most one is open: who needs another date renegotiates before it passes, or promises anew
 * after it; a broken promise stays one.
 *
 * <p>Immutable, thread-safe.
 *
 * @param all by number
 */
public record Commitments(List<Commitment> all) {

    /** Nothing. */
    public static final Commitments NONE = new Commitments(List.of());

    /** Copies the list. */
    public Commitments {
        all = List.copyOf(all);
    }

    /**
     * Finds the one that is still to be kept, in time or late.
     *
     * @return the last; empty if nothing is outstanding
     */
    public Optional<Commitment> outstanding() {
        return all.stream().filter(one -> one.state().isOutstanding()).reduce((first, last) -> last);
    }

    /**
     * Says whether a promise was broken and is still not kept.
     *
     * @return true if its date passed
     */
    public boolean isBroken() {
        return outstanding()
                .filter(one -> one.state() == CommitmentState.BROKEN)
                .isPresent();
    }

    /**
     * Says whether the ticket is closed in stages: what remains is promised and not yet done (阶段性办结).
     *
     * @return true while it is
     */
    public boolean isStaged() {
        return outstanding().filter(Commitment::staged).isPresent();
    }

    /**
     * Says when a promise that is open will be broken.
     *
     * @return its date; empty if none is open
     */
    public Optional<Instant> nextDue() {
        return outstanding().filter(one -> one.state() == CommitmentState.OPEN).map(Commitment::due);
    }

    /**
     * Adds a promise.
     *
     * @param made with the next number
     * @return with it
     */
    public Commitments plus(Commitment made) {
        List<Commitment> more = new ArrayList<>(all);
        more.add(made);
        return new Commitments(more);
    }

    /**
     * The date has passed.
     *
     * @param number which
     * @return broken
     */
    public Commitments broken(int number) {
        return each(one -> one.number() == number, Commitment::broken);
    }

    /**
     * It is done.
     *
     * @param number which
     * @param at when
     * @return kept, in time or late
     */
    public Commitments kept(int number, Instant at) {
        return each(one -> one.number() == number, one -> one.kept(at));
    }

    /**
     * The lead's last reply keeps what a staged closing promised.
     *
     * @param at when
     * @return kept, in time or late
     */
    public Commitments repliedAt(Instant at) {
        return each(one -> one.staged() && one.state().isOutstanding(), one -> one.kept(at));
    }

    /**
     * The reply that kept what a staged closing promised was sent back, so it is still to be done. Where something else was promised
     * since, that holds instead.
     *
     * @param replied when that reply was given
     * @return open, or broken if its date had passed before the reply
     */
    public Commitments sentBack(Instant replied) {
        int last = all.size();
        return each(
                one -> one.number() == last && one.staged() && replied.equals(one.keptAt()), Commitment::outstanding);
    }

    /**
     * It has another date.
     *
     * @param number which
     * @param later the new date
     * @param agreed how it came about
     * @return open
     */
    public Commitments renegotiated(int number, Instant later, Renegotiation agreed) {
        return each(one -> one.number() == number, one -> one.renegotiated(later, agreed));
    }

    /**
     * There is nothing to keep any more.
     *
     * @param at since when
     * @return released
     */
    public Commitments released(Instant at) {
        return each(one -> one.state().isOutstanding(), one -> one.released(at));
    }

    /**
     * Hides in which contacts the citizen agreed.
     *
     * @return without references to contacts
     */
    public Commitments withoutContacts() {
        return each(any -> true, Commitment::withoutContacts);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Commitments erase() {
        return each(any -> true, Commitment::erase);
    }

    private Commitments each(Predicate<Commitment> which, UnaryOperator<Commitment> change) {
        return new Commitments(all.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList());
    }
}
