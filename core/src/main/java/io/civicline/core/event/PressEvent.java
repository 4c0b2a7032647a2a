package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.press.PressAnswer;
import io.civicline.core.press.Supervision;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.press.Urge;
import io.civicline.core.press.UrgeCause;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People press a ticket, and what citizens answer does; units answer. What clocks do by themselves are the steps
 * {@link StepEvent.Urged} and {@link StepEvent.Supervised}; all share the moments {@code urged} and {@code supervised}, and one state.
 */
public sealed interface PressEvent extends Event {

    private static PressAnswer answer(Stamp stamp, Words text) {
        return new PressAnswer(stamp.actor().id(), stamp.occurredAt(), text);
    }

    /**
     * Somebody has urged a unit (催办).
     *
     * @param assignment the part that the unit has
     * @param unit who is urged
     * @param cause by staff, or because the citizen called again
     * @param contact the host's reference to that call; null without one
     * @param why in words, if any
     */
    record UnitUrged(
            AssignmentId assignment,
            UnitId unit,
            UrgeCause cause,
            @Nullable String contact,
            @Nullable Words why) implements PressEvent, OfPart {

        /** Checks that nothing is missing. */
        public UnitUrged {
            requireNonNull(assignment, "assignment");
            requireNonNull(unit, "unit");
            requireNonNull(cause, "cause");
        }

        @Override
        public String moment() {
            return "urged";
        }

        @Override
        public Event forUnits(Ticket ticket) {
            if (!ticket.withholdsWordsOf(null) || contact == null) {
                return this;
            }
            return new UnitUrged(assignment, unit, cause, null, why == null ? null : why.withhold());
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            List<String> contacts = contact == null ? List.of() : List.of(contact);
            return ticket.withPressing(p -> p.plus(new Urge(
                    p.urges().size() + 1, assignment, unit, cause, null, contacts, why, stamp.occurredAt(), null)));
        }
    }

    /**
     * The citizen has called again so soon after an urge that the call joins it: the unit is not urged anew.
     *
     * @param assignment the part that was urged
     * @param number of the urge
     * @param contact the host's reference to the call
     */
    record UrgedAgain(AssignmentId assignment, int number, String contact) implements PressEvent, OfPart {

        /** Checks that nothing is missing. */
        public UrgedAgain {
            requireNonNull(assignment, "assignment");
            requireNonNull(contact, "contact");
        }

