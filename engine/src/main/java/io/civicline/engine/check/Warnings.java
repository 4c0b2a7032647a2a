package io.civicline.engine.check;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.error.Fault;
import io.civicline.core.tree.CodeTree;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is allowed but hardly meant. Not thread-safe. */
final class Warnings {

    private static final int NAMED = 10;
    private static final Set<String> BEFORE_PARTS = Set.of("received", "arrived", "registered");

    private static final String REOPENED = "reopened";

    private final PolicySet policy;
    private final List<Fault> warnings = new ArrayList<>();

    private Warnings(PolicySet policy) {
        this.policy = policy;
    }

    /** Every warning, by path of the policy. */
    static List<Fault> of(PolicySet policy) {
        Warnings found = new Warnings(policy);
        found.rules();
        found.categories();
        found.roles();
        found.clocks();
        found.openTickets();
        warnAttributes(policy, found.warnings);
        return found.warnings;
    }

    private void rules() {
        Shadows shadows = new Shadows(policy.vocabulary());
        for (RoutingRule rule : policy.routing().rules()) {
            Optional<RoutingRule> before = shadows.over(rule);
            before.ifPresent(other ->
                    warnings.add(Fault.of("NEVER_REACHED", "routing.rules[" + rule.id() + "]", "other", other.id())));
            shadows.add(rule);
        }
    }

    private void categories() {
        CodeTree<CategoryCode> tree = policy.vocabulary().categories();
        Set<CategoryCode> reached = new LinkedHashSet<>();
        for (RoutingRule rule : policy.routing().rules()) {
            Set<CategoryCode> tops = Shadows.categories(rule.when());
            if (tops.isEmpty()) {
                return; // a rule for every category
            }
            reached.addAll(tops);
        }
        List<CategoryCode> left = tree.nodes().stream()
                .map(node -> node.code())
                .filter(code -> tree.children(code).isEmpty())
                .filter(code ->
                        !reached.contains(code) && tree.ancestors(code).stream().noneMatch(reached::contains))
                .toList();
        if (!left.isEmpty()) {
            warnings.add(Fault.of(
                    "ONLY_FALLBACK",
                    "routing.fallback",
                    "count",
                    left.size(),
                    "codes",
                    left.subList(0, Math.min(NAMED, left.size())) + (left.size() > NAMED ? " …" : "")));
        }
    }

    private void roles() {
        nobody("register", "nothing comes in without");
        nobody("close", "every ticket is to end");
        boolean proposes = policy.routing().mode() == ResultMode.PROPOSE
                || (policy.returns().times() > 0 && policy.returns().then() == ResultMode.PROPOSE);
        if (proposes) {
            nobody("dispatch", "routing proposes");
        }
        nobody("acknowledge", "units are given tickets");
        nobody("reply", "units are given tickets");
        if (policy.returns().times() > 0) {
            nobody("request-return", "tickets may be returned");
            nobody("decide-return", "tickets may be returned");
        }
        if (policy.clocks().rules().stream().anyMatch(rule -> !rule.extensions().isEmpty())) {
            nobody("request-extension", "a clock can be extended");
            nobody("decide-extension", "a clock can be extended");
        }
    }

    private void nobody(String command, String why) {
        if (policy.roles().stream().noneMatch(role -> role.may().contains(command))) {
            warnings.add(Fault.of("NOBODY_MAY", "roles", "command", command, "why", why));
        }
    }

    private void clocks() {
        for (ClockRule rule : policy.clocks().rules()) {
            if (rule.scope() != ClockScope.TICKET && BEFORE_PARTS.containsAll(rule.starts())) {
                warnings.add(Fault.of("NEVER_STARTS", "clocks[" + rule.code() + "].start"));
            }
        }
        boolean rearmed = policy.clocks().rules().stream()
                .anyMatch(rule ->
                        rule.scope() != ClockScope.REQUESTER && rule.starts().contains(REOPENED));
        if (policy.reopenRule().isPresent() && !rearmed) {
            warnings.add(Fault.of("NOT_REARMED", "reopening", "moment", REOPENED));
        }
    }

    private static void warnAttributes(PolicySet policy, List<Fault> warnings) {
        AskedAttributes asked = new AskedAttributes(policy.forms());
        if (asked.isAny()) {
            policy.routing().rules().forEach(rule -> {
                String path = "routing.rules[" + rule.id() + "]";
                warnings.addAll(asked.missing(rule.when(), path + ".when"));
                warnings.addAll(asked.missing(rule.then().lead(), path + ".lead"));
            });
            policy.clocks().rules().forEach(rule -> {
                String path = "clocks[" + rule.code() + "]";
                warnings.addAll(asked.missing(rule.when(), path + ".when"));
                for (int i = 0; i < rule.limits().size(); i++) {
                    warnings.addAll(asked.missing(rule.limits().get(i).when(), path + ".limits[" + i + "].when"));
                }
            });
        }
    }

    /** A policy that says it of some sections means to be activated, and then has to say it of all. */
    private void openTickets() {
        List<String> unsaid = Stream.of(PolicySection.values())
                .filter(section -> !policy.openTickets().containsKey(section))
                .map(PolicySection::key)
                .toList();
        if (!policy.openTickets().isEmpty() && !unsaid.isEmpty()) {
            warnings.add(Fault.of("OPEN_TICKETS", "openTickets", "sections", String.join(", ", unsaid)));
        }
    }
}
