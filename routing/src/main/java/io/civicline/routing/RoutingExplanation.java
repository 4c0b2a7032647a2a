package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a request goes where it goes.
 *
 * <p>Immutable, thread-safe.
 *
 * @param decision what the table decided, with everyone passed over
 * @param winner the rule that won; null if no rule matched
 * @param lost the rules that came before, by rank, and on what each lost
 */
public record RoutingExplanation(
        RoutingDecision decision, @Nullable RoutingRule winner, List<LostRule> lost) {

    /** Copies the list. */
    public RoutingExplanation {
        requireNonNull(decision, "decision");
        lost = List.copyOf(lost);
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one line for the winner, one for each rule that lost, one for each part
     */
    public String text(Locale locale) {
        return new ExplanationText(this, locale).write();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
