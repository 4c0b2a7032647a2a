package io.civicline.core.reply;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's answer as the ticket keeps it (办复).
 *
 * <p>Immutable, thread-safe.
 *
 * @param assignment whose part it ends
 * @param by who wrote it
 * @param finding what was found
 * @param text the answer
 * @param at when
 * @param judgement the judgement, once there is one
 */
public record GivenReply(
        AssignmentId assignment,
        ActorId by,
        Finding finding,
        Words text,
        Instant at,
        @Nullable Judgement judgement) {

    /** Checks that nothing is missing. */
    public GivenReply {
        requireNonNull(assignment, "assignment");
        requireNonNull(by, "by");
        requireNonNull(finding, "finding");
        requireNonNull(text, "text");
        requireNonNull(at, "at");
    }

    /**
     * Adds the judgement.
     *
     * @param given passed or sent back
     * @return the judged reply
     */
    public GivenReply judged(Judgement given) {
        return new GivenReply(assignment, by, finding, text, at, given);
    }

    /**
     * Says whether the reply stands: it is the unit's last word and was not sent back.
     *
     * @return false once sent back
     */
    public boolean stands() {
        return judgement == null || judgement.passed();
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public GivenReply erase() {
        return new GivenReply(assignment, by, finding, text.erase(), at, judgement);
    }
}
