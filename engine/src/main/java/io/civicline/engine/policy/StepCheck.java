package io.civicline.engine.policy;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the steps of one clock: that their moments are theirs, can be counted, and come after the start. */
final class StepCheck {

    private final PolicySetBuilder from;
    private final ClockRule rule;
    private final Units units;
    private final String path;
    private final List<Fault> faults;

    StepCheck(PolicySetBuilder from, ClockRule rule, Units units, String path, List<Fault> faults) {
        this.from = from;
        this.rule = rule;
        this.units = units;
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

    /** In time units of one kind the difference does not depend on the start. */
    private void checkStart(Step step, Moment.Offset offset, String at) {
        if (offset.side() == Moment.Side.AFTER || !offset.amount().unit().isTime()) {
            return;
        }
        for (LimitRule limit : rule.limits()) {
            Amount within = limit.within();
            if (within != null
                    && within.unit().kind() == offset.amount().unit().kind()
                    && offset.amount().duration().compareTo(within.duration()) >= 0) {
                faults.add(Fault.of("STEP_BEFORE_START", at, "step", step.id(), "at", step.at(), "limit", within));
            }
        }
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
