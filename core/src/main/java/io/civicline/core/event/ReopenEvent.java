package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.followup.FollowUps;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a ticket is handled again. Each begins a new cycle, in which its requesters are asked again. */
public sealed interface ReopenEvent extends Event {

    /**
     * Says which part is taken up again.
     *
     * @return the lead's; null if the ticket is routed anew
     */
    @Nullable
    AssignmentId assignment();

    /**
     * Says who gets it.
     *
     * @return how it is taken up
     */
    TakeUp how();

    @Override
    default boolean moves() {
        return true;
    }

    @Override
    default Optional<AssignmentId> part() {
        return Optional.ofNullable(assignment());
    }

    private static Ticket again(Ticket ticket, ReopenEvent event, Instant at, UnaryOperator<FollowUps> cycle) {
        Ticket open = ticket.isOpen() ? ticket : ticket.reopened();
        AssignmentId part = event.assignment();
        Ticket taken = part == null
                ? open.withHandling(handling -> handling.released(at))
                : open.withAssignment(part, Assignment::takenUpAgain);
        return taken.withFollowUps(cycle);
    }

    /**
     * An unsatisfied answer has the ticket handled again (二次办理).
     *
     * @param how who gets it
     * @param assignment the lead's part, which is taken up again; null if the ticket is routed anew
     */
    record Reworked(TakeUp how, @Nullable AssignmentId assignment) implements ReopenEvent {

        /** Checks that nothing is missing. */
        public Reworked {
            requireNonNull(how, "how");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return again(ticket, this, stamp.occurredAt(), FollowUps::reworked);
        }
    }

    /**
     * A ticket that had ended is open again.
     *
     * @param reason coded
     * @param basis the rest in words
     * @param how who gets it
     * @param assignment the lead's part, which is taken up again; null if the ticket is routed anew
     */
    record Reopened(
            ReasonCode reason,
            Words basis,
            TakeUp how,
            @Nullable AssignmentId assignment) implements ReopenEvent {

        /** Checks that nothing is missing. */
        public Reopened {
            requireNonNull(reason, "reason");
            requireNonNull(basis, "basis");
            requireNonNull(how, "how");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return again(ticket, this, stamp.occurredAt(), FollowUps::reopened);
        }

        @Override
        public Event withoutRemarks() {
            return new Reopened(reason, basis.withhold(), how, assignment);
        }
    }
}
