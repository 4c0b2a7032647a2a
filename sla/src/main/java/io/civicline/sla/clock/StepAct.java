package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.who.Who;
import org.jspecify.annotations.Nullable;

/**
 * What a step does. It tells nobody: a notice on {@code step-marked}, {@code urged}, {@code supervised} or {@code expired} does.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface StepAct permits StepAct.Mark, StepAct.Urge, StepAct.Supervise, StepAct.Reroute {

    /**
     * Marks the ticket (预警).
     *
     * @return the act
     */
    static StepAct mark() {
        return new Mark();
    }

    /**
     * Urges the unit whose clock it is, or for a clock of the whole ticket the one that leads (催办).
     *
     * @return the act
     */
    static StepAct urge() {
        return new Urge();
    }

    /**
     * Lets a unit watch (督办).
     *
     * @param who candidates in order; relations such as {@code unit.superior} start from the unit that is watched, which is no
     *     candidate itself, and neither is a unit that the request complains of, or that an earlier step of the same clock had
     *     watch: escalation goes to another than before
     * @return the act
     */
    static Supervise supervise(Who who) {
        return new Supervise(who, null);
    }

    /**
     * Lets a unit watch (督办).
     *
     * @param who candidates in order, as {@link Who#parse(String...)} reads them
     * @return the act
     * @throws IllegalArgumentException if there is no candidate, or one has none of the forms
     */
    static Supervise supervise(String... who) {
        return supervise(Who.parse(who));
    }

    /**
     * Lets the offer to the lead expire that has not taken it, and routes the ticket again without the unit (逾期改派). For clocks of
     * the lead's part that wait for its acknowledgement.
     *
     * @return the act
     */
    static StepAct reroute() {
        return new Reroute();
    }

    /** The ticket is marked. */
    record Mark() implements StepAct {

        @Override
        public String toString() {
            return "mark";
        }
    }

    /** The unit is urged. */
    record Urge() implements StepAct {

        @Override
        public String toString() {
            return "urge";
        }
    }

    /**
     * A unit watches.
     *
     * @param who candidates in order
     * @param level how strictly; null if the policy does not say
     */
    record Supervise(Who who, @Nullable SupervisionLevel level) implements StepAct {

        /** Checks that nothing is missing. */
        public Supervise {
            requireNonNull(who, "who");
        }

        /**
         * Says how strictly.
         *
         * @param strictness a level of the policy
         * @return the same act at that level
         */
        public Supervise at(SupervisionLevel strictness) {
            return new Supervise(who, requireNonNull(strictness, "strictness"));
        }

        @Override
        public String toString() {
            return "supervise " + who;
        }
    }

    /** The offer expires. */
    record Reroute() implements StepAct {

        @Override
        public String toString() {
            return "re-route";
        }
    }
}
