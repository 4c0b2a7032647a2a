package io.civicline.engine.explain;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.PassReason;
import io.civicline.engine.policy.PolicySet;
import io.civicline.routing.RoutingExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a ticket is with the units that have it: what the rules said, and what a person made of it.
 *
 * <p>Immutable, thread-safe.
 */
public final class RoutingReason {

    private final PolicySet policy;
    private final Ticket ticket;
    private final List<Entry> journal;

    RoutingReason(PolicySet policy, Ticket ticket, List<Entry> journal) {
        this.policy = policy;
        this.ticket = ticket;
        this.journal = journal;
    }

    /**
     * Evaluates the rules again as they were evaluated last, with the facts that were used then.
     *
     * @return which rule won, which lost and on what; empty if the rules were never asked
     */
    public Optional<RoutingExplanation> rules() {
        Ticket before = Ticket.unregistered(ticket.id());
        Optional<RoutingExplanation> last = Optional.empty();
        for (Entry entry : journal) {
            if (entry.event() instanceof RoutingEvent routing) {
                last = Optional.of(explain(before, entry, routing));
            }
            before = entry.applyTo(before);
        }
        return last;
    }

    private RoutingExplanation explain(Ticket before, Entry entry, RoutingEvent routing) {
        List<NotTaken> notTaken = routing.notTaken();
        DirectoryFacts directory = DirectoryFacts.absent(notTaken.stream()
                .filter(skipped -> skipped.reason().equals(PassReason.ABSENT.name()))
                .map(NotTaken::unit)
                .filter(Objects::nonNull)
                .toList());
        return policy.explainRouting(before, entry.stamp().occurredAt(), directory);
    }

    /**
     * Tells it.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return what the rules said, and who dispatched where a person did
     */
    public String text(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String rules = rules().map(explanation -> explanation.text(locale)).orElse("");
        String person = byPerson().map(entry -> person(entry, chinese)).orElse("");
        if (rules.isEmpty() && person.isEmpty()) {
            return chinese ? "尚未派单" : "not dispatched";
        }
        return rules.isEmpty() || person.isEmpty() ? rules + person : rules + "\n" + person;
    }

    private Optional<Entry> byPerson() {
        return journal.stream()
                .filter(entry -> entry.event() instanceof AssignmentEvent.Dispatched dispatched
                        && dispatched.ground() != AssignmentEvent.Ground.RULE)
                .reduce((first, second) -> second);
    }

    private static String person(Entry entry, boolean chinese) {
        String who = entry.stamp().actor().id().value();
        AssignmentEvent.Ground ground = ((AssignmentEvent.Dispatched) entry.event()).ground();
        return switch (ground) {
            case PROPOSAL -> chinese ? who + "按建议派单" : "dispatched by " + who + " as proposed";
            case PROPOSAL_CHANGED -> chinese ? who + "更改建议后派单" : "dispatched by " + who + ", who changed the proposal";
            case PERSON -> chinese ? who + "指定派单" : "dispatched by " + who + ", who named the units";
            case RULE -> "";
        };
    }
}