        @Override
        public Event forUnits(Ticket ticket) {
            return ticket.withholdsWordsOf(null) ? new UrgedAgain(assignment, number, "") : this;
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.joined(number, contact));
        }
    }

    /**
     * A unit has answered the urges of its part.
     *
     * @param assignment its part
     * @param numbers of the urges: all that wanted an answer
     * @param text what it says
     */
    record UrgeAnswered(AssignmentId assignment, List<Integer> numbers, Words text) implements PressEvent, OfPart {

        /** Copies the list. */
        public UrgeAnswered {
            requireNonNull(assignment, "assignment");
            numbers = List.copyOf(numbers);
            requireNonNull(text, "text");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.urgesAnswered(numbers, answer(stamp, text)));
        }
    }

    /** What happens to a supervision of one part, or of a ticket that nobody leads. */
    sealed interface OfSupervision extends PressEvent {

        /**
         * Says which part is watched.
         *
         * @return null if nobody led when it was issued
         */
        @Nullable
        AssignmentId assignment();

        @Override
        default Optional<AssignmentId> part() {
            return Optional.ofNullable(assignment());
        }
    }

    /**
     * Somebody has put the ticket under supervision (督办).
     *
     * @param assignment the part that is watched; null if nobody leads
     * @param by the unit that watches; null for the hotline itself
     * @param level how strictly
     * @param reason coded
     * @param why in words, if any
     */
    record SupervisionIssued(
            @Nullable AssignmentId assignment,
            @Nullable UnitId by,
            SupervisionLevel level,
            ReasonCode reason,
            @Nullable Words why)
            implements OfSupervision {

        /** Checks that nothing is missing. */
        public SupervisionIssued {
            requireNonNull(level, "level");
            requireNonNull(reason, "reason");
        }

        @Override
        public String moment() {
            return "supervised";
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.plus(new Supervision(
                    p.supervisions().size() + 1,
                    assignment,
                    by,
                    level,
                    null,
                    null,
                    reason,
                    why,
                    stamp.occurredAt(),
                    SupervisionState.ISSUED,
                    List.of())));
        }
    }

    /**
     * The policy has put the ticket under supervision (督办), because an answer of a citizen is not satisfied: also a ticket that is
     * closed, where the supervision wants its answer all the same.
     *
     * @param assignment the part that is watched; null if nobody leads
     * @param by the unit that watches
     * @param level how strictly; null if the rule names none
     * @param rule of follow-ups that says so: the cause
     * @param answer the unsatisfied answer
     */
    record SupervisionOrdered(
            @Nullable AssignmentId assignment,
            UnitId by,
            @Nullable SupervisionLevel level,
            RuleId rule,
            AnswerRef answer)
            implements OfSupervision {

        /** Checks that nothing is missing. */
        public SupervisionOrdered {
            requireNonNull(by, "by");
            requireNonNull(rule, "rule");
            requireNonNull(answer, "answer");
        }

        @Override
        public String moment() {
            return "supervised";
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.plus(new Supervision(
                    p.supervisions().size() + 1,
                    assignment,
                    by,
                    level,
                    null,
                    answer,
                    null,
                    null,
                    stamp.occurredAt(),
                    SupervisionState.ISSUED,
                    List.of())));
        }
    }

    /**
     * The unit has answered its supervisions.
     *
     * @param assignment its part; null for a supervision of a ticket that nobody led
     * @param numbers of the supervisions: all that wanted an answer
     * @param text what it says
     */
    record SupervisionAnswered(@Nullable AssignmentId assignment, List<Integer> numbers, Words text)
            implements OfSupervision {

        /** Copies the list. */
        public SupervisionAnswered {
            numbers = List.copyOf(numbers);
            requireNonNull(text, "text");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(
                    p -> p.supervisionsAnswered(numbers, SupervisionState.ANSWERED, answer(stamp, text)));
        }
    }

    /**
     * The unit says that it is not to be supervised for this (督办退回申请).
     *
     * @param assignment its part; null for a supervision of a ticket that nobody led
     * @param numbers of the supervisions: all that wanted an answer
     * @param text why
     */
    record SupervisionReturned(@Nullable AssignmentId assignment, List<Integer> numbers, Words text)
            implements OfSupervision {

        /** Copies the list. */
        public SupervisionReturned {
            numbers = List.copyOf(numbers);
            requireNonNull(text, "text");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(
                    p -> p.supervisionsAnswered(numbers, SupervisionState.RETURNED, answer(stamp, text)));
        }
    }

    /**
     * Whoever watches has accepted the answer; the supervision lasts until it is closed.
     *
     * @param assignment the part that is watched; null if nobody led
     * @param number of the supervision
     * @param opinion in words, if any
     */
    record SupervisionAccepted(
            @Nullable AssignmentId assignment,
            int number,
            @Nullable Words opinion) implements OfSupervision {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.become(number, SupervisionState.ACCEPTED));
        }
    }

    /**
     * Whoever watches wants another answer.
     *
     * @param assignment the part that is watched; null if nobody led
     * @param number of the supervision
     * @param why what is missing
     */
    record SupervisionSentBack(@Nullable AssignmentId assignment, int number, Words why) implements OfSupervision {

        /** Checks that nothing is missing. */
        public SupervisionSentBack {
            requireNonNull(why, "why");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.become(number, SupervisionState.ISSUED));
        }
    }

    /**
     * The supervision is over (督办销号).
     *
     * @param assignment the part that was watched; null if nobody led
     * @param number of the supervision
     * @param opinion in words, if any
     */
    record SupervisionClosed(
            @Nullable AssignmentId assignment,
            int number,
            @Nullable Words opinion) implements OfSupervision {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withPressing(p -> p.become(number, SupervisionState.CLOSED));
        }
    }
}
