package io.civicline.examples.simulate;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Within;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.tree.CodeTree;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Gateway;
import io.civicline.examples.town.Page;
import io.civicline.examples.town.Scene;
import io.civicline.examples.town.Tables;
import io.civicline.examples.town.Town;
import io.civicline.routing.RoutingRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the requests, and what of the policy was never needed. */
final class Report {

    /** So many of a long list are named. */
    private static final int MOST = 20;

    /** What a ticket needs to get to its end. */
    private static final List<String> LIFE =
            List.of("register", "dispatch", "acknowledge", "reply", "audit", "tell-citizen", "close");

    private final Town town;
    private final PolicySet policy;
    private final Archive archive;
    private final LocalDate lastDay;

    Report(Town town, Archive archive, LocalDate lastDay) {
        this.town = town;
        this.policy = town.policy();
        this.archive = archive;
        this.lastDay = lastDay;
    }

    void write(Page page, SimulateArguments arguments) {
        page.line("%s (%s), %s", policy.title().text(Locale.ENGLISH), policy.name(), policy.zone());
        page.line(
                "%d calls from %s for %d days, seed %d",
                arguments.tickets(), Dates.day(town.day(0)), arguments.days(), arguments.seed());
        tickets(page, arguments.tickets());
        Tables tables = new Tables(policy, archive);
        tables.stages(page);
        tables.clocks(page);
        tables.steps(page);
        tables.units(page, "who got most", MOST);
        rules(page);
        categories(page);
        unlimited(page);
        refusals(page);
        checked(page);
    }

    private void tickets(Page page, int calls) {
        page.heading("what happened to the tickets");
        page.line("%6d registered", archive.files().size());
        count(page, "dispatched", "dispatched");
        count(page, "proposed", "proposed");
        count(page, "unrouted", "unrouted");
        count(page, "returned", "returned");
        count(page, "extended", "extension-granted");
        count(page, "replied", "replied");
        count(page, "closed", "closed");
        count(page, "withdrawn", "withdrawn");
        int missing = calls - archive.files().size();
        if (missing > 0) {
            page.line(
                    "%6d %s",
                    missing, "calls made no ticket: nobody may register, nothing can be asked, or it was refused");
        }
        List<String> nobody =
                LIFE.stream().filter(act -> !town.cast().mayAnybody(act)).toList();
        if (!nobody.isEmpty()) {
            page.line("the folder lets nobody %s: tickets stay where that is needed", String.join(", ", nobody));
        }
    }

    private void count(Page page, String what, String moment) {
        page.line(
                "%6d %s",
                archive.files().stream().filter(file -> file.has(moment)).count(), what);
    }

    private void rules(Page page) {
        Map<RuleId, Long> used = archive.events(RoutingEvent.Routed.class)
                .collect(Collectors.groupingBy(e -> e.choice().rule(), Collectors.counting()));
        List<String> never = policy.routing().rules().stream()
                .map(RoutingRule::id)
                .filter(rule -> !used.containsKey(rule))
                .map(RuleId::value)
                .toList();
        page.heading("rules that were never used");
        list(page, never, "of " + policy.routing().rules().size());
        long fallback = used.getOrDefault(RuleId.of("fallback"), 0L);
        page.line(
                "the fallback decided %d times of %d",
                fallback, used.values().stream().mapToLong(n -> n).sum());
    }

    private void categories(Page page) {
        Set<Object> named = policy.routing().rules().stream()
                .filter(rule -> rule.validity().covers(lastDay))
                .flatMap(rule -> named(rule.when()))
                .collect(Collectors.toSet());
        CodeTree<CategoryCode> tree = policy.vocabulary().categories();
        List<String> leaves = Callers.leaves(tree, null, lastDay);
        List<String> without = leaves.stream()
                .map(CategoryCode::of)
                .filter(leaf ->
                        !named.contains(leaf) && tree.ancestors(leaf).stream().noneMatch(named::contains))
                .map(Object::toString)
                .toList();
        page.heading("categories without a rule of their own, or of one above");
        list(page, without, "of " + leaves.size());
    }

    /** The categories that a condition asks for. */
    private static Stream<Object> named(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().stream().flatMap(Report::named);
        }
        if (condition instanceof AnyOf any) {
            return any.parts().stream().flatMap(Report::named);
        }
        return condition instanceof Within.Category category
                ? category.codes().stream().map(code -> code)
                : Stream.of();
    }

    /** Tickets that went to units, and on which no clock ever ran; what nobody was given yet may wait without one. */
    private void unlimited(Page page) {
        Map<String, Long> byCategory = archive.tickets().stream()
                .filter(ticket -> !ticket.handling().assignments().isEmpty())
                .filter(ticket -> ticket.ledger().clocks().isEmpty())
                .collect(Collectors.groupingBy(
                        ticket -> ticket.request().category().value(), TreeMap::new, Collectors.counting()));
        page.heading("tickets without any limit");
        long tickets = byCategory.values().stream().mapToLong(n -> n).sum();
        list(
                page,
                byCategory.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList(),
                (byCategory.size() == 1 ? "category, " : "categories, ")
                        + tickets
                        + (tickets == 1 ? " ticket" : " tickets"));
    }

    private static void list(Page page, List<String> names, String of) {
        page.line("%d %s", names.size(), of);
        names.stream().limit(MOST).forEach(name -> page.line("  %s", name));
        if (names.size() > MOST) {
            page.line("  and %d more", names.size() - MOST);
        }
    }

    private void refusals(Page page) {
        page.heading("refusals by reason");
        Map<String, Long> byReason = town.scene().rebuffs().stream()
                .map(Scene.Rebuff::codes)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        byReason.forEach((code, count) -> page.line("%6d %s", count, code));
        if (byReason.isEmpty()) {
            page.line("none");
        }
    }

    private void checked(Page page) {
        page.heading("checked");
        archive.check(page);
        page.line(
                "time           woke tickets: %d, failed: %d",
                town.done().woken(), town.done().failed());
        for (Gateway gateway : town.gateways()) {
            page.line("%-14s notices sent: %d", gateway.name(), gateway.sent());
        }
    }
}
