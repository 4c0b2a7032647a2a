package io.civicline.sla.limit;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.counting.OutsideHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Counts days as a rule says: where counting begins, which day is the last, when on it the limit is over. */
final class DayCount {

    private final Course course;
    private final WorkCalendar calendar;
    private final CountingRule rule;
    private final Amount amount;
    private final boolean working;
    private final Instant begin;
    private final LocalDate first;

    private DayCount(Course course, Amount amount, Instant from, @Nullable LocalDate oldEnd) {
        this.course = course;
        this.calendar = course.calendar();
        this.rule = course.counting();
        this.amount = amount;
        this.working = amount.unit() == AmountUnit.WORKING_DAY;
        this.begin = begin(from, oldEnd != null);
        this.first = oldEnd == null || rule.firstDay() == FirstDay.FROM_THE_MINUTE ? firstDay() : oldEnd.plusDays(1);
    }

    /**
     * @param from the start of the limit, or the due instant that is extended
     * @param oldEnd the last day of what is extended; null at the start of the limit
     */
    static DayPart of(Course course, Amount amount, Instant from, @Nullable LocalDate oldEnd) {
        return new DayCount(course, amount, from, oldEnd).place(from);
    }

    private DayPart place(Instant from) {
        int whole = amount.number().intValue();
        LocalDate last = whole == 0 ? first.minusDays(1) : lastCounted(whole);
        Instant wholeDue = whole == 0 ? withoutWholeDay() : afterPauses(last);
        Duration fraction = fraction();
        Instant due = fraction.isZero() ? wholeDue : course.inWholeDays().timeDue(wholeDue, fraction, true);
        return new DayPart(course, amount, from, begin, first, last, wholeDue, due, exclusive(due, fraction));
    }

    private Instant begin(Instant from, boolean extension) {
        boolean fromTheMinute = working && rule.firstDay() == FirstDay.FROM_THE_MINUTE;
        boolean atOpening = rule.outsideHours() == OutsideHours.NEXT_OPENING && !extension;
        return fromTheMinute || atOpening ? calendar.nextOpening(from) : from;
    }

    private LocalDate firstDay() {
        LocalDate day = calendar.date(begin);
        boolean counts = rule.firstDay() == FirstDay.IN && end(day).isAfter(begin);
        return counts ? day : day.plusDays(1);
    }

    private LocalDate lastCounted(int whole) {
        if (!working && !(course.pausesByDay() && !course.pauses().isEmpty())) {
            return lastNatural(whole);
        }
        long days = working ? whole : ChronoUnit.DAYS.between(first, lastNatural(whole)) + 1;
        LocalDate day = first.minusDays(1);
        for (long counted = 0; counted < days; counted++) {
            day = next(day, working);
        }
        return day;
    }

    private LocalDate lastNatural(int whole) {
        return switch (amount.unit()) {
            case WEEK -> first.plusDays(7L * whole - 1);
            case MONTH -> lastOfMonths(whole);
            case YEAR -> lastOfMonths(12L * whole);
            default -> first.plusDays(whole - 1L);
        };
    }

    /** To the corresponding day of the day before the first, or to the day before the first's own corresponding day. */
    private LocalDate lastOfMonths(long months) {
        if (rule.firstDay() != FirstDay.IN) {
            return first.minusDays(1).plusMonths(months);
        }
        LocalDate corresponding = first.plusMonths(months);
        return corresponding.getDayOfMonth() == first.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    /** The next date that is not paused, and works if it must. */
    private LocalDate next(LocalDate date, boolean mustWork) {
        LocalDate day = date;
        do {
            day = mustWork ? calendar.nextWorkingDay(day) : day.plusDays(1);
        } while (course.pauseOf(day) != null);
        return day;
    }

    /**
     * When the whole days are over, with pauses taken out by the minute if the rule says so. A pause never makes it
     * earlier, even where it leads from a day off, which had been moved to the end of a working day, into the middle of
     * that day.
     */
    private Instant afterPauses(LocalDate last) {
        Instant nominal = end(last);
        Instant due = moved(nominal, last);
        if (course.pausesByDay()) {
            return due;
        }
        Instant counting = rule.firstDay() == FirstDay.OUT ? calendar.endOf(first.minusDays(1)) : begin;
        for (Pause pause : course.pauses()) {
            if (pause.from().isBefore(due) && pause.to().isAfter(counting)) {
                Instant base = pause.from().isBefore(nominal) ? nominal : due;
                nominal = course.later(base, counting, pause, working);
                due = Course.later(due, moved(nominal, course.dateBefore(nominal)));
                if (due.isBefore(pause.to())) {
                    due = afterResuming(due, pause.to());
                    nominal = due;
                }
            }
        }
        return due;
    }

    /** Nothing is due before it is resumed: the end of the day, if the limit ends with days, or the first moment that counts. */
    private Instant afterResuming(Instant due, Instant resumed) {
        Instant ends = rule.ends() == Ends.END_OF_DAY ? calendar.endOf(course.dateBefore(due)) : due;
        if (!ends.isBefore(resumed)) {
            return ends;
        }
        return working ? calendar.add(resumed, Duration.ZERO) : resumed;
    }

    /** Moves an end on a day off to the next working day, if the rule says so. */
    private Instant moved(Instant end, LocalDate day) {
        boolean stays = working || rule.lastDayOff() == LastDayOff.KEEP || calendar.isWorkingDay(day);
        return stays ? end : end(next(day, true));
    }

    /** When a date is over as the last day of the limit. */
    private Instant end(LocalDate day) {
        return switch (rule.ends()) {
            case SAME_TIME -> sameTime(day);
            case CLOSE_OF_BUSINESS -> calendar.closing(day).orElseGet(() -> calendar.endOf(day));
            case END_OF_DAY -> calendar.endOf(day);
        };
    }

    private Instant sameTime(LocalDate day) {
        ZonedDateTime clock = begin.atZone(calendar.zone());
        Instant same = ZonedDateTime.ofLocal(
                        LocalDateTime.of(day, clock.toLocalTime()), calendar.zone(), clock.getOffset())
                .toInstant();
        boolean mustBeOpen = working && rule.firstDay() == FirstDay.FROM_THE_MINUTE;
        return mustBeOpen ? calendar.add(same, Duration.ZERO) : same;
    }

    private Instant withoutWholeDay() {
        return rule.firstDay() == FirstDay.OUT ? calendar.endOf(first.minusDays(1)) : begin;
    }

    private Duration fraction() {
        long hundredths = working ? amount.steps() % 100 : 0;
        return rule.dayLength()
                .map(length -> length.duration().multipliedBy(hundredths).dividedBy(100))
                .orElse(Duration.ZERO);
    }

    private boolean exclusive(Instant due, Duration fraction) {
        LocalDate day = course.dateBefore(due);
        boolean shut =
                rule.ends() == Ends.CLOSE_OF_BUSINESS && calendar.closing(day).isEmpty();
        boolean withTheDay = rule.ends() == Ends.END_OF_DAY || shut;
        return withTheDay && fraction.isZero() && due.equals(calendar.endOf(day));
    }
}
