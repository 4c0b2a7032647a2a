package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.clock.StepState;
import io.civicline.core.code.StepId;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.press.Supervision;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.press.Urge;
import io.civicline.core.press.UrgeCause;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to the steps of a clock (升级). A step acts by an event; only notices send. */
public sealed interface StepEvent extends Event, OfClock {

    private static Ticket become(Ticket ticket, Turn which, StepState state, @Nullable StepObstacle why) {
        return ticket.withClock(which.clock(), c -> c.withStep(which.step(), which.turn(), state, why));
    }

    /** An event of one turn of one step. */
    sealed interface Turn extends StepEvent {

        /**
         * Says which step.
         *
         * @return as the policy calls it
         */
        StepId step();

        /**
         * Says which time it acts.
         *
         * @return 1 for the first time, 2 for its first repetition
         */
        int turn();
    }

    /**
     * The steps of a clock have their instants, because the clock has started, been resumed, extended or projected again, or the
     * ticket has come under a policy with other steps. What was armed before is armed no more.
     *
     * @param clock which
     * @param steps in the order of the policy: pending, or skipped with the reason
     */
    record StepsArmed(ClockKey clock, List<ClockStep> steps) implements StepEvent {

        /** Copies the list. */
        public StepsArmed {
            requireNonNull(clock, "clock");
            steps = List.copyOf(steps);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withClock(clock, c -> c.armed(steps));
        }
    }

    /**
     * The instant of a step has passed. Takes effect at that instant, however late it is noticed.
     *
     * @param clock which
     * @param step which
     * @param turn which time it acts
     */
    record StepReached(ClockKey clock, StepId step, int turn) implements Turn {

        /** Checks that nothing is missing. */
        public StepReached {
            requireNonNull(clock, "clock");
            requireNonNull(step, "step");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return become(ticket, this, StepState.REACHED, null);
        }
    }

    /**
     * The ticket is marked: a yellow card, a red card (预警).
     *
     * @param clock which
     * @param step which
     * @param turn which time it acts
     */
    record StepMarked(ClockKey clock, StepId step, int turn) implements Turn {

        /** Checks that nothing is missing. */
        public StepMarked {
            requireNonNull(clock, "clock");
            requireNonNull(step, "step");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return become(ticket, this, StepState.ACTED, null);
        }
    }

    /**
     * A unit is urged (催办): the one whose clock it is, or for a clock of the whole ticket the one that leads.
     *
     * @param clock which
     * @param step which
     * @param turn which time it acts
     * @param assignment the part that the unit has
     * @param unit who is urged; the urge has a number like those by people, and wants an answer like them
     */
    record Urged(ClockKey clock, StepId step, int turn, AssignmentId assignment, UnitId unit) implements Turn, OfPart {

        /** Checks that nothing is missing. */
        public Urged {
            requireNonNull(clock, "clock");
            requireNonNull(step, "step");
            requireNonNull(assignment, "assignment");
            requireNonNull(unit, "unit");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return become(ticket, this, StepState.ACTED, null)
                    .withPressing(p -> p.plus(new Urge(
                            p.urges().size() + 1,
                            assignment,
                            unit,
                            UrgeCause.CLOCK,
                            clock,
                            List.of(),
                            null,
                            stamp.occurredAt(),
                            null)));
        }
    }

    /**
     * A unit watches from now on (督办).
     *
     * @param clock which
     * @param step which
     * @param turn which time it acts
     * @param assignment the part that is watched: whose clock it is, or the lead's; null if nobody leads
     * @param by who watches
     * @param candidate the entry of the who-list that led there, such as {@code unit.superior}
     * @param notTaken those before, and why they were not taken
     * @param level how strictly; null if the step names none
     */
    record Supervised(
            ClockKey clock,
            StepId step,
            int turn,
            @Nullable AssignmentId assignment,
            UnitId by,
            String candidate,
            List<NotTaken> notTaken,
            @Nullable SupervisionLevel level)
            implements Turn {

        /** Copies the list. */
        public Supervised {
            requireNonNull(clock, "clock");
            requireNonNull(step, "step");
            requireNonNull(by, "by");
            requireNonNull(candidate, "candidate");
            notTaken = List.copyOf(notTaken);
        }

        @Override
        public Optional<AssignmentId> part() {
            return Optional.ofNullable(assignment);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return become(ticket, this, StepState.ACTED, null)
                    .withPressing(p -> p.plus(new Supervision(
                            p.supervisions().size() + 1,
                            assignment,
                            by,
                            level,
                            clock,
                            null,
                            null,
                            null,
                            stamp.occurredAt(),
                            SupervisionState.ISSUED,
                            List.of())));
        }
    }

    /**
     * The lead's unit has not taken its part in time: the offer has expired, and the ticket is routed again (逾期改派).
     *
     * @param clock which
     * @param step which
     * @param turn which time it acts
     * @param assignment the part that was offered
     * @param unit to whom
     */
    record Expired(ClockKey clock, StepId step, int turn, AssignmentId assignment, UnitId unit)
            implements Turn, OfPart {

        /** Checks that nothing is missing. */
        public Expired {
            requireNonNull(clock, "clock");
            requireNonNull(step, "step");
            requireNonNull(assignment, "assignment");
            requireNonNull(unit, "unit");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Ticket acted = become(ticket, this, StepState.ACTED, null);
            return Leaving.end(acted, assignment, AssignmentState.EXPIRED, stamp.occurredAt());
        }
    }

    /**
     * A step could not act.
     *
     * @param clock which
     * @param step which
     * @param turn which time it would have acted
     * @param why it could not
     * @param notTaken those of its who-list, and why they were not taken; empty if it has none
     */
    record StepFailed(ClockKey clock, StepId step, int turn, StepObstacle why, List<NotTaken> notTaken)
            implements Turn {

        /** Copies the list. */
        public StepFailed {
            requireNonNull(clock, "clock");
            requireNonNull(step, "step");
            requireNonNull(why, "why");
            notTaken = List.copyOf(notTaken);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return become(ticket, this, StepState.FAILED, why);
        }
    }
}
