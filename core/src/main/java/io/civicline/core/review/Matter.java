package io.civicline.core.review;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.Optional;

/**
 * What exactly a reviewer is asked to decide.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface Matter {

    /**
     * Says what sort of thing it is.
     *
     * @return the kind, which names its moments and its levels
     */
    ReviewKind kind();

    /**
     * Says whose part it is about.
     *
     * @return empty if it is about the ticket or an answer
     */
    default Optional<AssignmentId> part() {
        return Optional.empty();
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    default Matter erase() {
        return this;
    }

    /**
     * Handling ends without a result (终止办理): the matter proves not acceptable, or the citizen does not cooperate.
     *
     * @param assignment the lead's part
     */
    record Termination(AssignmentId assignment) implements Matter {

        /** Checks that nothing is missing. */
        public Termination {
            requireNonNull(assignment, "assignment");
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.TERMINATION;
        }

        @Override
        public Optional<AssignmentId> part() {
            return Optional.of(assignment);
        }
    }

    /**
     * What can be done is done, and the rest is promised for a date (阶段性办结).
     *
     * @param assignment the lead's part
     * @param remains what is still to be done, as the citizen is promised it
     * @param until the date asked for
     */
    record StagedClosing(AssignmentId assignment, Words remains, Instant until) implements Matter {

        /** Checks that nothing is missing. */
        public StagedClosing {
            requireNonNull(assignment, "assignment");
            requireNonNull(remains, "remains");
            requireNonNull(until, "until");
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.STAGED_CLOSING;
        }

        @Override
        public Optional<AssignmentId> part() {
            return Optional.of(assignment);
        }

        @Override
        public Matter erase() {
            return new StagedClosing(assignment, remains.erase(), until);
        }
    }

    /**
     * The breach of a clock is not the unit's fault (免责). The breach stays a fact.
     *
     * @param clock which
     */
    record Breach(ClockKey clock) implements Matter {

        /** Checks that nothing is missing. */
        public Breach {
            requireNonNull(clock, "clock");
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.EXCUSAL;
        }

        @Override
        public Optional<AssignmentId> part() {
            return Optional.ofNullable(clock.assignment());
        }
    }

    /**
     * That a part went from one unit to another is not the unit's fault: it stays in the history and leaves the counts.
     *
     * @param assignment the lead's part that ended
     */
    record Hop(AssignmentId assignment) implements Matter {

        /** Checks that nothing is missing. */
        public Hop {
            requireNonNull(assignment, "assignment");
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.EXCUSAL;
        }

        @Override
        public Optional<AssignmentId> part() {
            return Optional.of(assignment);
        }
    }

    /**
     * The ticket does not count (不计入考核).
     *
     * @param measure in which rates
     */
    record WholeTicket(Measure measure) implements Matter {

        /** Checks that nothing is missing. */
        public WholeTicket {
            requireNonNull(measure, "measure");
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.EXCLUSION;
        }
    }

    /**
     * One answer of a citizen does not count (不计入考核).
     *
     * @param answer which
     * @param measure in which rates
     */
    record OneAnswer(AnswerRef answer, Measure measure) implements Matter {

        /** Checks that nothing is missing. */
        public OneAnswer {
            requireNonNull(answer, "answer");
            requireNonNull(measure, "measure");
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.EXCLUSION;
        }
    }
}
