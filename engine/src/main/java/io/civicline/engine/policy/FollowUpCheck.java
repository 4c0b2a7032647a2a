package io.civicline.engine.policy;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.GradeCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Fault;
import io.civicline.core.followup.Grade;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.unit.Units;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.LimitRule;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.moment.Moment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of follow-ups, the scale of grades and reopening. */
final class FollowUpCheck {

    private static final Set<String> NO_START = Set.of("received", "arrived");

    private final PolicySetBuilder from;
    private final Vocabulary vocabulary;
    private final Units units;
    private final List<Fault> faults;

    FollowUpCheck(PolicySetBuilder from, Vocabulary vocabulary, Units units, List<Fault> faults) {
        this.from = from;
        this.vocabulary = vocabulary;
        this.units = units;
        this.faults = faults;
    }

    void check() {
        checkScale();
        Set<RuleId> ids = new LinkedHashSet<>();
        for (FollowUpRule rule : from.followUps) {
            if (!ids.add(rule.id())) {
                faults.add(Fault.of("DUPLICATE", "followUps", "what", "follow-up rule", "code", rule.id()));
            }
            check(rule, "followUps[" + rule.id() + "]");
        }
        ReopenRule reopening = from.reopening;
        if (reopening != null) {
            checkNames(reopening.counting(), reopening.calendar(), "reopening");
            checkAmount(reopening.within(), reopening.counting(), "reopening.within");
            if (!from.reasons.containsKey(ReasonUse.REOPEN)) {
                faults.add(Fault.of(
                        "EMPTY", "reasons.REOPEN", "wanted", "tickets can be reopened, so name reasons for it"));
            }
        }
    }

    private void checkScale() {
        Set<GradeCode> codes = new LinkedHashSet<>();
        for (Grade grade : from.grades) {
            if (!codes.add(grade.code())) {
                faults.add(Fault.of("DUPLICATE", "grades", "what", "grade", "code", grade.code()));
            }
        }
    }

    private void check(FollowUpRule rule, String path) {
        condition(rule.when(), path + ".when");
        rule.whom().exceptions().forEach(e -> condition(e.when(), path + ".except[" + e.id() + "].when"));
        int line = 0;
        for (Dissatisfaction response : rule.dissatisfied()) {
            String at = path + ".dissatisfied[" + line++ + "]";
            condition(response.when(), at + ".when");
            if (response.act() instanceof Dissatisfaction.Supervise supervise) {
                faults.addAll(supervise.who().faults(units, at + ".do.supervise"));
                RuleChecks.checkLevel(supervise.level(), from.supervisions, at + ".do.level", faults);
            }
        }
        if (rule.calls().by() != null) {
            faults.addAll(rule.calls().by().faults(units, path + ".by"));
        }
        checkNames(rule.start().counting(), rule.start().calendar(), path);
        checkAmount(rule.calls().spacing(), rule.start().counting(), path + ".attempts.spacing");
        checkStart(rule.start(), path + ".start");
        checkExpiry(rule.expiry(), path + ".expiry");
        checkQuestions(rule);
    }

    private void condition(Condition condition, String path) {
        faults.addAll(condition.faults(vocabulary, path));
    }

    private void checkNames(CountingId counting, CalendarId calendar, String path) {
        if (!from.countings.containsKey(counting)) {
            faults.add(RuleChecks.unknown(path + ".counting", "counting rule", counting, from.countings.keySet()));
        }
        if (!from.calendars.containsKey(calendar)) {
            faults.add(RuleChecks.unknown(path + ".calendar", "calendar", calendar, from.calendars.keySet()));
        }
    }

    /** A fraction of a working day needs a counting rule that says what it is. */
    private void checkAmount(Amount amount, CountingId counting, String path) {
        CountingRule rule = from.countings.get(counting);
        boolean fraction =
                amount.unit() == AmountUnit.WORKING_DAY && amount.number().scale() > 0;
        if (rule != null && fraction && rule.dayLength().isEmpty()) {
            faults.add(Fault.of(
                    "CONTRADICTION",
                    path,
                    "what",
                    "counting rule '" + counting + "' does not say what " + amount + " is"));
        }
    }

    private void checkStart(FollowUpRule.Start start, String path) {
        Moment at = start.at();
        boolean after = at instanceof Moment.Offset offset && offset.side() == Moment.Side.AFTER;
        Optional<Moment> anchor = at instanceof Moment.Offset offset
                ? Optional.<Moment>of(offset.anchor()).filter(known -> after)
                : Optional.of(at);
        if (at instanceof Moment.Offset offset) {
            checkAmount(offset.amount(), start.counting(), path);
        }
        boolean event = anchor.filter(Moment.Occurrence.class::isInstance)
                .filter(o -> !NO_START.contains(o.toString()) && !o.toString().startsWith("follow-up-"))
                .isPresent();
        boolean due = anchor.filter(Moment.DueOf.class::isInstance).isPresent();
        if (!event && !due) {
            faults.add(Fault.of(
                    "CONTRADICTION",
                    path,
                    "what",
                    "'" + at + "': a follow-up begins at an event, at the due of a clock, or after one of them"));
        }
        if (due && clock(((Moment.DueOf) anchor.orElseThrow()).clock()).isEmpty()) {
            faults.add(RuleChecks.unknown(path, "clock", ((Moment.DueOf) anchor.orElseThrow()).clock(), clocks()));
        }
    }

    private List<ClockCode> clocks() {
        return from.clocks.stream().map(ClockRule::code).toList();
    }

    private Optional<ClockRule> clock(ClockCode code) {
        return from.clocks.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Every follow-up that opens has a clock that ends it. */
    private void checkExpiry(ClockCode code, String path) {
        Optional<ClockRule> clock = clock(code);
        if (clock.isEmpty()) {
            faults.add(RuleChecks.unknown(path, "clock", code, clocks()));
            return;
        }
        ClockRule rule = clock.get();
        boolean always = rule.when().equals(Conditions.always())
                && rule.limits().stream()
                        .map(LimitRule::when)
                        .anyMatch(condition -> condition.equals(Conditions.always()));
        boolean ends = rule.stops().contains("follow-up-finished")
                && (rule.cancels().contains("follow-up-skipped") || rule.stops().contains("follow-up-skipped"));
        if (rule.scope() != ClockScope.REQUESTER || !rule.starts().contains("follow-up-opened") || !ends || !always) {
            faults.add(Fault.of(
                    "CONTRADICTION",
                    path,
                    "what",
                    "the clock '" + code + "' does not end every follow-up: it must be of REQUESTER, start at "
                            + "follow-up-opened, stop at follow-up-finished, cancel at follow-up-skipped, have no "
                            + "'when' and one limit without 'when'"));
        }
    }

    private void checkQuestions(FollowUpRule rule) {
        boolean grades = rule.asking().questions().stream().anyMatch(question -> switch (question) {
            case RESULT, PROCESS, HOTLINE -> true;
            case CONTACTED, TRUTHFUL, SOLVED -> false;
        });
        if (grades && from.grades.isEmpty()) {
            faults.add(Fault.of(
                    "EMPTY", "grades", "wanted", "the rule '" + rule.id() + "' asks for grades, so name the scale"));
        }
    }
}
