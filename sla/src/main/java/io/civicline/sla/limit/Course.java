package io.civicline.sla.limit;

import io.civicline.core.clock.Pause;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.Reason;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.PauseCounting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one projection share.
 *
 * @param calendar of the limit
 * @param counting of the limit
 * @param pauses in order of time, not overlapping, each with an end after the start of the limit
 */
record Course(WorkCalendar calendar, CountingRule counting, List<Pause> pauses) {

    /** Takes a stretch. */
    @FunctionalInterface
    interface Stretch {
        void take(Instant start, Instant end);
    }

    /** Takes a stretch that was paused. */
    @FunctionalInterface
    interface PausedStretch {
        void take(Instant start, Instant end, Pause pause);
    }

    /** Takes the stretch of a local date. */
    @FunctionalInterface
    interface DayStretch {
        void take(LocalDate date, Instant start, Instant end);
    }

    boolean pausesByDay() {
        return counting.pauses() == PauseCounting.BY_DAY;
    }

    /** The pause that touches a date, if the rule takes out whole dates. */
    @Nullable
    Pause pauseOf(LocalDate date) {
        if (pausesByDay()) {
            for (Pause pause : pauses) {
                if (!calendar.date(pause.from()).isAfter(date)
                        && !dateBefore(pause.to()).isBefore(date)) {
                    return pause;
                }
            }
        }
        return null;
    }

    /** The date that an end belongs to: midnight ends the day before. */
    LocalDate dateBefore(Instant end) {
        return calendar.date(end.minusNanos(1_000));
    }

    /** The reason of a date that differs from its weekday. */
    @Nullable
    Reason reason(LocalDate date) {
        return calendar.override(date).map(DayOverride::reason).orElse(null);
    }

    boolean isMakeUp(LocalDate date) {
        return calendar.override(date).filter(DayOverride::isMakeUp).isPresent();
    }

    Instant plus(Instant start, Duration amount, boolean working) {
        return working ? calendar.add(start, amount) : start.plus(amount);
    }

    /** Moves a due instant by what a pause took from it since {@code from}. */
    Instant later(Instant due, Instant from, Pause pause, boolean working) {
        Instant begin = pause.from().isBefore(from) ? from : pause.from();
        if (!begin.isBefore(pause.to())) {
            return due;
        }
        Duration lost = working ? calendar.elapsed(begin, pause.to()) : Duration.between(begin, pause.to());
        return lost.isZero() ? due : plus(due, lost, working);
    }

    /** When an amount of time is used up, with the pauses taken out by the minute. */
    Instant timeDue(Instant from, Duration amount, boolean working) {
        Instant due = plus(from, amount, working);
        for (Pause pause : pauses) {
            if (pause.from().isBefore(due)) {
                due = later(due, from, pause, working);
            }
        }
        return due;
    }

    /** The same course with each pause widened to the whole dates that it touches, if the rule says so. */
    Course inWholeDays() {
        if (!pausesByDay()) {
            return this;
        }
        return new Course(
                calendar,
                counting,
                pauses.stream()
                        .map(pause -> new Pause(
                                calendar.endOf(calendar.date(pause.from()).minusDays(1)),
                                calendar.endOf(dateBefore(pause.to())),
                                pause.reason()))
                        .toList());
    }

    Optional<LocalDate> firstUnpublished(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : calendar.coverage().firstUnpublished(first, last);
    }

    /** Cuts [from, to) at the pauses, in order. */
    void cutAtPauses(Instant from, Instant to, Stretch running, PausedStretch paused) {
        Instant at = from;
        for (Pause pause : pauses) {
            Instant begin = later(at, pause.from());
            Instant end = earlier(to, pause.to());
            if (begin.isBefore(end)) {
                running.take(at, begin);
                paused.take(begin, end, pause);
                at = end;
            }
        }
        running.take(at, to);
    }

    /** Cuts [from, to) into local dates, in order. */
    void cutIntoDays(Instant from, Instant to, DayStretch day) {
        Instant at = from;
        LocalDate date = calendar.date(from);
        while (at.isBefore(to)) {
            Instant end = earlier(to, calendar.endOf(date));
            if (at.isBefore(end)) {
                day.take(date, at, end);
                at = end;
            }
            date = date.plusDays(1);
        }
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
