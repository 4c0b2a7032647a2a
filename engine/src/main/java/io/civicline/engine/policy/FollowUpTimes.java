package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.GradeCode;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.Timetable;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** A rule of follow-ups with the calendar and counting rule that it names. */
record FollowUpTimes(FollowUpRule rule, Timetable timetable, Map<GradeCode, Grade> scale) implements FollowUpTerms {

    /** So much after an instant. */
    static Instant after(Instant from, Amount amount, CountingId counting, CalendarId calendar, Timetable timetable) {
        CountingRule counts = requireNonNull(timetable.countings().get(counting));
        WorkCalendar days = requireNonNull(timetable.calendars().get(calendar));
        return new Limit(amount, counts, days).after(from);
    }

    private WorkCalendar calendar() {
        return requireNonNull(timetable.calendars().get(rule.start().calendar()));
    }

    Instant after(Instant from, Amount amount) {
        return after(from, amount, rule.start().counting(), rule.start().calendar(), timetable);
    }

    Instant firstAttempt(Instant opensAt) {
        return rule.calls().window().next(opensAt, calendar());
    }

    @Override
    public int maxAttempts() {
        return rule.calls().most();
    }

    @Override
    public Instant nextAttempt(Instant last) {
        return firstAttempt(after(last, rule.calls().spacing()));
    }

    @Override
    public boolean isInWindow(Instant at) {
        return rule.calls().window().contains(at, calendar());
    }

    @Override
    public Set<CallOutcome> lastOutcomes() {
        return rule.calls().last();
    }

    @Override
    public Set<Question> questions() {
        return rule.asking().questions();
    }

    @Override
    public Set<Question> needed() {
        return rule.asking().needed();
    }

    @Override
    public Set<Solved> unsolved() {
        return rule.asking().unsolved();
    }
}
