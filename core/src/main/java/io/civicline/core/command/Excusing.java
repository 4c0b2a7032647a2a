package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.code.ClockCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asking that a breach, or a hop, be held not to be the unit's fault (免责). On closed tickets too. The facts stay. */
public sealed interface Excusing extends Reviewing {

    /**
     * The unit asks for it.
     *
     * @param clock whose breach; null if it is about a hop: that the unit, which led, gave up its part
     * @param reason a reason of the policy for excusals
     * @param basis the rest in words, up to 20,000 characters
     * @param evidence up to 20 references to documents of the host, each up to 2,000 characters; no citizen's words
     */
    record RequestExcusal(
            @Nullable @Identifier String clock,
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 2000) @Storable String> evidence)
            implements Excusing {

        private static final Set<AssignmentState> GIVEN_UP =
                Set.of(AssignmentState.RETURNED, AssignmentState.WITHDRAWN);

        /** Copies the list. */
        public RequestExcusal {
            evidence = InputCopies.of(evidence);
        }

        /**
         * Asks for a breach.
         *
         * @param clock whose
         * @param reason a reason of the policy for excusals
         * @param basis the rest in words
         * @return the command, without evidence
         */
        public static RequestExcusal ofBreach(String clock, String reason, String basis) {
            return new RequestExcusal(clock, reason, basis, List.of());
        }

        /**
         * Asks for a hop.
         *
         * @param reason a reason of the policy for excusals
         * @param basis the rest in words
         * @return the command, without evidence
         */
        public static RequestExcusal ofHop(String reason, String basis) {
            return new RequestExcusal(null, reason, basis, List.of());
        }

        /**
         * Adds what proves it.
         *
         * @param references the host's, to documents
         * @return the command
         */
        public RequestExcusal evidence(String... references) {
            return new RequestExcusal(clock, reason, basis, List.of(references));
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestExcusal[" + (clock == null ? "hop" : clock) + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Checks checks = at.check(ticket).that(at.unit().isPresent(), RefusalCode.NO_UNIT);
            Optional<Matter> matter = at.unit().flatMap(unit -> matter(ticket, unit, at));
            if (at.unit().isPresent()) {
                checks.that(
                        matter.isPresent(),
                        clock == null ? RefusalCode.NO_HOP : RefusalCode.NO_BREACH,
                        "unit",
                        at.unit().orElse(null),
                        "clock",
                        clock == null ? null : ClockCode.of(clock));
            }
            return ReviewDesk.ask(checks, ticket, ReviewKind.EXCUSAL, matter, reason)
                    .then(() -> ReviewDesk.asked(matter.orElseThrow(), reason, basis, evidence, at));
        }

        private Optional<Matter> matter(Ticket ticket, UnitId unit, Context at) {
            return clock == null ? hop(ticket, unit) : breach(ticket, unit, at).map(Matter.Breach::new);
        }

        private static Optional<Matter> hop(Ticket ticket, UnitId unit) {
            return ticket.handling().assignments().stream()
                    .filter(part -> part.unit().equals(unit) && part.leads())
                    .filter(part -> GIVEN_UP.contains(part.state()))
                    .reduce((first, last) -> last)
                    .map(part -> new Matter.Hop(part.id()));
        }

        /** The last breach, before it is asked, of a clock of one of its parts, or of the ticket if it leads. */
        private Optional<ClockKey> breach(Ticket ticket, UnitId unit, Context at) {
            return ticket.ledger().clocks().stream()
                    .filter(c -> c.key().code().value().equals(clock) && c.hasBreached() && !c.isExcused())
                    .filter(c -> c.due().isBefore(at.occurredAt()))
                    .filter(c -> isOf(c.key(), ticket, unit))
                    .map(Clock::key)
                    .reduce((first, last) -> last);
        }

        private static boolean isOf(ClockKey key, Ticket ticket, UnitId unit) {
            AssignmentId part = key.assignment();
            Optional<UnitId> whose = part == null
                    ? ticket.lead()
                    : Optional.of(ticket.handling().assignment(part)).map(Assignment::unit);
            return key.requester() == null && whose.filter(unit::equals).isPresent();
        }
    }

    /**
     * A reviewer decides. To grant it leaves a mark beside the breach, or takes the hop out of the counts.
     *
     * @param number which review
     * @param grant false to refuse
     * @param opinion in words, up to 20,000 characters; needed to refuse
     */
    record DecideExcusal(
            int number,
            boolean grant,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion) implements Excusing {

        /**
         * Grants it.
         *
         * @param number which review
         * @return the command
         */
        public static DecideExcusal granted(int number) {
            return new DecideExcusal(number, true, null);
        }

        /**
         * Refuses it.
         *
         * @param number which review
         * @param opinion why not
         * @return the command
         */
        public static DecideExcusal refused(int number, String opinion) {
            return new DecideExcusal(number, false, opinion);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public DecideExcusal saying(String words) {
            return new DecideExcusal(number, grant, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideExcusal[" + number + ", grant=" + grant + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Review> found = ReviewDesk.pending(ticket, ReviewKind.EXCUSAL, number);
            return ReviewDesk.decide(ticket, found, grant, opinion, this, at)
                    .thenAll(() -> decided(ticket, found.orElseThrow(), at));
        }

        /** A clock that has been extended since, so that it is no longer in breach, needs no excuse. */
        private List<Event> decided(Ticket ticket, Review review, Context at) {
            Event decided = ReviewDesk.decided(review, grant, opinion, at);
            Optional<Clock> breached = review.matter() instanceof Matter.Breach breach
                    ? ticket.ledger().find(breach.clock()).filter(Clock::hasBreached)
                    : Optional.empty();
            return grant && breached.isPresent()
                    ? List.of(
                            decided,
                            new ClockEvent.ClockExcused(
                                    breached.get().key(), breached.get().lastDue()))
                    : List.of(decided);
        }
    }
}
