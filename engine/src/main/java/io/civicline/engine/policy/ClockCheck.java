package io.civicline.engine.policy;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.condition.Always;
import io.civicline.core.error.Fault;
import io.civicline.core.review.ReviewKind;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.LimitRule;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import java.util.List;
import java.util.Set;

/** What must hold of one clock beyond its names: that its limits can be counted, reached and extended. */
final class ClockCheck {

    private static final Set<String> ENDINGS = Set.of("closed", "withdrawn");
    private static final List<String> PROMISING = List.of("promised", ReviewKind.STAGED_CLOSING.granted());

    private final PolicySetBuilder from;
    private final ClockRule rule;
    private final String path;
    private final List<Fault> faults;

    ClockCheck(PolicySetBuilder from, ClockRule rule, String path, List<Fault> faults) {
        this.from = from;
        this.rule = rule;
        this.path = path;
        this.faults = faults;
    }

    void check() {
        checkLimits();
        checkPromised();
        if (!rule.extensions().isEmpty() && !from.reasons.containsKey(ReasonUse.EXTEND)) {
            faults.add(Fault.of(
                    "EMPTY",
                    "reasons.EXTEND",
                    "wanted",
                    "'" + rule.code() + "' can be extended, so name reasons for it"));
        }
        if (rule.countsOnUnitCalendar() && rule.scope() == ClockScope.TICKET) {
            contradicts("a clock of the whole ticket has no unit whose calendar could count");
        }
        if (rule.starts().stream().anyMatch(ENDINGS::contains)) {
            contradicts("nothing starts when the ticket ends");
        }
    }

    /** A promise is there from the moment at which it is made. */
    private void checkPromised() {
        boolean promised = rule.limits().stream().anyMatch(limit -> limit.until() == GivenDue.COMMITMENT);
        if (promised && rule.starts().stream().noneMatch(PROMISING::contains)) {
            contradicts("a clock until commitment.due starts at " + String.join(" or ", PROMISING));
        }
    }

    private void checkLimits() {
        boolean all = false;
        int line = 0;
        for (LimitRule limit : rule.limits()) {
            String at = path + ".limits[" + line++ + "]";
            if (all) {
                faults.add(Fault.of("CONTRADICTION", at, "what", "a line before it takes every ticket"));
            }
            all |= limit.when() instanceof Always && !limit.isGiven();
            if (limit.within() != null) {
                countable(limit.within(), at);
            }
        }
    }

    private void countable(Amount amount, String at) {
        CountingRule counting = from.countings.get(rule.counting());
        WorkCalendar calendar = from.calendars.get(rule.calendar());
        if (counting == null || calendar == null) {
            return; // said already
        }
        try {
            new Limit(amount, counting, calendar);
        } catch (IllegalArgumentException e) {
            faults.add(Fault.of("CONTRADICTION", at, "what", e.getMessage()));
        }
    }

    private void contradicts(String what) {
        faults.add(Fault.of("CONTRADICTION", path, "what", what));
    }
}
