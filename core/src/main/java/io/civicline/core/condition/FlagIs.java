package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.situation.Situation;
import java.util.List;

/**
 * Holds if something is so that is either so or not: {@link Flag#CONFIDENTIAL}, {@link Flag#ANONYMOUS}, {@link Flag#UPSTREAM}.
 *
 * <p>The opposite is {@link #negate()}. Immutable, thread-safe.
 *
 * @param flag what must be so
 */
public record FlagIs(Flag flag) implements Condition {

    /** Refuses null. */
    public FlagIs {
        requireNonNull(flag, "flag");
    }

    @Override
    public boolean test(Situation situation) {
        return switch (flag) {
            case CONFIDENTIAL -> situation.confidential();
            case ANONYMOUS -> situation.anonymous();
            case UPSTREAM -> situation.upstream();
        };
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> mismatch("false", "true"));
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> mismatch("true", "false"));
    }

    private Mismatch mismatch(String actual, String wanted) {
        return new Mismatch(flag.subject, false, "", List.of(actual), List.of(wanted));
    }

    @Override
    public String toString() {
        return flag.word;
    }

    /** What is either so or not. */
    public enum Flag {
        /** The requester's identity is to be kept from the units. */
        CONFIDENTIAL(Subject.CONFIDENTIAL, "confidential"),
        /** Nobody knows who asks. */
        ANONYMOUS(Subject.ANONYMOUS, "anonymous"),
        /** An upstream system waits for it: it handed the case down and has not taken it back. */
        UPSTREAM(Subject.UPSTREAM, "upstream");

        private final Subject subject;
        private final String word;

        Flag(Subject subject, String word) {
            this.subject = subject;
            this.word = word;
        }
    }
}
