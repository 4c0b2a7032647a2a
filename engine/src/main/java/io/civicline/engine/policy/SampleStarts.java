package io.civicline.engine.policy;

import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When clocks may start on a calendar, in the moments that matter: midnight, the opening, a minute before closing and the
 * closing of two weeks without a holiday, and of the last working day before each holiday of the last year that has any.
 */
final class SampleStarts {

    private static final LocalDate ANY_MONDAY = LocalDate.of(2001, 1, 1);
    private static final int AROUND = 4;

    private SampleStarts() {}

    /** In no order; ordinary days come first. */
    static List<Instant> of(WorkCalendar calendar) {
        List<LocalDate> overrides =
                calendar.overrides().stream().map(DayOverride::date).toList();
        LocalDate last = overrides.stream().max(LocalDate::compareTo).orElse(ANY_MONDAY.minusDays(AROUND + 1));
        LocalDate monday = last.plusDays(AROUND).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<Instant> starts = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            add(calendar, monday.plusDays(day), starts);
        }
        around(overrides, last.minusYears(1)).stream()
                .filter(date -> calendar.isWorkingDay(date) && !calendar.isWorkingDay(date.plusDays(1)))
                .forEach(date -> add(calendar, date, starts));
        return starts;
    }

    private static NavigableSet<LocalDate> around(List<LocalDate> overrides, LocalDate since) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        overrides.stream()
                .filter(date -> date.isAfter(since))
                .forEach(date -> dates.addAll(date.minusDays(AROUND)
                        .datesUntil(date.plusDays(AROUND + 1))
                        .toList()));
        return dates;
    }

    private static void add(WorkCalendar calendar, LocalDate date, List<Instant> starts) {
        starts.add(calendar.endOf(date.minusDays(1)));
        Stream.concat(
                        calendar.opening(date).stream(),
                        calendar.closing(date).stream().flatMap(end -> Stream.of(end.minusSeconds(60), end)))
                .forEach(starts::add);
    }
}
