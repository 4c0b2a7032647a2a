package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.condition.Condition;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.who.Who;
import org.jspecify.annotations.Nullable;

/**
 * What a policy does about an unsatisfied answer, and for which tickets.
 *
 * <p>Immutable, thread-safe.
 *
 * @param when for which tickets; {@code reworks} counts how often this one was reworked before
 * @param act what is done
 */
public record Dissatisfaction(Condition when, Act act) {

    /** Checks that nothing is missing. */
    public Dissatisfaction {
        requireNonNull(when, "when");
        requireNonNull(act, "act");
    }

    /** What is done. */
    public sealed interface Act permits Rework, Supervise, Decide, Leave {}

    /**
     * The ticket is handled again (二次办理).
     *
     * @param by who gets it
     */
    public record Rework(TakeUp by) implements Act {

        /** Checks that nothing is missing. */
        public Rework {
            requireNonNull(by, "by");
        }
    }

    /**
     * A unit watches (督办), on a closed ticket too: the supervision is answered, judged and closed like one that a person issues.
     * Somebody says in the end how the answer was settled. Where nobody is found to watch, the journal says who was not taken, and
     * the answer waits for that alone.
     *
     * @param who candidates in order; relations such as {@code unit.superior} start from the lead, which is no candidate itself
     * @param level how strictly, one of the policy's levels of supervision; null for none, as of a clock's step
     */
    public record Supervise(Who who, @Nullable SupervisionLevel level) implements Act {

        /** Checks that nothing is missing. */
        public Supervise {
            requireNonNull(who, "who");
        }

        /**
         * A supervision without a level.
         *
         * @param who candidates in order
         * @return what is done
         */
        public static Supervise by(Who who) {
            return new Supervise(who, null);
        }

        /**
         * Says how strictly.
         *
         * @param strictness a level of the policy
         * @return the same with it
         */
        public Supervise at(SupervisionLevel strictness) {
            return new Supervise(who, requireNonNull(strictness, "strictness"));
        }
    }

    /** Somebody decides: it is listed until he has. */
    public record Decide() implements Act {}

    /** Nothing: the answer is final. */
    public record Leave() implements Act {}
}
