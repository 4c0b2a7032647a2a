package io.civicline.core.followup;

import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Call-backs: whether each requester was really helped, cycle by cycle.
 *
 * <p>Immutable, thread-safe.
 *
 * @param reworks how often an unsatisfied answer had the ticket handled again (二次办理)
 * @param reopenings how often it was reopened after its end
 * @param unmerges how often it was taken out again of a ticket into which it was merged
 * @param all oldest first; one at most of each requester and cycle
 */
public record FollowUps(int reworks, int reopenings, int unmerges, List<FollowUp> all) {

    /** Nothing. */
    public static final FollowUps NONE = new FollowUps(0, 0, 0, List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public FollowUps {
        if (reworks < 0 || reopenings < 0 || unmerges < 0) {
            throw new IllegalArgumentException("a ticket is reworked, reopened and taken out 0 or more times");
        }
        all = List.copyOf(all);
    }

    /**
     * Says which time round the ticket is handled.
     *
     * @return 1 for the first time, one more for each rework, reopening and merge taken back
     */
    public int cycle() {
        return 1 + reworks + reopenings + unmerges;
    }

    /**
     * Finds the follow-up of a requester in a cycle.
     *
     * @param requester who is asked
     * @param of which cycle
     * @return empty if there is none yet
     */
    public Optional<FollowUp> find(RequesterId requester, int of) {
        return all.stream()
                .filter(f -> f.requester().equals(requester) && f.cycle() == of)
                .findFirst();
    }

    /**
     * Finds the follow-up of a requester in the cycle that runs.
     *
     * @param requester who is asked
     * @return empty if there is none yet
     */
    public Optional<FollowUp> of(RequesterId requester) {
        return find(requester, cycle());
    }

    /**
     * Gives the follow-ups of the cycle that runs, for whoever looks at many.
     *
     * @return by requester, oldest first; who has none yet is missing
     */
    public Map<RequesterId, FollowUp> ofThisCycle() {
        int cycle = cycle();
        Map<RequesterId, FollowUp> now = new LinkedHashMap<>();
        for (FollowUp followUp : all) {
            if (followUp.cycle() == cycle) {
                now.put(followUp.requester(), followUp);
            }
        }
        return now;
    }

    /**
     * Finds the last follow-up in which a requester answered.
     *
     * @param requester who is asked
     * @return of whatever cycle; empty if he never answered
     */
    public Optional<FollowUp> lastAnswered(RequesterId requester) {
        return all.stream()
                .filter(f -> f.requester().equals(requester) && f.verdict() != null)
                .reduce((first, last) -> last);
    }

    /**
     * Gives how satisfied a requester is with the result: the grade that holds, of his last valid answer. Its follow-up says in
     * which cycle that was, so that what was settled only the second time is seen.
     *
     * @param requester who was asked
     * @return empty if there is no valid answer with a grade
     */
    public Optional<Grade> grade(RequesterId requester) {
        return all.stream()
                .filter(f -> f.requester().equals(requester) && f.isValid())
                .flatMap(f -> f.answer().map(CallBackAnswer::result).stream())
                .reduce((first, last) -> last);
    }

    /**
     * Lists those in which something is still to be done.
     *
     * @return planned and open ones, oldest first
     */
    public Stream<FollowUp> active() {
        return all.stream().filter(FollowUp::isActive);
    }

    /**
     * Gives the earliest instant at which one opens.
     *
     * @return empty if none is planned for an instant
     */
    public Optional<Instant> nextMoment() {
        return all.stream()
                .filter(f -> f.state() == FollowUpState.PLANNED)
                .map(FollowUp::opensAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    /**
     * Says whether a unit asks a requester, or did.
     *
     * @param unit which
     * @return true if a follow-up was given to it
     */
    public boolean isGivenTo(UnitId unit) {
        return all.stream().anyMatch(f -> unit.equals(f.by()));
    }

    /**
     * Adds a follow-up, in the place of the one of the same requester and cycle if there is one.
     *
     * @param followUp new
     * @return with it
     */
    public FollowUps plus(FollowUp followUp) {
        if (find(followUp.requester(), followUp.cycle()).isPresent()) {
            return with(followUp.requester(), followUp.cycle(), old -> followUp);
        }
        List<FollowUp> more = new ArrayList<>(all);
        more.add(followUp);
        return new FollowUps(reworks, reopenings, unmerges, more);
    }

    /**
     * Changes one.
     *
     * @param requester whose
     * @param of which cycle
     * @param change what becomes of it
     * @return with the change
     * @throws IllegalArgumentException if there is no such follow-up
     */
    public FollowUps with(RequesterId requester, int of, UnaryOperator<FollowUp> change) {
        FollowUp old = find(requester, of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the ticket has no follow-up of " + requester + " in cycle " + of));
        return new FollowUps(
                reworks,
                reopenings,
                unmerges,
                all.stream().map(f -> f.equals(old) ? change.apply(f) : f).toList());
    }

    /**
     * Begins the next cycle, because the ticket is handled again.
     *
     * @return with one rework more
     */
    public FollowUps reworked() {
        return new FollowUps(reworks + 1, reopenings, unmerges, all);
    }

    /**
     * Begins the next cycle, because the ticket is open again.
     *
     * @return with one reopening more
     */
    public FollowUps reopened() {
        return new FollowUps(reworks, reopenings + 1, unmerges, all);
    }

    /**
     * Begins the next cycle, because the ticket is no part of another any more.
     *
     * @return with one merge more taken back
     */
    public FollowUps unmerged() {
        return new FollowUps(reworks, reopenings, unmerges + 1, all);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public FollowUps erase() {
        return new FollowUps(
                reworks, reopenings, unmerges, all.stream().map(FollowUp::erase).toList());
    }

    /**
     * Shows the follow-ups to who may not learn who was asked.
     *
     * @return the same with words withheld
     */
    public FollowUps withhold() {
        return new FollowUps(
                reworks,
                reopenings,
                unmerges,
                all.stream().map(FollowUp::withhold).toList());
    }
}
