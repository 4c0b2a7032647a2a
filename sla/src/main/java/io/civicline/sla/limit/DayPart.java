package io.civicline.sla.limit;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.counting.OutsideHours;
import io.civicline.sla.limit.Interval.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days, weeks, months, years or working days, placed on the calendar.
 *
 * @param course of the projection
 * @param amount what is counted
 * @param from when it began
 * @param begin when counting began: {@code from}, or the next opening
 * @param first the first date that can count
 * @param last the last date that counts; the day before {@code first} if only a fraction of a day is counted
 * @param wholeDue when the whole days are over
 * @param due when the fraction is used up too
 * @param exclusive whether the due instant is the midnight after the last day
 */
record DayPart(
        Course course,
        Amount amount,
        Instant from,
        Instant begin,
        LocalDate first,
        LocalDate last,
        Instant wholeDue,
        Instant due,
        boolean exclusive)
        implements Part {

    @Override
    public LocalDate lastDay() {
        return course.dateBefore(due);
    }

    @Override
    public Optional<LocalDate> provisionalFrom() {
        LocalDate start = course.calendar().date(from);
        boolean startLookedAt = course.counting().outsideHours() == OutsideHours.NEXT_OPENING;
        if (isWorking()) {
            boolean out = course.counting().firstDay() == FirstDay.OUT && !startLookedAt;
            return course.firstUnpublished(out ? first : start, lastDay());
        }
        Optional<LocalDate> atStart =
                startLookedAt ? course.firstUnpublished(start, course.calendar().date(begin)) : Optional.empty();
        return atStart.or(() -> endLookedAt() ? course.firstUnpublished(last, lastDay()) : Optional.empty());
    }

    @Override
    public void explain(Timeline timeline) {
        course.cutIntoDays(from, wholeDue, (date, start, end) -> {
            Pause pause = date.isBefore(first) ? null : course.pauseOf(date);
            if (pause != null) {
                timeline.add(paused(date, start, end, pause));
            } else if (date.isBefore(first)) {
                timeline.add(running(date, start, end, 0));
            } else {
                cutAtPauses(date, start, end, timeline);
            }
        });
        if (!last.isBefore(first) && !course.calendar().endOf(last.minusDays(1)).isBefore(wholeDue)) {
            timeline.add(running(last, wholeDue, wholeDue, steps(last)));
        }
        explainFraction(timeline);
        timeline.settle(isWorking() ? amount.steps() % 100 : 0);
    }

    private void cutAtPauses(LocalDate date, Instant start, Instant end, Timeline timeline) {
        long[] left = {steps(date)};
        course.cutAtPauses(
                start,
                end,
                (opens, closes) -> {
                    if (opens.isBefore(closes)) {
                        timeline.add(running(date, opens, closes, left[0]));
                        left[0] = 0;
                    }
                },
                (opens, closes, pause) -> timeline.add(paused(date, opens, closes, pause)));
        timeline.owe(left[0]);
    }

    private void explainFraction(Timeline timeline) {
        course.inWholeDays()
                .cutAtPauses(
                        wholeDue,
                        due,
                        (start, end) -> TimePart.working(course, amount.unit(), start, end, false, timeline),
                        (start, end, pause) ->
                                timeline.add(paused(course.calendar().date(start), start, end, pause)));
    }

    private Interval running(LocalDate date, Instant start, Instant end, long counted) {
        Kind kind = kind(date);
        boolean differs = isWorking() || kind == Kind.DAY_OFF;
        return new Interval(
                start,
                end,
                kind,
                counted,
                amount.unit(),
                differs && kind != Kind.NOT_YET ? course.reason(date) : null,
                "",
                isProvisional(date));
    }

    private Interval paused(LocalDate date, Instant start, Instant end, Pause pause) {
        return new Interval(start, end, Kind.PAUSED, 0, amount.unit(), null, pause.reason(), isProvisional(date));
    }

    private Kind kind(LocalDate date) {
        boolean off = !course.calendar().isWorkingDay(date);
        if (date.isBefore(first)) {
            return off && isWorking() ? Kind.DAY_OFF : Kind.NOT_YET;
        }
        if (!date.isAfter(last)) {
            boolean counts = !off || !isWorking();
            return !counts ? Kind.DAY_OFF : isWorking() && course.isMakeUp(date) ? Kind.MAKE_UP : Kind.COUNTED;
        }
        if (isWorking() || course.counting().lastDayOff() == LastDayOff.KEEP) {
            return off && isWorking() ? Kind.DAY_OFF : Kind.GIVEN_BACK;
        }
        boolean movedOn = !course.calendar().isWorkingDay(date.minusDays(1));
        return off ? Kind.DAY_OFF : movedOn ? Kind.MOVED : Kind.GIVEN_BACK;
    }

    /** What a date counts, in steps of the unit; the longer units count whole on the last date. */
    private long steps(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            return 0;
        }
        return switch (amount.unit()) {
            case DAY -> 1;
            case WORKING_DAY -> course.calendar().isWorkingDay(date) ? 100 : 0;
            default -> date.equals(last) ? amount.steps() : 0;
        };
    }

    private boolean isProvisional(LocalDate date) {
        boolean lookedAt = isWorking() || (!date.isBefore(last) && endLookedAt());
        return lookedAt && !course.calendar().covers(date);
    }

    private boolean endLookedAt() {
        return course.counting().lastDayOff() == LastDayOff.NEXT_WORKING_DAY
                || course.counting().ends() == Ends.CLOSE_OF_BUSINESS;
    }

    private boolean isWorking() {
        return amount.unit() == AmountUnit.WORKING_DAY;
    }
}
