package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.StepId;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.moment.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a moment of a clock (升级).
 *
 * <p>The moment is {@code due}, so much before or after it, so much after {@code start}, or a share of the clock itself, such
 * as {@code 80% of handle}. Anything else is a fault of the policy. Amounts are counted by the counting rule and on the
 * calendar of the clock.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique within the clock
 * @param at when
 * @param act what
 * @param repeat how it is repeated; null if it acts once
 * @param source document and article; null if the policy cites none
 * @param answer the clock by which the act wants an answer, which the act starts; null if the policy does not say
 * @param name what people call it; null if the policy has no words for it
 */
public record Step(
        StepId id,
        Moment at,
        StepAct act,
        @Nullable Repeat repeat,
        @Nullable String source,
        @Nullable ClockCode answer,
        @Nullable Label name) {

    /** The most repetitions that a step can have. */
    public static final int MAX_REPETITIONS = 100;

    /** Checks that nothing is missing. */
    public Step {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(act, "act");
    }

    /**
     * Makes a step that acts once.
     *
     * @param id unique within the clock, such as {@code yellow}
     * @param at when, such as {@code 1wd before due}
     * @param act what
     * @return the step
     * @throws IllegalArgumentException if {@code at} is no {@link Moment}
     */
    public static Step of(String id, String at, StepAct act) {
        return new Step(StepId.of(id), Moment.parse(at), act, null, null, null, null);
    }

    /**
     * Repeats it while the clock is open.
     *
     * @param every how much time after the time before, such as {@code 1wd}
     * @param times how often after the first time, 1 to {@value #MAX_REPETITIONS}
     * @return the same step, repeated
     * @throws IllegalArgumentException if {@code every} is no amount or {@code times} is out of bounds
     */
    public Step repeated(String every, int times) {
        return new Step(id, at, act, new Repeat(Amount.parse(every), times), source, answer, name);
    }

    /**
     * Says where it comes from.
     *
     * @param document and article
     * @return the same step, citing it
     */
    public Step citing(String document) {
        return new Step(id, at, act, repeat, requireNonNull(document, "document"), answer, name);
    }

    /**
     * Says by when the act wants an answer. The clock starts by its own moment, {@code urged} or {@code supervised}; that it does is
     * checked when the policy is built.
     *
     * @param clock such as {@code urge-answer}
     * @return the same step, wanting an answer
     */
    public Step answeredBy(String clock) {
        return new Step(id, at, act, repeat, source, ClockCode.of(clock), name);
    }

    /**
     * Names it.
     *
     * @param words what people call it
     * @return the same step, with a name
     */
    public Step named(Label words) {
        return new Step(id, at, act, repeat, source, answer, requireNonNull(words, "words"));
    }

    /**
     * Gives what people call it.
     *
     * @return the name; the id if the policy has no words for it
     */
    public Label label() {
        return name == null ? Label.of(id.value()) : name;
    }

    /**
     * How a step is repeated: each time so much after the time before, while the clock is open.
     *
     * @param every how much
     * @param times how often after the first time, 1 to {@value Step#MAX_REPETITIONS}
     */
    public record Repeat(Amount every, int times) {

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if {@code times} is below 1 or above {@value Step#MAX_REPETITIONS}
         */
        public Repeat {
            requireNonNull(every, "every");
            if (times < 1 || times > MAX_REPETITIONS) {
                throw new IllegalArgumentException(
                        "a step is repeated 1 to " + MAX_REPETITIONS + " times, was " + times);
            }
        }
    }
}
