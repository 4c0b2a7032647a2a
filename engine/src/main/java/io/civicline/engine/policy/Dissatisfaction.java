package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Condition;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.who.Who;

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
     * A unit watches (督办), and somebody says in the end how it was settled.
     *
     * @param who candidates in order; relations such as {@code unit.superior} start from the lead, which is no candidate itself
     */
    public record Supervise(Who who) implements Act {

        /** Checks that nothing is missing. */
        public Supervise {
            requireNonNull(who, "who");
        }
    }

    /** Somebody decides: it is listed until he has. */
    public record Decide() implements Act {}

    /** Nothing: the answer is final. */
    public record Leave() implements Act {}
}
