package io.civicline.engine.explain;

import io.civicline.core.assignment.NotTaken;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.HandOverEvent;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.event.RulingEvent;
import io.civicline.core.naming.Naming;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.PassReason;
import io.civicline.engine.policy.PolicySet;
import io.civicline.routing.Routed;
import io.civicline.routing.RoutingDecision;
import io.civicline.routing.RoutingExplanation;
import io.civicline.routing.Unrouted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Why a ticket is with the units that have it: what the rules said, and what a person made of it.
 *
 * <p>Immutable, thread-safe.
 */
public final class RoutingReason {

    private final PolicySet policy;
    private final LongFunction<Optional<PolicySet>> earlier;
    private final Ticket ticket;
    private final List<Entry> journal;

    RoutingReason(PolicySet policy, LongFunction<Optional<PolicySet>> earlier, Ticket ticket, List<Entry> journal) {
        this.policy = policy;
        this.earlier = earlier;
        this.ticket = ticket;
        this.journal = journal;
    }

    /**
     * Evaluates the rules again as they were evaluated last, under the policy of then and with the facts that were used then.
     *
     * @return which rule won, which lost and on what; empty if the rules were never asked, or if they now say something else
     *     than the journal recorded: the policy has changed, or the words were erased
     */
    public Optional<RoutingExplanation> rules() {
        Ticket before = Ticket.unregistered(ticket.id());
        Optional<RoutingExplanation> last = Optional.empty();
        for (Entry entry : journal) {
            if (entry.event() instanceof RoutingEvent routing) {
                Ticket asked = before;
                last = Optional.of(explain(before, entry, routing))
                        .filter(told -> agree(told.decision(), routing, asked));
            }
            before = entry.applyTo(before);
        }
        return last;
    }

    private RoutingExplanation explain(Ticket before, Entry entry, RoutingEvent routing) {
        DirectoryFacts directory = DirectoryFacts.absent(routing.notTaken().stream()
                .filter(skipped -> skipped.reason().equals(PassReason.ABSENT.name()))
                .map(NotTaken::unit)
                .filter(Objects::nonNull)
                .toList());
        return earlier.apply(routing.policy())
                .orElse(policy)
                .explainRouting(before, entry.stamp().occurredAt(), directory);
    }

    private static boolean agree(RoutingDecision derived, RoutingEvent recorded, Ticket before) {
        if (recorded instanceof RoutingEvent.Routed routed && derived instanceof Routed again) {
            return routed.choice().equals(PolicySet.choice(again, before));
        }
        return recorded instanceof RoutingEvent.Unrouted && derived instanceof Unrouted;
    }

    /**
     * Tells it.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return what the rules said, and who dispatched where a person did
     */
    public String text(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        List<String> lines = new ArrayList<>();
        recorded()
                .ifPresent(event -> lines.add(rules().map(explanation -> explanation.text(locale))
                        .orElseGet(() -> underived(event, locale))));
        decidedLast().map(entry -> decided(entry, locale)).ifPresent(lines::add);
        return lines.isEmpty() ? (chinese ? "尚未派单" : "not dispatched") : String.join("\n", lines);
    }

    private Optional<RoutingEvent> recorded() {
        return journal.stream()
                .filter(entry -> entry.event() instanceof RoutingEvent)
                .map(entry -> (RoutingEvent) entry.event())
                .reduce((first, second) -> second);
    }

    /** The record stands, whatever the rules say today. */
    private String underived(RoutingEvent event, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        if (event instanceof RoutingEvent.Routed routed) {
            String rule = routed.choice().rule().value();
            String lead = policy.naming().say(routed.choice().lead(), locale);
            return chinese
                    ? "记录：政策第" + routed.policy() + "号规则" + rule + "选定主办单位" + lead + "；因政策已变更或文字已删除，无法重新推导"
                    : "recorded: rule " + rule + " of policy #" + routed.policy() + " chose " + lead
                            + "; it cannot be derived again, because the policy has changed or the words were erased";
        }
        return chinese ? "记录：没有找到承办单位" : "recorded: no unit was found";
    }

    /** What people made of it after the rules were asked last: a dispatch, a ruling, an offer taken back. */
    private Optional<Entry> decidedLast() {
        Optional<Entry> last = Optional.empty();
        for (Entry entry : journal) {
            Event event = entry.event();
            if (event instanceof RoutingEvent) {
                last = last.filter(before -> stillHolds(before, entry));
            } else if (decides(event)) {
                last = Optional.of(entry);
            }
        }
        return last;
    }

    /** An offer that was taken back is told although the rules were asked again at once. */
    private static boolean stillHolds(Entry before, Entry routing) {
        return before.event() instanceof HandOverEvent.Recalled
                && before.stamp().equals(routing.stamp());
    }

    private boolean decides(Event event) {
        if (event instanceof AssignmentEvent.Dispatched dispatched) {
            return dispatched.ground() != AssignmentEvent.Ground.RULE
                    && dispatched.ground() != AssignmentEvent.Ground.RULING;
        }
        boolean lead = event.part()
                .filter(id -> ticket.handling().assignment(id).leads())
                .isPresent();
        return event instanceof RulingEvent.Ruled || (event instanceof HandOverEvent.Recalled && lead);
    }

    private String decided(Entry entry, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        Naming naming = policy.naming();
        String who = entry.stamp().actor().id().value();
        if (entry.event() instanceof RulingEvent.Ruled ruled) {
            String level = naming.say(ruled.level(), locale);
            String lead = naming.say(ruled.lead(), locale);
            return chinese
                    ? who + "在“" + level + "”层级裁定由" + lead + "主办，依据" + ruled.authority()
                    : "ruled by " + who + " at the level '" + level + "' that " + lead + " leads, by authority of "
                            + ruled.authority();
        }
        return entry.event() instanceof AssignmentEvent.Dispatched dispatched
                ? person(who, dispatched.ground(), chinese)
                : chinese ? who + "撤回了派单" : "the offer was taken back by " + who;
    }

    private static String person(String who, AssignmentEvent.Ground ground, boolean chinese) {
        return switch (ground) {
            case PROPOSAL -> chinese ? who + "按建议派单" : "dispatched by " + who + " as proposed";
            case PROPOSAL_CHANGED -> chinese ? who + "更改建议后派单" : "dispatched by " + who + ", who changed the proposal";
            case PERSON -> chinese ? who + "指定派单" : "dispatched by " + who + ", who named the units";
            case RULE, RULING -> "";
        };
    }
}
