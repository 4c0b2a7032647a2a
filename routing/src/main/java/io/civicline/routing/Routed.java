package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RuleId;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.who.Choice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * There is a lead.
 *
 * <p>Immutable, thread-safe.
 *
 * @param rule the rule that won; null if no rule matched
 * @param byFallback true if the lead comes from the fallback: no rule matched, or the rule's own list led to nobody
 * @param mode what is to become of the decision
 * @param parts the units, with everyone passed over; the lead has a unit
 * @param tags marks of the rule
 * @param urgency the urgency to give; null to leave it as it is
 */
public record Routed(
        @Nullable RuleId rule,
        boolean byFallback,
        ResultMode mode,
        Parts parts,
        List<String> tags,
        @Nullable UrgencyCode urgency)
        implements RoutingDecision {

    /**
     * Checks that there is a lead.
     *
     * @throws IllegalArgumentException if the lead has no unit, or there is neither rule nor fallback
     */
    public Routed {
        requireNonNull(mode, "mode");
        tags = List.copyOf(tags);
        if (parts.lead().unit() == null) {
            throw new IllegalArgumentException("a routed request has a lead");
        }
        if (rule == null && !byFallback) {
            throw new IllegalArgumentException("without a rule the lead comes from the fallback");
        }
    }

    @Override
    public Optional<RuleId> winner() {
        return Optional.ofNullable(rule);
    }

    /**
     * Names who handles it.
     *
     * @return the lead
     */
    public UnitId lead() {
        return parts.lead().found().orElseThrow();
    }

    /**
     * Names who helps.
     *
     * @return the assists that were found, each once and none with another part
     */
    public List<UnitId> assists() {
        return found(parts.assists());
    }

    /**
     * Names who is told.
     *
     * @return the copies that were found, each once and none with another part
     */
    public List<UnitId> copies() {
        return found(parts.copies());
    }

    private static List<UnitId> found(List<Choice> choices) {
        return choices.stream().flatMap(choice -> choice.found().stream()).toList();
    }
}
