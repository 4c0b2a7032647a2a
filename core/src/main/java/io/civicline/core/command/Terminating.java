package io.civicline.core.command;

import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Ending without a result (终止办理): the matter proves not acceptable, or the citizen does not cooperate. */
public sealed interface Terminating extends Reviewing {

    /**
     * The lead asks to end handling.
     *
     * @param reason a reason of the policy for terminations
     * @param basis the legal basis and the rest in words, up to 20,000 characters
     */
    record RequestTermination(
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis) implements Terminating {

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestTermination[" + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Checks checks = mine.mustBeOpen(at.check(ticket));
            mine.mustLead(checks);
            return ReviewDesk.ask(checks, ticket, ReviewKind.TERMINATION, Optional.empty(), reason)
                    .then(() ->
                            ReviewDesk.asked(new Matter.Termination(mine.get().id()), reason, basis, List.of(), at));
        }
    }

    /**
     * The hotline decides: to grant it ends the ticket, to refuse it lets handling go on.
     *
     * @param grant false to refuse
     * @param explanation to grant it, what the citizen is told; to refuse it, why; up to 20,000 characters
     */
    record DecideTermination(
            boolean grant,
            @NotNull @Size(min = 1, max = 20_000) @Storable String explanation) implements Terminating {

        /**
         * Grants it, which ends the ticket.
         *
         * @param explanation what the citizen is told
         * @return the command
         */
        public static DecideTermination granted(String explanation) {
            return new DecideTermination(true, explanation);
        }

        /**
         * Refuses it.
         *
         * @param explanation why not
         * @return the command
         */
        public static DecideTermination refused(String explanation) {
            return new DecideTermination(false, explanation);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideTermination[grant=" + grant + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Review> found = ReviewDesk.pending(ticket, ReviewKind.TERMINATION);
            return ReviewDesk.decide(ticket, found, false, explanation, this, at)
                    .thenAll(() -> decided(found.orElseThrow(), at));
        }

        private List<Event> decided(Review review, Context at) {
            Event decided = ReviewDesk.decided(review, grant, explanation, at);
            return grant
                    ? List.of(decided, new EndingEvent.Closed(Closure.TERMINATED, review.reason()))
                    : List.of(decided);
        }
    }
}
