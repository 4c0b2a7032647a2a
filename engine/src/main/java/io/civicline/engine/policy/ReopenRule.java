package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.ticket.Closure;
import io.civicline.sla.amount.Amount;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How tickets that ended can be reopened because the citizen asks for it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param within how long after the end; counted from the end itself, whatever is recorded later
 * @param counting how it is counted
 * @param calendar on what
 * @param times how often one ticket can be reopened; 1 or more
 * @param closures after which ends; at least one of {@link #POSSIBLE}
 * @param takeUp who gets it then
 */
public record ReopenRule(
        Amount within, CountingId counting, CalendarId calendar, int times, Set<Closure> closures, TakeUp takeUp) {

    /** The ends after which a ticket can be reopened: all but that as part of another, which is taken back by unmerging. */
    public static final Set<Closure> POSSIBLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Closure.MERGED)));

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if {@code times} is below 1, there is no closure, or one that is not possible
     */
    public ReopenRule {
        requireNonNull(within, "within");
        requireNonNull(counting, "counting");
        requireNonNull(calendar, "calendar");
        closures = Collections.unmodifiableSet(new LinkedHashSet<>(closures));
        requireNonNull(takeUp, "takeUp");
        if (times < 1 || closures.isEmpty()) {
            throw new IllegalArgumentException(
                    "a ticket is reopened 1 or more times, after at least one closure; times was " + times);
        }
        if (!POSSIBLE.containsAll(closures)) {
            throw new IllegalArgumentException("a ticket is reopened after " + POSSIBLE + ", not " + closures);
        }
    }

    /**
     * Makes a rule.
     *
     * @param within such as {@code 30d}
     * @param counting how it is counted
     * @param calendar on what
     * @param times how often
     * @param takeUp who gets it then
     * @param closures after which ends
     * @return the rule
     * @throws IllegalArgumentException if an argument has not its form, or as the constructor says
     */
    public static ReopenRule of(
            String within, String counting, String calendar, int times, TakeUp takeUp, Closure... closures) {
        return new ReopenRule(
                Amount.parse(within),
                CountingId.of(counting),
                CalendarId.of(calendar),
                times,
                new LinkedHashSet<>(List.of(closures)),
                takeUp);
    }
}
