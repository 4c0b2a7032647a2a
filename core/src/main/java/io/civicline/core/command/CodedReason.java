package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * A reason that a policy knows, with its words: what staff choose it by, what the citizen is told, and what it rests on.
 *
 * <p>Immutable, thread-safe.
 *
 * @param use what it may be given for
 * @param code what is stored
 * @param label what staff read
 * @param toCitizen what the citizen is told; null if the policy has no words for it
 * @param source document and article; null if none is known
 */
public record CodedReason(
        ReasonUse use,
        ReasonCode code,
        Label label,
        @Nullable Label toCitizen,
        @Nullable String source) {

    /** Checks that nothing is missing. */
    public CodedReason {
        requireNonNull(use, "use");
        requireNonNull(code, "code");
        requireNonNull(label, "label");
    }

    /**
     * Names a reason.
     *
     * @param use what it may be given for
     * @param code such as {@code in-court}
     * @param label what staff read
     * @return the reason, without words for the citizen
     */
    public static CodedReason of(ReasonUse use, String code, Label label) {
        return new CodedReason(use, ReasonCode.of(code), label, null, null);
    }

    /**
     * Says what the citizen is told.
     *
     * @param words in plain language
     * @return the same reason with those words
     */
    public CodedReason telling(Label words) {
        return new CodedReason(use, code, label, requireNonNull(words, "words"), source);
    }

    /**
     * Cites what it rests on.
     *
     * @param document document and article
     * @return the same reason with that source
     */
    public CodedReason citing(String document) {
        return new CodedReason(use, code, label, toCitizen, requireNonNull(document, "document"));
    }

    @Override
    public String toString() {
        return use + " " + code;
    }
}
