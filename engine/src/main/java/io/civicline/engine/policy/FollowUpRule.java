package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.RuleId;
import io.civicline.core.condition.Condition;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.ticket.Closure;
import io.civicline.core.who.Who;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.moment.Moment;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requesters are asked whether they were helped, when, how often, what, and what follows (回访).
 *
 * <p>Of the rules of a policy the first that matches a ticket holds for it. Made with {@link #of(String, String)}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the rule
 * @param when for which tickets
 * @param start from when on
 * @param whom whom of the requesters
 * @param calls who asks, how often, at which time of day
 * @param asking what is asked, and what counts
 * @param expiry the clock of the policy, of scope {@code REQUESTER}, whose breach ends a follow-up that is not finished
 * @param closesWhenSatisfied whether a satisfied answer closes a ticket whose reply has passed
 * @param dissatisfied what is done about an unsatisfied answer: the first that matches; none that matches means that the answer is
 *     final
 */
public record FollowUpRule(
        RuleId id,
        Condition when,
        Start start,
        Whom whom,
        Calls calls,
        Asking asking,
        ClockCode expiry,
        boolean closesWhenSatisfied,
        List<Dissatisfaction> dissatisfied) {

    /** Copies the list. */
    public FollowUpRule {
        requireNonNull(id, "id");
        requireNonNull(when, "when");
        requireNonNull(start, "start");
        requireNonNull(whom, "whom");
        requireNonNull(calls, "calls");
        requireNonNull(asking, "asking");
        requireNonNull(expiry, "expiry");
        dissatisfied = List.copyOf(dissatisfied);
    }

    /**
     * From when on.
     *
     * @param at an event, such as {@code closed}; the due of a clock, such as {@code handle.due}, ticket open or not (北京市接诉即办
     *     条例 第二十三条); or so much after one of them
     * @param counting how amounts of the rule are counted
     * @param calendar on what, and in which zone the hours of calls are
     */
    public record Start(Moment at, CountingId counting, CalendarId calendar) {

        /** Checks that nothing is missing. */
        public Start {
            requireNonNull(at, "at");
            requireNonNull(counting, "counting");
            requireNonNull(calendar, "calendar");
        }
    }

    /**
     * Whom of the requesters.
     *
     * @param onlyRepresentative whether of a joint request the first requester answers for all
     * @param sample how many of a hundred, 1 to 100; who, is the same on every node
     * @param closures after which ends of the ticket; none named means after each
     * @param exceptions tickets whose requesters are not asked
     */
    public record Whom(boolean onlyRepresentative, int sample, Set<Closure> closures, List<Except> exceptions) {

        /**
         * Copies the collections.
         *
         * @throws IllegalArgumentException if {@code sample} is not 1 to 100
         */
        public Whom {
            if (sample < 1 || sample > 100) {
                throw new IllegalArgumentException("a sample is 1% to 100%, was " + sample + "%");
            }
            closures = ordered(closures);
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * Tickets whose requesters are not asked.
     *
     * @param id by which journals name it
     * @param when which tickets
     */
    public record Except(String id, Condition when) {

        /** Checks that nothing is missing. */
        public Except {
            requireNonNull(id, "id");
            requireNonNull(when, "when");
        }
    }

    /**
     * Who asks, how often, at which time of day.
     *
     * @param by units in order, none of which has, or had, a part of the ticket; null for the hotline itself, which also asks where
     *     none is found
     * @param most how often somebody tries; 1 or more
     * @param spacing how long after an attempt the next comes
     * @param window when people may be called
     * @param last outcomes after which nobody tries again
     */
    public record Calls(@Nullable Who by, int most, Amount spacing, CallWindow window, Set<CallOutcome> last) {

        /**
         * Copies the set.
         *
         * @throws IllegalArgumentException if {@code most} is below 1
         */
        public Calls {
            requireNonNull(spacing, "spacing");
            requireNonNull(window, "window");
            last = ordered(last);
            if (most < 1) {
                throw new IllegalArgumentException("somebody tries once or more often, was " + most);
            }
        }
    }

    /**
     * What is asked, and what counts.
     *
     * @param questions what is asked
     * @param needed what must be answered for the answer to be valid
     * @param unsolved what counts as not settled
     */
    public record Asking(Set<Question> questions, Set<Question> needed, Set<Solved> unsolved) {

        /**
         * Copies the sets.
         *
         * @throws IllegalArgumentException if nothing is asked, or something is needed that is not asked
         */
        public Asking {
            questions = ordered(questions);
            needed = ordered(needed);
            unsolved = ordered(unsolved);
            if (questions.isEmpty() || needed.isEmpty() || !questions.containsAll(needed)) {
                throw new IllegalArgumentException(
                        "at least one question is needed, and what is needed is asked; asked: " + questions
                                + ", needed: " + needed);
            }
        }
    }

    private static <T> Set<T> ordered(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /**
     * Begins a rule.
     *
     * @param id of the rule
     * @param start such as {@code handle.due} or {@code 1d after closed}
     * @return a builder
     * @throws IllegalArgumentException if {@code start} is no moment
     */
    public static FollowUpRuleBuilder of(String id, String start) {
        return new FollowUpRuleBuilder(RuleId.of(id), Moment.parse(start));
    }
}
