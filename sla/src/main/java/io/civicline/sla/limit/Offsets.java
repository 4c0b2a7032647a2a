package io.civicline.sla.limit;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * So much time before or after an end, such as a due. An end is the last instant that is in time; the last microsecond of a
 * local date stands for the midnight that ends it.
 */
final class Offsets {

    private final Amount amount;
    private final AmountUnit unit;
    private final CountingRule counting;
    private final WorkCalendar calendar;

    Offsets(Limit limit) {
        this.amount = limit.amount();
        this.unit = amount.unit();
        this.counting = limit.counting();
        this.calendar = limit.calendar();
    }

    /** Where the end would be if it were extended by the amount. */
    Instant after(Instant end) {
        Instant from = wholeDay(end);
        Course course = new Course(calendar, counting, List.of());
        if (unit.isTime()) {
            return TimePart.of(course, amount, from).due();
        }
        LocalDate last = course.dateBefore(from);
        DayPart part = DayCount.of(course, amount, from, last);
        if (!part.due().isAfter(from)) {
            part = DayCount.of(course, amount, from, last.plusDays(1));
        }
        return part.exclusive() ? lastIn(part.due()) : part.due();
    }

    Instant before(Instant end) {
        Instant from = wholeDay(end);
        return switch (unit.kind()) {
            case NATURAL_TIME -> from.minus(amount.duration());
            case WORKING_TIME -> calendar.subtract(from, amount.duration());
            case NATURAL_DAYS -> naturalDaysBefore(from);
            case WORKING_DAYS -> workingDaysBefore(from);
        };
    }

    private Instant naturalDaysBefore(Instant end) {
        boolean midnight = end.equals(calendar.endOf(dateBefore(end)));
        LocalDate date = midnight ? dateBefore(end) : calendar.date(end);
        int number = amount.number().intValueExact();
        LocalDate earlier = switch (unit) {
            case WEEK -> date.minusWeeks(number);
            case MONTH -> date.minusMonths(number);
            case YEAR -> date.minusYears(number);
            default -> date.minusDays(number);
        };
        return midnight ? lastIn(calendar.endOf(earlier)) : at(earlier, timeOf(end));
    }

    /** The fraction first, then whole working days, at the same place of the day. */
    private Instant workingDaysBefore(Instant end) {
        Instant at = withoutFraction(end);
        int whole = amount.number().intValue();
        boolean withTheDay = counting.ends() == Ends.END_OF_DAY
                && at.equals(calendar.endOf(dateBefore(at)))
                && calendar.isWorkingDay(dateBefore(at));
        if (withTheDay) {
            return lastIn(calendar.endOf(back(dateBefore(at), whole)));
        }
        Instant open = lastOpen(at);
        boolean closing = isClosing(open);
        LocalDate earlier = back(closing ? dateBefore(open) : calendar.date(open), whole);
        Instant opening = calendar.opening(earlier).orElseThrow();
        Instant closes = calendar.closing(earlier).orElseThrow();
        Instant same = lastOpen(at(earlier, timeOf(open)));
        return whole == 0 ? open : closing ? closes : same.isBefore(opening) ? opening : same;
    }

    /** Of an office that is open past midnight, midnight is a closing, unless limits end at the time at which they began. */
    private boolean isClosing(Instant open) {
        boolean goesOn = counting.ends() == Ends.SAME_TIME && calendar.isOpen(open);
        return !goesOn
                && calendar.closing(dateBefore(open)).filter(open::equals).isPresent();
    }

    private Instant withoutFraction(Instant end) {
        long hundredths = amount.steps() % 100;
        if (hundredths == 0) {
            return end;
        }
        Duration day = counting.dayLength().orElseThrow().duration();
        Instant at = calendar.subtract(end, day.multipliedBy(hundredths).dividedBy(100));
        boolean opens = calendar.opening(calendar.date(at)).filter(at::equals).isPresent();
        return opens && counting.firstDay() != FirstDay.FROM_THE_MINUTE
                ? calendar.closing(back(calendar.date(at), 1)).orElseThrow()
                : at;
    }

    private LocalDate back(LocalDate from, int workingDays) {
        LocalDate date = from;
        for (int i = 0; i < workingDays; i++) {
            date = calendar.previousWorkingDay(date);
        }
        return date;
    }

    /** The instant itself if it is open or a closing, else the last closing before it. */
    private Instant lastOpen(Instant instant) {
        return calendar.subtract(instant, Duration.ZERO);
    }

    private LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, calendar.zone());
    }

    private Instant at(LocalDate date, LocalTime time) {
        return LocalDateTime.of(date, time).atZone(calendar.zone()).toInstant();
    }

    private LocalDate dateBefore(Instant end) {
        return calendar.date(end.minus(1, ChronoUnit.MICROS));
    }

    private Instant wholeDay(Instant end) {
        Instant next = end.plus(1, ChronoUnit.MICROS);
        return next.equals(calendar.endOf(calendar.date(end))) ? next : end;
    }

    private static Instant lastIn(Instant midnight) {
        return midnight.minus(1, ChronoUnit.MICROS);
    }
}
