package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.unit.Units;
import io.civicline.core.who.Who;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rules of a table and checks them as a whole: see {@link RoutingTable#builder}.
 *
 * <p>Nothing has a default: the mode and the fallback must be given. Not thread-safe; what it builds is immutable.
 */
public final class RoutingTableBuilder {

    private final Vocabulary vocabulary;
    private final Units units;
    private final List<RoutingRule> rules = new ArrayList<>();
    private @Nullable ResultMode mode;
    private @Nullable Who fallback;

    RoutingTableBuilder(Vocabulary vocabulary, Units units) {
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
        this.units = requireNonNull(units, "units");
    }

    /**
     * Says what becomes of decisions.
     *
     * @param result the mode
     * @return this builder
     */
    public RoutingTableBuilder result(ResultMode result) {
        mode = requireNonNull(result, "result");
        return this;
    }

    /**
     * Adds a rule. The order of rules is that of their ranks, not that of adding.
     *
     * @param rule the rule
     * @return this builder
     */
    public RoutingTableBuilder rule(RoutingRule rule) {
        rules.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Adds rules.
     *
     * @param several in any order
     * @return this builder
     */
    public RoutingTableBuilder rules(Collection<RoutingRule> several) {
        several.forEach(this::rule);
        return this;
    }

    /**
     * Says who gets what no rule matches, and what a rule's own list finds nobody for.
     *
     * @param who the last candidates
     * @return this builder
     */
    public RoutingTableBuilder fallback(Who who) {
        fallback = requireNonNull(who, "who");
        return this;
    }

    /**
     * Checks the rules and closes the table.
     *
     * @return the table
     * @throws PolicyFaults if an id or rank comes twice, the mode or the fallback is missing, or a category, region,
     *     kind, urgency, channel, unit, duty, level or relation does not exist; it lists every such fault
     */
    public RoutingTable build() {
        RoutingCheck check = new RoutingCheck(vocabulary, units);
        if (mode == null) {
            check.add(Fault.of("REQUIRED", "routing.result"));
        }
        rules.forEach(check::rule);
        if (fallback == null) {
            check.add(Fault.of("NO_FALLBACK", "routing.fallback"));
        } else {
            check.who(fallback, "routing.fallback");
        }
        if (mode == null || fallback == null || !check.faults().isEmpty()) {
            throw new PolicyFaults(check.faults());
        }
        return new RoutingTable(vocabulary, units, mode, rules, fallback);
    }
}
