package io.civicline.core.command;

import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.RequesterId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Measure;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asking that a ticket, or one answer of a citizen, does not count in rates (剔除, 不计入考核). On closed tickets too. Nothing is
 * taken out: rates can be computed with and without.
 */
public sealed interface Excluding extends Reviewing {

    /**
     * A unit that has or had a part, or the hotline, asks for it.
     *
     * @param requester whose answer; null for the whole ticket
     * @param cycle which of his answers, by the cycle of handling in which he gave it, 1 for the first; 0 for the whole ticket
     * @param measure in which rates
     * @param reason a reason of the policy for exclusions
     * @param basis the rest in words, up to 20,000 characters
     * @param evidence up to 20 references to documents of the host, each up to 2,000 characters; no citizen's words
     */
    record RequestExclusion(
            @Nullable @Identifier String requester,
            int cycle,
            @NotNull Measure measure,
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 2000) @Storable String> evidence)
            implements Excluding {

        /** Copies the list. */
        public RequestExclusion {
            evidence = InputCopies.of(evidence);
        }

        /**
         * Asks for the whole ticket.
         *
         * @param measure in which rates
         * @param reason a reason of the policy for exclusions
         * @param basis the rest in words
         * @param evidence references to documents
         * @return the command
         */
        public static RequestExclusion ofTicket(Measure measure, String reason, String basis, String... evidence) {
            return new RequestExclusion(null, 0, measure, reason, basis, List.of(evidence));
        }

        /**
         * Means what a requester answered instead of the ticket.
         *
         * @param who his id on the ticket
         * @param round the cycle of handling about which he was asked; 1 or more
         * @return the command
         */
        public RequestExclusion ofAnswer(String who, int round) {
            return new RequestExclusion(who, round, measure, reason, basis, evidence);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestExclusion[" + measure + ", requester=" + requester + " #" + cycle + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            boolean concerned = at.unit()
                    .map(unit -> ticket.handling().assignments().stream()
                            .anyMatch(part -> part.unit().equals(unit)))
                    .orElse(true);
            boolean known = requester == null ? cycle == 0 : isAnswered(ticket, RequesterId.of(requester));
            Checks checks = at.check(ticket)
                    .that(concerned, RefusalCode.NOT_YOURS, "unit", at.unit().orElse(null))
                    .that(known, RefusalCode.UNKNOWN_ANSWER, "requester", requester, "cycle", cycle);
            Optional<Matter> matter = known ? Optional.of(matter()) : Optional.empty();
            return ReviewDesk.ask(checks, ticket, ReviewKind.EXCLUSION, matter, reason)
                    .then(() -> ReviewDesk.asked(matter.orElseThrow(), reason, basis, evidence, at));
        }

        private boolean isAnswered(Ticket ticket, RequesterId who) {
            return ticket.followUps()
                    .find(who, cycle)
                    .filter(followUp -> followUp.verdict() != null)
                    .isPresent();
        }

        private Matter matter() {
            return requester == null
                    ? new Matter.WholeTicket(measure)
                    : new Matter.OneAnswer(new AnswerRef(RequesterId.of(requester), cycle), measure);
        }
    }

    /**
     * The level at which it stands decides.
     *
     * @param number which review
     * @param grant false to refuse
     * @param opinion in words, up to 20,000 characters; needed to refuse
     */
    record DecideExclusion(
            int number,
            boolean grant,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion) implements Excluding {

        /**
         * Grants it.
         *
         * @param number which review
         * @return the command
         */
        public static DecideExclusion granted(int number) {
            return new DecideExclusion(number, true, null);
        }

        /**
         * Refuses it.
         *
         * @param number which review
         * @param opinion why not
         * @return the command
         */
        public static DecideExclusion refused(int number, String opinion) {
            return new DecideExclusion(number, false, opinion);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public DecideExclusion saying(String words) {
            return new DecideExclusion(number, grant, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideExclusion[" + number + ", grant=" + grant + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Review> found = ReviewDesk.pending(ticket, ReviewKind.EXCLUSION, number);
            return ReviewDesk.decide(ticket, found, grant, opinion, this, at)
                    .then(() -> ReviewDesk.decided(found.orElseThrow(), grant, opinion, at));
        }
    }
}
