package io.civicline.engine.policy;

import static java.util.stream.Collectors.joining;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;
import io.civicline.core.error.Fault;
import io.civicline.core.unit.Units;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.LimitRule;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import io.civicline.sla.moment.Moment;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of the steps of one clock: that their moments are theirs, can be counted, and come after the start. */
final class StepCheck {

    private final PolicySetBuilder from;
    private final ClockRule rule;
    private final Units units;
    private final StepReach reach;
    private final String path;
    private final List<Fault> faults;

    StepCheck(PolicySetBuilder from, ClockRule rule, Units units, StepReach reach, String path, List<Fault> faults) {
        this.from = from;
        this.rule = rule;
        this.units = units;
        this.reach = reach;
        this.path = path;
        this.faults = faults;
    }

    void check() {
        Set<StepId> ids = new LinkedHashSet<>();
        for (Step step : rule.steps()) {
            String at = path + ".steps[" + step.id() + "]";
            if (!ids.add(step.id())) {
                faults.add(Fault.of("DUPLICATE", path + ".steps", "what", "step", "code", step.id()));
            }
            checkMoment(step, at + ".at");
            if (step.repeat() != null) {
                countable(step.repeat().every(), at + ".repeat.every");
            }
            if (step.act() instanceof StepAct.Supervise supervise) {
                faults.addAll(supervise.who().faults(units, at + ".do.supervise"));
                RuleChecks.checkLevel(supervise.level(), from.supervisions, at + ".do.level", faults);
            }
            if (step.answer() != null) {
                checkAnswer(step.act(), step.answer(), at + ".answer");
            }
        }
    }

    /** The clock of an answer is there, and the act starts it. */
    private void checkAnswer(StepAct act, ClockCode answer, String at) {
        Optional<ClockRule> clock =
                from.clocks.stream().filter(c -> c.code().equals(answer)).findFirst();
        if (clock.isEmpty()) {
            List<ClockCode> known = from.clocks.stream().map(ClockRule::code).toList();
            faults.add(RuleChecks.unknown(at, "clock", answer, known));
        } else if (act instanceof StepAct.Mark) {
            faults.add(Fault.of("CONTRADICTION", at, "what", "a mark wants no answer"));
        } else {
            String moment = act instanceof StepAct.Urge ? "urged" : "supervised";
            if (!clock.get().starts().contains(moment)) {
                faults.add(
                        Fault.of("CONTRADICTION", at, "what", "'" + answer + "' does not start at '" + moment + "'"));
            }
        }
    }

    private void checkMoment(Step step, String at) {
        Moment moment = step.at();
        boolean own = moment instanceof Moment.Share share && share.clock().equals(rule.code());
        if (moment instanceof Moment.Due || own) {
            return;
        }
        if (moment instanceof Moment.Offset offset && countable(offset.amount(), at)) {
            boolean before = offset.side() == Moment.Side.BEFORE;
            if (offset.anchor() instanceof Moment.Start && !before) {
                return;
            }
            if (offset.anchor() instanceof Moment.Due) {
                checkStart(step, offset, at);
                return;
            }
        } else if (moment instanceof Moment.Offset) {
            return; // said already
        }
        faults.add(Fault.of(
                "CONTRADICTION",
                at,
                "what",
                "a step is at due, AMOUNT before due, AMOUNT after due, AMOUNT after start, or N% of " + rule.code()
                        + ", not at '" + moment + "'"));
    }

    /**
     * A step that comes before the start for some of the limits, or for some starts, is skipped then, and recorded; one that no
     * limit of the clock can ever reach is a fault. A due that an upstream case brings can lie anywhere.
     */
    private void checkStart(Step step, Moment.Offset offset, String at) {
        List<Amount> limits = rule.limits().stream()
                .filter(limit -> !limit.isGiven())
                .map(LimitRule::within)
                .toList();
        boolean after = offset.side() == Moment.Side.AFTER;
        boolean open = limits.size() < rule.limits().size() || limits.isEmpty();
        if (!after && !open && limits.stream().noneMatch(within -> canReach(offset.amount(), within))) {
            String all = limits.stream().map(Amount::toString).distinct().collect(joining(", "));
            faults.add(Fault.of("STEP_BEFORE_START", at, "step", step.id(), "at", step.at(), "limit", all));
        }
    }

    /** Also true for a limit that cannot be counted: that is said already. */
    private boolean canReach(Amount before, Amount within) {
        if (!from.countings.containsKey(rule.counting()) || !from.calendars.containsKey(rule.calendar())) {
            return true;
        }
        Collection<CalendarId> calendars =
                rule.countsOnUnitCalendar() ? from.calendars.keySet() : List.of(rule.calendar());
        return calendars.stream()
                .anyMatch(id -> reach.canReach(before, within, rule.extensions(), rule.counting(), id));
    }

    private boolean countable(Amount amount, String at) {
        CountingRule counting = from.countings.get(rule.counting());
        WorkCalendar calendar = from.calendars.get(rule.calendar());
        if (counting == null || calendar == null) {
            return true; // said already
        }
        try {
            new Limit(amount, counting, calendar);
            return true;
        } catch (IllegalArgumentException e) {
            faults.add(Fault.of("CONTRADICTION", at, "what", e.getMessage()));
            return false;
        }
    }
}
