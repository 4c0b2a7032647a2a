package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RuleId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Neither a rule's list nor the fallback led to a unit that can take it: everyone was passed over, each with a reason.
 * Someone must decide.
 *
 * <p>Immutable, thread-safe.
 *
 * @param rule the rule that won; null if no rule matched
 * @param mode the mode of the table
 * @param parts a lead without a unit, and nothing else
 */
public record Unrouted(@Nullable RuleId rule, ResultMode mode, Parts parts) implements RoutingDecision {

    /**
     * Checks that there is no lead.
     *
     * @throws IllegalArgumentException if the lead has a unit
     */
    public Unrouted {
        requireNonNull(mode, "mode");
        if (parts.lead().unit() != null) {
            throw new IllegalArgumentException("an unrouted request has no lead");
        }
    }

    @Override
    public Optional<RuleId> winner() {
        return Optional.ofNullable(rule);
    }
}
