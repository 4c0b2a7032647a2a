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

    /** Nothing. */
    static final Said NOTHING = new Said(null, null, null, null, null, null, null);

    /** Without the words. */
    @Override
    public String toString() {
        return "Said[solved=" + solved + ", result=" + result + "]";
    }

    Said withContacted(boolean whether) {
        return new Said(whether, truthful, solved, result, process, hotline, remark);
    }

    Said withTruthful(boolean whether) {
        return new Said(contacted, whether, solved, result, process, hotline, remark);
    }

    Said withSolved(Solved how) {
        return new Said(contacted, truthful, how, result, process, hotline, remark);
    }

    Said withResult(String grade) {
        return new Said(contacted, truthful, solved, grade, process, hotline, remark);
    }

    Said withProcess(String grade) {
        return new Said(contacted, truthful, solved, result, grade, hotline, remark);
    }

    Said withHotline(String grade) {
        return new Said(contacted, truthful, solved, result, process, grade, remark);
    }

    Said withRemark(String words) {
        return new Said(contacted, truthful, solved, result, process, hotline, words);
    }
}
