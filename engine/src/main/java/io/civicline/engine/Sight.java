package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Decision;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import io.civicline.persistence.envelope.Envelope;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one actor is shown. Who acts for a unit does not learn who is confidential; nobody learns of tickets that he may not
 * see. A link is shown to a unit only if nobody is withheld on either ticket: else the one could tell who asks on the other.
 * Thread-safe.
 */
final class Sight {

    private final Setup setup;
    private final Keeper keeper;
    private final Actor actor;

    Sight(Setup setup, Keeper keeper, Actor actor) {
        this.setup = setup;
        this.keeper = keeper;
        this.actor = actor;
    }

    boolean sees(Envelope envelope, Ticket ticket) {
        return setup.policies()
                .reading(envelope, setup.time().instant().truncatedTo(ChronoUnit.MICROS))
                .access()
                .maySee(actor, ticket);
    }

    Ticket shown(Ticket ticket) {
        return linked(ticket, forUnit(ticket), known(ticket));
    }

    List<Entry> shown(Ticket ticket, List<Entry> journal) {
        Predicate<TicketId> known = known(ticket);
        return journal.stream()
                .map(entry -> isUnit() ? entry.forUnits(ticket) : entry)
                .flatMap(entry -> entry
                        .event()
                        .linkedOnly(known)
                        .map(event -> new Entry(entry.seq(), entry.stamp(), entry.command(), event))
                        .stream())
                .toList();
    }

    Decision shown(Decision decision) {
        if (decision instanceof Decision.Applied applied) {
            List<Event> events = events(applied.ticket(), applied.events());
            Ticket ticket = shown(applied.ticket());
            return events.isEmpty() ? new Decision.Unchanged(ticket) : new Decision.Applied(events, ticket);
        }
        return decision instanceof Decision.Unchanged unchanged
                ? new Decision.Unchanged(shown(unchanged.ticket()))
                : decision;
    }

    Outcome shown(Outcome outcome) {
        return new Outcome(shown(outcome.ticket()), events(outcome.ticket(), outcome.events()), outcome.repeated());
    }

    Optional<List<Outcome>> shown(Optional<List<Outcome>> outcomes) {
        return outcomes.map(all -> all.stream().map(this::shown).toList());
    }

    private List<Event> events(Ticket ticket, List<Event> events) {
        Predicate<TicketId> known = known(ticket);
        return events.stream()
                .flatMap(event -> shown(event, ticket, known).stream())
                .toList();
    }

    private Optional<Event> shown(Event event, Ticket ticket, Predicate<TicketId> known) {
        return event.linkedOnly(known).map(left -> isUnit() ? left.forUnits(ticket) : left);
    }

    private Ticket forUnit(Ticket ticket) {
        return isUnit() ? ticket.forUnits() : ticket;
    }

    private static Ticket linked(Ticket whole, Ticket shown, Predicate<TicketId> known) {
        boolean alone =
                whole.links().tickets().isEmpty() && whole.parties().joined().isEmpty();
        return alone ? shown : shown.linkedOnly(known);
    }

    private boolean isUnit() {
        return actor.actsFor().isPresent();
    }

    /** Asked once for each ticket that is named. */
    private Predicate<TicketId> known(Ticket ticket) {
        Map<TicketId, Boolean> asked = new LinkedHashMap<>();
        boolean withheld = isUnit() && ticket.intake() != null && ticket.withholdsWordsOf(null);
        return other -> !withheld && asked.computeIfAbsent(other, this::knows);
    }

    private boolean knows(TicketId other) {
        return keeper.store()
                .find(keeper.key(other))
                .filter(envelope -> {
                    Ticket ticket = keeper.ticket(envelope);
                    return sees(envelope, ticket) && !(isUnit() && ticket.withholdsWordsOf(null));
                })
                .isPresent();
    }
}
