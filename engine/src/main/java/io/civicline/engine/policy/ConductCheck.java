package io.civicline.engine.policy;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.error.Fault;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of how units are pressed, what may be promised, and who reviews. */
final class ConductCheck {

    private final PolicySetBuilder from;
    private final List<Fault> faults;

    ConductCheck(PolicySetBuilder from, List<Fault> faults) {
        this.from = from;
        this.faults = faults;
    }

    void check() {
        Set<SupervisionLevel> levels = new LinkedHashSet<>();
        for (SupervisionLevel level : from.supervisions) {
            if (!levels.add(level)) {
                faults.add(Fault.of("DUPLICATE", "supervisions", "what", "supervision level", "code", level));
            }
        }
        RuleChecks.wholeMinutes(from.quiet, "quiet", faults);
        if (!levels.isEmpty()) {
            reasons(ReasonUse.SUPERVISE, "there are levels of supervision");
        }
        checkPromises();
        from.reviews.forEach(this::checkLevels);
    }

    private void checkPromises() {
        PromiseRules rules = from.promises;
        boolean promised = from.clocks.stream().anyMatch(ConductCheck::isPromised);
        if (rules == null) {
            if (promised) {
                empty("promises", "a clock takes the date of a promise, so say how long ahead promises may lie");
            }
            return;
        }
        CountingRule counting = from.countings.get(rules.counting());
        WorkCalendar calendar = from.calendars.get(rules.calendar());
        if (counting == null) {
            faults.add(RuleChecks.unknown(
                    "promises.counting", "counting rule", rules.counting(), from.countings.keySet()));
        }
        if (calendar == null) {
            faults.add(RuleChecks.unknown("promises.calendar", "calendar", rules.calendar(), from.calendars.keySet()));
        }
        if (counting != null && calendar != null) {
            try {
                new Limit(rules.within(), counting, calendar);
            } catch (IllegalArgumentException e) {
                faults.add(Fault.of("CONTRADICTION", "promises.within", "what", e.getMessage()));
            }
        }
        if (rules.renegotiations() > 0) {
            reasons(ReasonUse.RENEGOTIATE, "promises may be given another date");
        }
    }

    private static boolean isPromised(ClockRule rule) {
        return rule.limits().stream().anyMatch(limit -> limit.until() == GivenDue.COMMITMENT);
    }

    private void checkLevels(ReviewKind kind, List<ReviewLevel> levels) {
        String path = "reviews[" + kind + "]";
        Set<ReviewLevelCode> codes = new LinkedHashSet<>();
        Set<RoleCode> known = from.roles.stream().map(Role::code).collect(Collectors.toCollection(LinkedHashSet::new));
        if (kind.isOfCourse() && levels.size() > 1) {
            faults.add(Fault.of(
                    "CONTRADICTION",
                    path + ".levels",
                    "what",
                    "what is about the course of a ticket has one level: after a refusal it is asked again"));
        }
        for (ReviewLevel level : levels) {
            if (!codes.add(level.code())) {
                faults.add(Fault.of("DUPLICATE", path + ".levels", "what", "review level", "code", level.code()));
            }
            for (RoleCode role : level.roles()) {
                if (!known.contains(role)) {
                    faults.add(RuleChecks.unknown(path + ".levels[" + level.code() + "].roles", "role", role, known));
                }
            }
        }
        reasons(ReasonUse.of(kind), "it says who reviews it");
    }

    private void reasons(ReasonUse use, String why) {
        if (!from.reasons.containsKey(use)) {
            empty("reasons." + use, why + ", so name reasons for it");
        }
    }

    private void empty(String path, String wanted) {
        faults.add(Fault.of("EMPTY", path, "wanted", wanted));
    }
}
