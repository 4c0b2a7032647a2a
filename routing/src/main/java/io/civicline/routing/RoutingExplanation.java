package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.naming.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a request goes where it goes. A policy hands it out with its own naming. Two are equal if decision, winner and losers are.
 *
 * <p>Immutable, thread-safe.
 */
public final class RoutingExplanation {

    private final RoutingDecision decision;
    private final @Nullable RoutingRule winner;
    private final List<LostRule> lost;
    private final Naming naming;

    RoutingExplanation(RoutingDecision decision, @Nullable RoutingRule winner, List<LostRule> lost) {
        this(decision, winner, lost, Naming.standard());
    }

    private RoutingExplanation(
            RoutingDecision decision, @Nullable RoutingRule winner, List<LostRule> lost, Naming naming) {
        this.decision = requireNonNull(decision, "decision");
        this.winner = winner;
        this.lost = List.copyOf(lost);
        this.naming = requireNonNull(naming, "naming");
    }

    /**
     * Has what it names said otherwise.
     *
     * @param other how people are told units and codes
     * @return the same explanation
     */
    public RoutingExplanation named(Naming other) {
        return new RoutingExplanation(decision, winner, lost, other);
    }

    /**
     * Gives what the table decided.
     *
     * @return the decision, with everyone passed over
     */
    public RoutingDecision decision() {
        return decision;
    }

    /**
     * Gives the rule that won.
     *
     * @return null if no rule matched
     */
    public @Nullable RoutingRule winner() {
        return winner;
    }

    /**
     * Lists the rules that came before it.
     *
     * @return by rank, and on what each lost
     */
    public List<LostRule> lost() {
        return lost;
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one line for the winner, one for each rule that lost, one for each part
     */
    public String text(Locale locale) {
        return new ExplanationText(this, naming, locale).write();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutingExplanation that
                && decision.equals(that.decision)
                && Objects.equals(winner, that.winner)
                && lost.equals(that.lost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, winner, lost);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
