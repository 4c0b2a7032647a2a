package io.civicline.core.command;

import io.civicline.core.followup.Solved;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a requester says when he is asked, as it comes in. A question that he did not answer is null.
 *
 * <p>Immutable, thread-safe.
 *
 * @param contacted whether the handler spoke to him
 * @param truthful whether what the reply says is true
 * @param solved whether the matter is settled
 * @param result how satisfied he is with the result: a code of the policy's scale
 * @param process how satisfied he is with the way it was handled: a code of the same scale
 * @param hotline how satisfied he is with the hotline: a code of the same scale
 * @param remark what else he said, up to 20,000 characters
 */
public record Said(
        @Nullable Boolean contacted,
        @Nullable Boolean truthful,
        @Nullable Solved solved,
        @Nullable @Identifier String result,
        @Nullable @Identifier String process,
        @Nullable @Identifier String hotline,
        @Nullable @Size(min = 1, max = 20_000) @Storable String remark) {

    /** Nothing yet: where what a citizen said begins. */
    public static final Said NOTHING = new Said(null, null, null, null, null, null, null);

    /** Without the words. */
    @Override
    public String toString() {
        return "Said[solved=" + solved + ", result=" + result + "]";
    }

    /**
     * Says whether the unit contacted him.
     *
     * @param whether true if it did
     * @return with that
     */
    public Said withContacted(boolean whether) {
        return new Said(whether, truthful, solved, result, process, hotline, remark);
    }

    /**
     * Says whether what the reply says is true.
     *
     * @param whether true if it is
     * @return with that
     */
    public Said withTruthful(boolean whether) {
        return new Said(contacted, whether, solved, result, process, hotline, remark);
    }

    /**
     * Says whether the matter is settled.
     *
     * @param how fully, in part or not
     * @return with that
     */
    public Said withSolved(Solved how) {
        return new Said(contacted, truthful, how, result, process, hotline, remark);
    }

    /**
     * Says how satisfied he is with the result.
     *
     * @param grade a code of the policy's scale
     * @return with that
     */
    public Said withResult(String grade) {
        return new Said(contacted, truthful, solved, grade, process, hotline, remark);
    }

    /**
     * Says how satisfied he is with the way it was handled.
     *
     * @param grade a code of the policy's scale
     * @return with that
     */
    public Said withProcess(String grade) {
        return new Said(contacted, truthful, solved, result, grade, hotline, remark);
    }

    /**
     * Says how satisfied he is with the hotline.
     *
     * @param grade a code of the policy's scale
     * @return with that
     */
    public Said withHotline(String grade) {
        return new Said(contacted, truthful, solved, result, process, grade, remark);
    }

    /**
     * Adds what else he said.
     *
     * @param words up to 20,000 characters
     * @return with that
     */
    public Said withRemark(String words) {
        return new Said(contacted, truthful, solved, result, process, hotline, words);
    }
}
