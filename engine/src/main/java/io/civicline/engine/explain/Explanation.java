package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Why a ticket is where it is, and when it is due.
 *
 * <p>Immutable, thread-safe.
 */
public final class Explanation {

    private final PolicySet policy;
    private final LongFunction<Optional<PolicySet>> earlier;
    private final Ticket ticket;
    private final List<Entry> journal;
    private final List<Entry> shown;

    /**
     * Explains a ticket by its journal.
     *
     * @param policy under which it was decided last
     * @param earlier finds the policies of the numbers in the journal
     * @param ticket as it is
     * @param journal all of it, oldest first, from which the rules are derived again
     * @param shown the entries that the reader may see, as he may see them
     */
    public Explanation(
            PolicySet policy,
            LongFunction<Optional<PolicySet>> earlier,
            Ticket ticket,
            List<Entry> journal,
            List<Entry> shown) {
        this.policy = requireNonNull(policy, "policy");
        this.earlier = requireNonNull(earlier, "earlier");
        this.ticket = requireNonNull(ticket, "ticket");
        this.journal = List.copyOf(journal);
        this.shown = List.copyOf(shown);
    }

    /**
     * Explains the clock of a limit that started last.
     *
     * @param code the policy's name of the limit, such as {@code handle}
     * @return how its due came about
     * @throws IllegalArgumentException if none started; the message names those that did
     */
    public ClockExplanation clock(String code) {
        return of(ticket.clock(code));
    }

    /**
     * Explains every clock.
     *
     * @return in order of start
     */
    public List<ClockExplanation> clocks() {
        return ticket.ledger().clocks().stream().map(this::of).toList();
    }

    /**
     * Explains who has it.
     *
     * @return which rule won, which lost and on what, or which person decided
     */
    public RoutingReason routing() {
        return new RoutingReason(policy, earlier, ticket, journal);
    }

    /**
     * Tells the journal: what {@link io.civicline.engine.Desk#journal} gives, in words, with the names of the policy under which the
     * ticket was decided last.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a line for each entry, oldest first
     */
    public List<JournalLine> journal(Locale locale) {
        JournalStory story = new JournalStory(ticket, policy.naming(), locale);
        return shown.stream().map(story::line).toList();
    }

    private ClockExplanation of(Clock clock) {
        PolicySet counted = earlier.apply(projectedUnder(clock)).orElse(policy);
        return new ClockExplanation(counted, clock, Moments.thatStarted(clock, counted, ticket, journal));
    }

    /** The number of the policy that gave the clock the due it has, so that the past is counted as it was then. */
    private long projectedUnder(Clock clock) {
        long moved = clock.limit().policy();
        long number = moved;
        for (Entry entry : journal) {
            if (entry.event() instanceof RecordEvent.PolicyMoved move) {
                moved = Math.max(moved, move.to());
            } else if (gives(entry.event(), clock)) {
                number = moved;
            }
        }
        return number;
    }

    private static boolean gives(Event event, Clock clock) {
        ClockKey key = clock.key();
        return (event instanceof ClockEvent.ClockResumed resumed
                        && resumed.clock().equals(key))
                || (event instanceof ClockEvent.ClockExtended extended
                        && extended.due() != null
                        && extended.clock().equals(key))
                || (event instanceof ClockEvent.ClockRechosen rechosen
                        && rechosen.due() != null
                        && rechosen.clock().equals(key))
                || (event instanceof ClockEvent.ClockReprojected projected
                        && projected.clock().equals(key));
    }
}
