package io.civicline.routing;

import io.civicline.core.code.RuleId;
import java.util.Optional;

/**
 * What a table says about one request. A pure function of the table, the situation and the facts: nothing has been done.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface RoutingDecision permits Routed, Unrouted {

    /**
     * Names the rule that won.
     *
     * @return the rule, or empty if no rule matched and the fallback counts
     */
    Optional<RuleId> winner();

    /**
     * Says what is to become of the decision.
     *
     * @return the mode of the table
     */
    ResultMode mode();

    /**
     * Shows the parts with everyone passed over.
     *
     * @return the lead, with or without a unit, and the others
     */
    Parts parts();
}
