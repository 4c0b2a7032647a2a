package io.civicline.engine;

import io.civicline.core.id.TicketId;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the open tickets that have to move to a newer policy. What is left follows from the store, so nothing is remembered
 * but when it is worth to look again. Thread-safe.
 */
final class Sweep {

    private static final int PAGE = 200;

    /** A node that has not heard of the newest policy may still decide under an older one; so it is looked for again. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Setup setup;
    private final Keeper keeper;
    private volatile Place place = new Place(List.of(), null, Instant.MIN);

    Sweep(Setup setup, Keeper keeper) {
        this.setup = setup;
        this.keeper = keeper;
    }

    /** Where the next part begins: which numbers move, after which ticket, and not before when. */
    private record Place(
            List<PolicyNumbers> numbers, @Nullable TicketId after, Instant notBefore) {}

    /** The next few, so that a round of due work stays short. */
    List<TicketKey> part(Instant now) {
        List<PolicyNumbers> numbers = setup.policies().moving(now);
        Place before = place;
        boolean goesOn = before.numbers().equals(numbers);
        if (numbers.isEmpty() || (goesOn && now.isBefore(before.notBefore()))) {
            return List.of();
        }
        List<TicketKey> page = page(numbers, goesOn ? before.after() : null);
        place = page.size() < PAGE
                ? new Place(numbers, null, now.plus(REST))
                : new Place(numbers, page.get(page.size() - 1).ticket(), now);
        return page.stream().filter(ticket -> !waits(ticket, now)).toList();
    }

    /** The next few after a ticket; empty if there are no more. */
    List<TicketKey> page(Instant now, @Nullable TicketId after) {
        return page(setup.policies().moving(now), after);
    }

    private List<TicketKey> page(List<PolicyNumbers> numbers, @Nullable TicketId after) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        TicketQuery query =
                TicketQuery.of(setup.tenant()).openOnly().policyNumbers(numbers).build();
        return keeper.store().query(query, after, PAGE).stream()
                .map(Envelope::key)
                .toList();
    }

    /** A ticket that could not be worked on is left until it is its turn again, or a person puts it back. */
    boolean waits(TicketKey ticket, Instant now) {
        return keeper.store()
                .wakeUps()
                .setback(ticket)
                .filter(setback -> setback.isSetAside()
                        || setback.retryAt().filter(now::isBefore).isPresent())
                .isPresent();
    }
}
