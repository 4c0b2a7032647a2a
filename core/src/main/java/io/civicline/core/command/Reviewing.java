package io.civicline.core.command;

import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.ReviewEvent.ReviewAppealed;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Storable;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewState;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Asking for what somebody else decides. What is asked differs; that it has a coded reason, evidence, levels, and that nobody
 * decides on what is his own, is the same for all.
 */
public sealed interface Reviewing extends Command permits Terminating, Staging, Excusing, Excluding, Reviewing.Appeal {

    /**
     * The applicant, whom a level refused, asks the next one (申诉).
     *
     * @param number which review
     * @param why in words, up to 20,000 characters
     */
    record Appeal(
            int number,
            @NotBlank @Size(max = 20_000) @Storable String why) implements Reviewing {

        /** Without the words. */
        @Override
        public String toString() {
            return "Appeal[" + number + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Review> found = ticket.reviews()
                    .find(number)
                    .filter(review -> review.state() == ReviewState.REFUSED
                            && !review.matter().kind().isOfCourse());
            Checks checks = at.check(ticket)
                    .notAccused()
                    .that(found.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()));
            found.ifPresent(review -> check(review, checks, at));
            return checks.then(() ->
                    new ReviewAppealed(number, found.orElseThrow().matter().kind(), at.words(why)));
        }

        private static void check(Review review, Checks checks, Context at) {
            List<?> levels = at.policy().reviewLevels(review.matter().kind());
            boolean applicant = review.unit() == null
                    ? at.unit().isEmpty()
                    : at.unit().filter(review.unit()::equals).isPresent();
            checks.that(applicant, RefusalCode.NOT_APPLICANT)
                    .that(review.level() + 1 < levels.size(), RefusalCode.NO_HIGHER_LEVEL)
                    .notBefore(review.movedAt());
        }
    }
}
