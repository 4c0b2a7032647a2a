package io.civicline.core.followup;

import io.civicline.core.code.GradeCode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a rule of the policy says of the follow-ups that are done by it.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface FollowUpTerms {

    /**
     * Says how often somebody tries at most.
     *
     * @return 1 or more
     */
    int maxAttempts();

    /**
     * Says from when on somebody may try again.
     *
     * @param last when he tried last
     * @return after the spacing, and inside the window
     */
    Instant nextAttempt(Instant last);

    /**
     * Says whether people may be called at a moment.
     *
     * @param at the moment
     * @return true inside the window
     */
    boolean isInWindow(Instant at);

    /**
     * Lists the outcomes after which nobody tries again.
     *
     * @return beside an answer
     */
    Set<CallOutcome> lastOutcomes();

    /**
     * Lists what is asked.
     *
     * @return in the order of the policy
     */
    Set<Question> questions();

    /**
     * Lists what must be answered for the answer to be valid.
     *
     * @return some of the questions
     */
    Set<Question> needed();

    /**
     * Gives the scale of satisfaction.
     *
     * @return by code, in the order of the policy
     */
    Map<GradeCode, Grade> scale();

    /**
     * Lists what the policy counts as not settled.
     *
     * @return some of {@link Solved}
     */
    Set<Solved> unsolved();
}
