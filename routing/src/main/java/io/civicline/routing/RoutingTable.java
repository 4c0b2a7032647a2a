package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RuleId;
import io.civicline.core.condition.Verdict;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.unit.Units;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which requests go to units: by rank, the first that matches wins; if none does, the fallback.
 *
 * <p>Production, preview, what-if and explanation all ask {@link #route}; there is no second way to a decision. The
 * fallback is no rule and has no rank: nothing can come after it. Immutable, thread-safe.
 */
public final class RoutingTable {

    private final Vocabulary vocabulary;
    private final Units units;
    private final ResultMode mode;
    private final List<RoutingRule> rules;
    private final Who fallback;

    /** Takes what {@link RoutingCheck} found to be without fault. */
    RoutingTable(Vocabulary vocabulary, Units units, ResultMode mode, List<RoutingRule> rules, Who fallback) {
        this.vocabulary = vocabulary;
        this.units = units;
        this.mode = mode;
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(RoutingRule::rank))
                .toList();
        this.fallback = fallback;
    }

    /**
     * Begins a table.
     *
     * @param vocabulary the codes of the policy
     * @param units the units of the policy
     * @return a builder without rules
     */
    public static RoutingTableBuilder builder(Vocabulary vocabulary, Units units) {
        return new RoutingTableBuilder(vocabulary, units);
    }

    /**
     * Decides who handles a request. Does nothing and asks nobody: the same arguments give the same decision.
     *
     * @param situation the request, made under this table's vocabulary
     * @param facts who is there, who is barred
     * @return {@link Routed}, or {@link Unrouted} if everyone was passed over
     * @throws IllegalArgumentException if the situation was made under another vocabulary
     */
    public RoutingDecision route(Situation situation, WhoFacts facts) {
        checkOwn(situation);
        RoutingRule winner = firstMatch(situation);
        return new Deciding(units, situation, requireNonNull(facts, "facts")).decide(winner, fallback, mode);
    }

    private @Nullable RoutingRule firstMatch(Situation situation) {
        for (RoutingRule rule : rules) {
            if (rule.matches(situation)) {
                return rule;
            }
        }
        return null;
    }

    /**
     * Decides and says why: for each rule before the winner, on what it lost.
     *
     * @param situation the request, made under this table's vocabulary
     * @param facts who is there, who is barred
     * @return the decision of {@link #route} with its reasons
     * @throws IllegalArgumentException if the situation was made under another vocabulary
     * @throws IllegalStateException if the reasons name another winner than {@link #route} does: a fault of Civicline
     */
    public RoutingExplanation explain(Situation situation, WhoFacts facts) {
        RoutingDecision decision = route(situation, facts);
        List<LostRule> lost = new ArrayList<>();
        RoutingRule winner = null;
        for (RoutingRule rule : rules) {
            Verdict verdict = rule.explain(situation);
            if (verdict.holds()) {
                winner = rule;
                break;
            }
            lost.add(new LostRule(rule, verdict));
        }
        checkSame(decision.winner(), Optional.ofNullable(winner).map(RoutingRule::id));
        return new RoutingExplanation(decision, winner, lost);
    }

    private void checkOwn(Situation situation) {
        if (!situation.vocabulary().equals(vocabulary)) {
            throw new IllegalArgumentException("the situation was made under another vocabulary than this table;"
                    + " make it under RoutingTable.vocabulary() of the policy that decides");
        }
    }

    private static void checkSame(Optional<RuleId> routed, Optional<RuleId> explained) {
        if (!Objects.equals(routed, explained)) {
            throw new IllegalStateException("routing chose " + routed + " and its explanation " + explained
                    + ": please report this with the rules");
        }
    }

    /**
     * Gives the codes that situations must be made under.
     *
     * @return the policy's own object
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Gives the units that are chosen from.
     *
     * @return the policy's own object
     */
    public Units units() {
        return units;
    }

    /**
     * Says what becomes of decisions.
     *
     * @return the mode
     */
    public ResultMode mode() {
        return mode;
    }

    /**
     * Lists the rules.
     *
     * @return by rank
     */
    public List<RoutingRule> rules() {
        return rules;
    }

    /**
     * Says who gets what no rule matches, and what a rule's own list finds nobody for.
     *
     * @return the fallback
     */
    public Who fallback() {
        return fallback;
    }
}
