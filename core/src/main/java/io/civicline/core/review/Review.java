package io.civicline.core.review;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Handling;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked and that somebody else decides: a matter, a coded reason, evidence, and every decision so far.
 *
 * <p>Levels decide one after the other: the first decides what is asked, each further one what the level below refused and the
 * applicant appealed. A grant is final.
 *
 * <p>Immutable, thread-safe.
 *
 * @param number 1 for the first of the ticket
 * @param matter what is to be decided
 * @param reason coded
 * @param basis the rest in words
 * @param evidence references to documents that the host keeps
 * @param asker who asked
 * @param unit for which unit; null for the hotline itself
 * @param at when
 * @param decisions lowest level first
 * @param appeals oldest first; as many as levels were passed
 * @param state how it stands
 */
public record Review(
        int number,
        Matter matter,
        ReasonCode reason,
        Words basis,
        List<String> evidence,
        ActorId asker,
        @Nullable UnitId unit,
        Instant at,
        List<ReviewDecision> decisions,
        List<ReviewAppeal> appeals,
        ReviewState state) {

    /** Copies the lists. */
    public Review {
        requireNonNull(matter, "matter");
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
        requireNonNull(asker, "asker");
        requireNonNull(at, "at");
        decisions = List.copyOf(decisions);
        appeals = List.copyOf(appeals);
        requireNonNull(state, "state");
    }

    /**
     * Says at which level it stands.
     *
     * @return 0 for the first, 1 after the first appeal
     */
    public int level() {
        return appeals.size();
    }

    /**
     * Says whether somebody has decided on it.
     *
     * @param actor who
     * @return true if one of the decisions is his
     */
    public boolean isDecidedBy(ActorId actor) {
        return decisions.stream().anyMatch(decision -> decision.by().equals(actor));
    }

    /**
     * Gives the words of who decided last.
     *
     * @return as a person reads them; empty if nobody has decided, nothing was said, or it is erased
     */
    public Optional<String> opinion() {
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(decisions.get(decisions.size() - 1).opinion())
                        .flatMap(Words::read);
    }

    /**
     * Says when it was asked, appealed or decided last.
     *
     * @return the latest instant
     */
    public Instant movedAt() {
        Instant last = at;
        for (ReviewDecision decision : decisions) {
            last = decision.at().isAfter(last) ? decision.at() : last;
        }
        for (ReviewAppeal appeal : appeals) {
            last = appeal.at().isAfter(last) ? appeal.at() : last;
        }
        return last;
    }

    /**
     * Says whether somebody asked for it, at first or by an appeal.
     *
     * @param actor who
     * @return true if he did
     */
    public boolean isAskedBy(ActorId actor) {
        return asker.equals(actor)
                || appeals.stream().anyMatch(appeal -> appeal.by().equals(actor));
    }

    /** Whether the part for which it waits has ended. */
    boolean lapses(Handling handling) {
        return state == ReviewState.PENDING
                && matter.kind().isOfCourse()
                && matter.part()
                        .filter(part -> handling.assignment(part).isOpen())
                        .isEmpty();
    }

    Review lapsed() {
        return new Review(
                number, matter, reason, basis, evidence, asker, unit, at, decisions, appeals, ReviewState.LAPSED);
    }

    Review decided(ReviewDecision decision) {
        List<ReviewDecision> all = new ArrayList<>(decisions);
        all.add(decision);
        ReviewState next = decision.granted() ? ReviewState.GRANTED : ReviewState.REFUSED;
        return new Review(number, matter, reason, basis, evidence, asker, unit, at, all, appeals, next);
    }

    Review appealed(ReviewAppeal appeal) {
        List<ReviewAppeal> all = new ArrayList<>(appeals);
        all.add(appeal);
        return new Review(
                number, matter, reason, basis, evidence, asker, unit, at, decisions, all, ReviewState.PENDING);
    }

    Review erase() {
        return new Review(
                number,
                matter.erase(),
                reason,
                basis.erase(),
                evidence,
                asker,
                unit,
                at,
                decisions.stream().map(ReviewDecision::erase).toList(),
                appeals.stream().map(ReviewAppeal::erase).toList(),
                state);
    }
}
