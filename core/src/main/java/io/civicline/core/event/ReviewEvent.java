package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewAppeal;
import io.civicline.core.review.ReviewDecision;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewState;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something is asked of a reviewer, and decided. Its moments name the kind: {@code termination-requested},
 * {@code staged-closing-approved}, {@code excusal-refused}, {@code exclusion-appealed}.
 */
public sealed interface ReviewEvent extends Event {

    /**
     * Says what sort of thing is reviewed.
     *
     * @return the kind
     */
    ReviewKind kind();

    @Override
    default boolean moves() {
        return kind().isOfCourse();
    }

    /**
     * Somebody has asked for a decision.
     *
     * @param matter what is to be decided
     * @param reason coded
     * @param basis the rest in words
     * @param evidence references to documents that the host keeps
     */
    record ReviewRequested(Matter matter, ReasonCode reason, Words basis, List<String> evidence)
            implements ReviewEvent {

        /** Copies the list. */
        public ReviewRequested {
            requireNonNull(matter, "matter");
            requireNonNull(reason, "reason");
            requireNonNull(basis, "basis");
            evidence = List.copyOf(evidence);
        }

        @Override
        public ReviewKind kind() {
            return matter.kind();
        }

        @Override
        public Optional<AssignmentId> part() {
            return matter.part();
        }

        @Override
        public String moment() {
            return kind().requested();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withReviews(r -> r.plus(new Review(
                    r.all().size() + 1,
                    matter,
                    reason,
                    basis,
                    evidence,
                    stamp.actor().id(),
                    stamp.actor().actsFor().orElse(null),
                    stamp.occurredAt(),
                    List.of(),
                    List.of(),
                    ReviewState.PENDING)));
        }
    }

    /**
     * A level has decided.
     *
     * @param number of the review
     * @param kind what sort of thing it is
     * @param assignment whose part it is about; null if it is about the ticket or an answer
     * @param level which; null if the policy has no levels
     * @param granted false if refused
     * @param opinion in words, if any
     */
    record ReviewDecided(
            int number,
            ReviewKind kind,
            @Nullable AssignmentId assignment,
            @Nullable ReviewLevelCode level,
            boolean granted,
            @Nullable Words opinion)
            implements ReviewEvent {

        /** Checks that nothing is missing. */
        public ReviewDecided {
            requireNonNull(kind, "kind");
        }

        @Override
        public Optional<AssignmentId> part() {
            return Optional.ofNullable(assignment);
        }

        @Override
        public String moment() {
            return granted ? kind.granted() : kind.refused();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            ReviewDecision decision =
                    new ReviewDecision(level, granted, stamp.actor().id(), stamp.occurredAt(), opinion);
            return ticket.withReviews(r -> r.decided(number, decision));
        }
    }

    /**
     * The applicant has asked the next level.
     *
     * @param number of the review
     * @param kind what sort of thing it is
     * @param why in words
     */
    record ReviewAppealed(int number, ReviewKind kind, Words why) implements ReviewEvent {

        /** Checks that nothing is missing. */
        public ReviewAppealed {
            requireNonNull(kind, "kind");
            requireNonNull(why, "why");
        }

        @Override
        public String moment() {
            return kind.appealed();
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            ReviewAppeal appeal = new ReviewAppeal(stamp.actor().id(), stamp.occurredAt(), why);
            return ticket.withReviews(r -> r.appealed(number, appeal));
        }
    }
}
