package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.event.Entry;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
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

    /**
     * Explains a ticket by its journal.
     *
     * @param policy under which it was decided last
     * @param earlier finds the policies of the numbers in the journal
     * @param ticket as it is
     * @param journal all of it, oldest first
     */
    public Explanation(
            PolicySet policy, LongFunction<Optional<PolicySet>> earlier, Ticket ticket, List<Entry> journal) {
        this.policy = requireNonNull(policy, "policy");
        this.earlier = requireNonNull(earlier, "earlier");
        this.ticket = requireNonNull(ticket, "ticket");
        this.journal = List.copyOf(journal);
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

    private ClockExplanation of(Clock clock) {
        return new ClockExplanation(policy, clock, Moments.thatStarted(clock, policy, journal));
    }
}
