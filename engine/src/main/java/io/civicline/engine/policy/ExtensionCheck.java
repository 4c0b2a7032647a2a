package io.civicline.engine.policy;

import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.Approver;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.error.Fault;
import io.civicline.core.unit.Units;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.MoreTime;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of the extensions of one clock: that they can be counted and decided, and that no clock waits for ever. */
final class ExtensionCheck {

    private final PolicySetBuilder from;
    private final ClockRule rule;
    private final Units units;
    private final String path;
    private final List<Fault> faults;

    ExtensionCheck(PolicySetBuilder from, ClockRule rule, Units units, String path, List<Fault> faults) {
        this.from = from;
        this.rule = rule;
        this.units = units;
        this.path = path;
        this.faults = faults;
    }

    void check() {
        Set<ExtensionCode> ids = new LinkedHashSet<>();
        for (ExtensionOffer offer : rule.extensions()) {
            String at = path + ".extensions[" + offer.id() + "]";
            if (!ids.add(offer.id())) {
                faults.add(Fault.of("DUPLICATE", path + ".extensions", "what", "extension", "code", offer.id()));
            }
            MoreTime more = MoreTime.parse(offer.by());
            countable(more, at + (more.since() == null ? ".by" : ".to"));
            checkDecision(offer, at);
            Approver approver = offer.approver();
            if (approver != null) {
                checkApprover(approver, at + ".approver");
            }
        }
    }

    /** The clock of a decision is one that the wish starts and the decision stops; a clock that waits needs one. */
    private void checkDecision(ExtensionOffer offer, String at) {
        ClockCode decide = offer.decide();
        if (decide == null) {
            if (offer.pendingAtDue() == PendingAtDue.HOLD) {
                faults.add(Fault.of("HOLD_WITHOUT_END", at + ".pendingAtDue"));
            }
            return;
        }
        Optional<ClockRule> decision = from.clocks.stream()
                .filter(clock -> clock.code().equals(decide))
                .findFirst();
        if (decision.isEmpty()) {
            faults.add(Fault.of("UNKNOWN_CODE", at + ".decide", "what", "clock", "code", decide, "hint", ""));
        } else if (!isOfDecisions(decision.get())) {
            faults.add(Fault.of("NOT_OF_DECISIONS", at + ".decide", "clock", decide));
        }
    }

    private static boolean isOfDecisions(ClockRule clock) {
        return clock.starts().equals(Set.of("extension-requested"))
                && clock.stops().containsAll(Set.of("extension-granted", "extension-refused"))
                && clock.scope() != ClockScope.REQUESTER
                && clock.extensions().isEmpty();
    }

    private void checkApprover(Approver approver, String at) {
        for (RoleCode role : approver.roles()) {
            if (from.roles.stream().noneMatch(known -> known.code().equals(role))) {
                faults.add(Fault.of("UNKNOWN_CODE", at + ".roles", "what", "role", "code", role, "hint", ""));
            }
        }
        if (approver.who() != null) {
            faults.addAll(approver.who().faults(units, at + ".who"));
        }
    }

    private void countable(MoreTime more, String at) {
        CountingRule counting = from.countings.get(rule.counting());
        WorkCalendar calendar = from.calendars.get(rule.calendar());
        if (counting == null || calendar == null) {
            return; // said already
        }
        try {
            new Limit(more.amount(), counting, calendar);
        } catch (IllegalArgumentException e) {
            faults.add(Fault.of("CONTRADICTION", at, "what", e.getMessage()));
        }
    }
}
