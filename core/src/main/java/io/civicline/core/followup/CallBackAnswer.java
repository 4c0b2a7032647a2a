package io.civicline.core.followup;

import io.civicline.core.words.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a requester answered. A question that he was not asked, or did not answer, is null.
 *
 * <p>Immutable, thread-safe.
 *
 * @param contacted whether the handler spoke to him
 * @param truthful whether what the reply says is true
 * @param solved whether the matter is settled
 * @param result how satisfied he is with the result
 * @param process how satisfied he is with the way it was handled
 * @param hotline how satisfied he is with the hotline
 * @param remark what else he said
 * @param valid whether it enters rates: every question that the rule needs is answered
 * @param satisfied false if the policy counts the answer as unsatisfied
 */
public record CallBackAnswer(
        @Nullable Boolean contacted,
        @Nullable Boolean truthful,
        @Nullable Solved solved,
        @Nullable Grade result,
        @Nullable Grade process,
        @Nullable Grade hotline,
        @Nullable Words remark,
        boolean valid,
        boolean satisfied) {

    /**
     * Says whether something must follow.
     *
     * @return true if it is valid and not satisfied
     */
    public boolean isDissatisfied() {
        return valid && !satisfied;
    }

    /**
     * Says whether another answer says the same, with the same remark.
     *
     * @param other another
     * @return false too if a remark was erased, because nobody knows
     */
    public boolean says(CallBackAnswer other) {
        return remarks(other) && withoutRemark().equals(other.withoutRemark());
    }

    private boolean remarks(CallBackAnswer other) {
        if (remark == null || other.remark == null) {
            return remark == null && other.remark == null;
        }
        Optional<String> said = remark.read();
        return said.isPresent() && said.equals(other.remark.read());
    }

    private CallBackAnswer withoutRemark() {
        return new CallBackAnswer(contacted, truthful, solved, result, process, hotline, null, valid, satisfied);
    }

    /**
     * Forgets the remark.
     *
     * @return the same with erased words
     */
    public CallBackAnswer erase() {
        return remarked(remark == null ? null : remark.erase());
    }

    /**
     * Shows the answer to who may not learn who gave it.
     *
     * @return the same with the remark withheld
     */
    public CallBackAnswer withhold() {
        return remarked(remark == null ? null : remark.withhold());
    }

    private CallBackAnswer remarked(@Nullable Words words) {
        return new CallBackAnswer(contacted, truthful, solved, result, process, hotline, words, valid, satisfied);
    }
}
