package io.civicline.sla.limit;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.OpenSpan;
import io.civicline.sla.limit.Interval.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Minutes or hours, natural or working, placed on the calendar.
 *
 * @param course of the projection
 * @param unit of the amount
 * @param from when it began
 * @param due when it is used up
 */
record TimePart(Course course, AmountUnit unit, Instant from, Instant due) implements Part {

    static TimePart of(Course course, Amount amount, Instant from) {
        AmountUnit unit = amount.unit();
        Instant due = course.timeDue(from, amount.duration(), isWorking(unit));
        return new TimePart(course, unit, from, due);
    }

    @Override
    public boolean exclusive() {
        return false;
    }

    @Override
    public LocalDate lastDay() {
        return course.dateBefore(due);
    }

    @Override
    public Optional<LocalDate> provisionalFrom() {
        return isWorking(unit) ? course.firstUnpublished(course.calendar().date(from), lastDay()) : Optional.empty();
    }

    @Override
    public void explain(Timeline timeline) {
        course.cutAtPauses(
                from,
                due,
                (start, end) -> {
                    if (isWorking(unit)) {
                        working(course, unit, start, end, true, timeline);
                    } else {
                        timeline.add(new Interval(start, end, Kind.COUNTED, micros(start, end), unit, null, "", false));
                    }
                },
                (start, end, pause) ->
                        timeline.add(new Interval(start, end, Kind.PAUSED, 0, unit, null, pause.reason(), false)));
    }

    /** Adds a stretch in which working time runs; it counts its microseconds, or nothing. */
    static void working(Course course, AmountUnit unit, Instant from, Instant to, boolean counts, Timeline timeline) {
        course.cutIntoDays(from, to, (date, start, end) -> {
            Instant at = start;
            for (OpenSpan open : course.calendar().openBetween(start, end)) {
                timeline.add(closed(course, unit, date, at, open.start()));
                timeline.add(new Interval(
                        open.start(),
                        open.end(),
                        course.isMakeUp(date) ? Kind.MAKE_UP : Kind.COUNTED,
                        counts ? micros(open.start(), open.end()) : 0,
                        unit,
                        course.reason(date),
                        "",
                        !course.calendar().covers(date)));
                at = open.end();
            }
            timeline.add(closed(course, unit, date, at, end));
        });
    }

    private static Interval closed(Course course, AmountUnit unit, LocalDate date, Instant start, Instant end) {
        boolean works = course.calendar().isWorkingDay(date);
        return new Interval(
                start,
                end,
                works ? Kind.CLOSED : Kind.DAY_OFF,
                0,
                unit,
                works ? null : course.reason(date),
                "",
                !course.calendar().covers(date));
    }

    private static boolean isWorking(AmountUnit unit) {
        return unit.kind() == AmountUnit.Kind.WORKING_TIME;
    }

    private static long micros(Instant start, Instant end) {
        return start.until(end, ChronoUnit.MICROS);
    }
}
