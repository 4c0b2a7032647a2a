package io.civicline.core.condition;

import io.civicline.core.error.Fault;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.util.List;

/**
 * What must hold of a situation: written once, tested by rules, clocks and guards, and explained by the same object.
 *
 * <p>Made with {@link Conditions}, joined with {@link #and}, {@link #or} and {@link #negate}. Conditions nest at most
 * {@value #MAX_DEPTH} deep; what would be deeper is refused where it is built, so that nothing overflows later. A
 * condition is pure: the same situation gives the same answer. {@link Object#toString()} writes a compact form for
 * people, not for parsers. Every condition is immutable and thread-safe.
 */
public sealed interface Condition
        permits Always,
                CodeIs,
                Within,
                WordsMatch,
                AttributeIs,
                NumberIs,
                CounterIs,
                LocalTimeWithin,
                FlagIs,
                AllOf,
                AnyOf,
                Not {

    /** How deep conditions nest at most; a condition with nothing inside has depth 1. */
    int MAX_DEPTH = 64;

    /**
     * Says whether it holds.
     *
     * @param situation what to look at
     * @return true if it holds
     */
    boolean test(Situation situation);

    /**
     * Says whether it holds and, if not, what failed first, with actual and wanted values.
     *
     * @param situation what to look at
     * @return a verdict that holds exactly if {@link #test} is true
     */
    Verdict explain(Situation situation);

    /**
     * Says whether the opposite holds and, if not, what spoke against it.
     *
     * @param situation what to look at
     * @return a verdict that holds exactly if {@link #test} is false
     */
    Verdict explainNot(Situation situation);

    /**
     * Lists the codes that the policy does not have.
     *
     * @param vocabulary the codes of the policy
     * @param path where the condition stands, such as {@code routing.rules[noise].when}
     * @return the faults in the order of the condition; empty if there are none
     */
    default List<Fault> faults(Vocabulary vocabulary, String path) {
        return List.of();
    }

    /**
     * Says how deep it nests.
     *
     * @return 1 to {@value #MAX_DEPTH}
     */
    default int depth() {
        return 1;
    }

    /**
     * Asks for more.
     *
     * @param other what must hold too
     * @return a condition that holds if both do
     * @throws IllegalArgumentException if it would nest deeper than {@value #MAX_DEPTH}
     */
    default Condition and(Condition other) {
        return AllOf.joining(this, other);
    }

    /**
     * Allows something else.
     *
     * @param other what may hold instead
     * @return a condition that holds if one of the two does
     * @throws IllegalArgumentException if it would nest deeper than {@value #MAX_DEPTH}
     */
    default Condition or(Condition other) {
        return AnyOf.joining(this, other);
    }

    /**
     * Turns it round.
     *
     * @return a condition that holds if this one does not
     * @throws IllegalArgumentException if it would nest deeper than {@value #MAX_DEPTH}
     */
    default Condition negate() {
        return new Not(this);
    }
}
