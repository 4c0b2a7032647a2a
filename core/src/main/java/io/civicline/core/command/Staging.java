package io.civicline.core.command;

import static io.civicline.core.internal.Micros.cut;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.Event;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Closing in stages (阶段性办结): what can be done is done, the rest is promised for an approved date. The ticket stays open, in
 * handling, until the lead replies for good; what the approval stops is for the clocks of the policy to say.
 */
public sealed interface Staging extends Reviewing {

    /**
     * The lead asks to close in stages.
     *
     * @param reason a reason of the policy for staged closings
     * @param done what was done, up to 20,000 characters
     * @param remains what remains, as the citizen is promised it, up to 20,000 characters
     * @param until by when that is done; after now, and no later than the policy allows promises
     */
    record RequestStagedClosing(
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String done,
            @NotBlank @Size(max = 20_000) @Storable String remains,
            @NotNull Instant until)
            implements Staging {

        /**
         * Promises the rest for a date; why, and what is done, are to follow.
         *
         * @param date when the rest will be done
         * @param remains what that is, in words
         * @return the command
         */
        public static RequestStagedClosing until(Instant date, String remains) {
            return new RequestStagedClosing("", "", remains, date);
        }

        /**
         * Says why.
         *
         * @param code a reason of the policy for staged closings
         * @param did what is done, in words
         * @return the command
         */
        public RequestStagedClosing because(String code, String did) {
            return new RequestStagedClosing(code, did, remains, until);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestStagedClosing[" + reason + ", until " + until + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Checks checks = mine.mustBe(AssignmentState.ACKNOWLEDGED, mine.mustBeOpen(at.check(ticket)))
                    .that(PromiseDate.isFree(ticket, at), RefusalCode.ALREADY_PROMISED);
            mine.mustLead(checks);
            ReviewDesk.ask(checks, ticket, ReviewKind.STAGED_CLOSING, Optional.empty(), reason);
            return PromiseDate.check(cut(until), checks, at)
                    .then(() -> ReviewDesk.asked(
                            new Matter.StagedClosing(mine.get().id(), at.words(remains), cut(until)),
                            reason,
                            done,
                            List.of(),
                            at));
        }
    }

    /**
     * The hotline decides: to grant it makes the promise, to refuse it lets handling go on.
     *
     * @param grant false to refuse
     * @param until another date than was asked for; null for that one
     * @param opinion what the citizen is told where a notice or the operator says it; to refuse it, why, always needed; up to
     *     20,000 characters
     */
    record DecideStagedClosing(
            boolean grant,
            @Nullable Instant until,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion) implements Staging {

        /**
         * Grants what was asked.
         *
         * @return the command
         */
        public static DecideStagedClosing approved() {
            return new DecideStagedClosing(true, null, null);
        }

        /**
         * Refuses it.
         *
         * @param opinion why not
         * @return the command
         */
        public static DecideStagedClosing refused(String opinion) {
            return new DecideStagedClosing(false, null, opinion);
        }

        /**
         * Sets another date than the unit asked for.
         *
         * @param date when the rest is to be done
         * @return the command
         */
        public DecideStagedClosing until(Instant date) {
            return new DecideStagedClosing(grant, date, opinion);
        }

        /**
         * Adds words for the citizen.
         *
         * @param words up to 20,000 characters; a notice to the requesters may say them
         * @return the command
         */
        public DecideStagedClosing saying(String words) {
            return new DecideStagedClosing(grant, until, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideStagedClosing[grant=" + grant + ", until=" + until + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Review> found = ReviewDesk.pending(ticket, ReviewKind.STAGED_CLOSING);
            Checks checks = ReviewDesk.decide(ticket, found, grant, opinion, this, at);
            if (grant) {
                checks.that(PromiseDate.isFree(ticket, at), RefusalCode.ALREADY_PROMISED);
                found.ifPresent(review -> PromiseDate.check(date(review), checks, at)
                        .that(!asked(review).remains().isErased(), RefusalCode.WORDS_GONE));
            }
            return checks.thenAll(() -> decided(found.orElseThrow(), at));
        }

        private Instant date(Review review) {
            return until == null ? asked(review).until() : cut(until);
        }

        private static Matter.StagedClosing asked(Review review) {
            return (Matter.StagedClosing) review.matter();
        }

        private List<Event> decided(Review review, Context at) {
            Event decided = ReviewDesk.decided(review, grant, opinion, at);
            return grant
                    ? List.of(
                            decided, new CommitmentEvent.Promised(asked(review).remains(), date(review), true))
                    : List.of(decided);
        }
    }
}
