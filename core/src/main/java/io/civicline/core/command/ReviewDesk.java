package io.civicline.core.command;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.ReviewEvent.ReviewDecided;
import io.civicline.core.event.ReviewEvent.ReviewRequested;
import io.civicline.core.naming.CommandName;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every review has in common: how it is asked for, and who may decide on it. */
final class ReviewDesk {

    private ReviewDesk() {}

    /** The reason is known, and the same is not waiting. What is asked once only was not asked before. */
    static Checks ask(Checks checks, Ticket ticket, ReviewKind kind, Optional<Matter> matter, String reason) {
        checks.notAccused().knows(ReasonUse.of(kind), reason);
        if (kind.isOfCourse()) {
            return checks.that(pending(ticket, kind).isEmpty(), RefusalCode.ALREADY_PENDING);
        }
        Optional<Review> before = ticket.reviews().all().stream()
                .filter(review ->
                        matter.filter(asked -> asked.equals(review.matter())).isPresent())
                .findFirst();
        return checks.that(
                before.isEmpty(),
                RefusalCode.ALREADY_REVIEWED,
                "number",
                before.map(Review::number).orElse(0));
    }

    static ReviewRequested asked(Matter matter, String reason, String basis, List<String> evidence, Context at) {
        return new ReviewRequested(matter, ReasonCode.of(reason), at.words(basis), evidence);
    }

    /** Of the course of a ticket at most one thing of a kind waits. */
    static Optional<Review> pending(Ticket ticket, ReviewKind kind) {
        return ticket.reviews().pending().stream()
                .filter(review -> review.matter().kind() == kind)
                .findFirst();
    }

    static Optional<Review> pending(Ticket ticket, ReviewKind kind, int number) {
        return ticket.reviews().pending().stream()
                .filter(review -> review.matter().kind() == kind && review.number() == number)
                .findFirst();
    }

    /** Nobody decides on what he or his unit asked, nor a second time; each level has its roles; who refuses says why. */
    static Checks decide(
            Ticket ticket, Optional<Review> found, boolean grant, @Nullable String opinion, Command by, Context at) {
        Checks checks = at.check(ticket)
                .notAccused()
                .that(found.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(by.name()))
                .that(grant || opinion != null, RefusalCode.REASON_NEEDED);
        found.ifPresent(review -> {
            boolean again = review.isDecidedBy(at.actor().id());
            boolean own = again || review.isAskedBy(at.actor().id());
            checks.notOwn(own ? at.actor().id() : review.asker(), review.unit()).notBefore(review.movedAt());
            level(review, at)
                    .ifPresent(level -> checks.that(
                            level.roles().contains(at.actor().role()),
                            RefusalCode.NOT_THIS_LEVEL,
                            "role",
                            at.actor().role(),
                            "level",
                            level.code(),
                            "roles",
                            level.roles()));
        });
        return checks;
    }

    static ReviewDecided decided(Review review, boolean grant, @Nullable String opinion, Context at) {
        return new ReviewDecided(
                review.number(),
                review.matter().kind(),
                review.matter().part().orElse(null),
                level(review, at).map(ReviewLevel::code).orElse(null),
                grant,
                at.wordsOrNull(opinion));
    }

    /** Empty if the policy has no levels: then whoever may do the command decides. Above the last, the last decides. */
    private static Optional<ReviewLevel> level(Review review, Context at) {
        List<ReviewLevel> levels = at.policy().reviewLevels(review.matter().kind());
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.get(Math.min(review.level(), levels.size() - 1)));
    }
}
