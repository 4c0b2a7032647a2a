package io.civicline.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Finds stretches without working time, so that no search for the next working day goes on for ever.
 *
 * @param week at least one weekday with hours
 * @param overrides by date
 */
record Rests(Map<DayOfWeek, List<Window>> week, NavigableMap<LocalDate, DayOverride> overrides) {

    /** So many days in a row without working time make a calendar unusable. */
    static final int TOO_LONG = 366;

    /** The first date of a rest that is too long. As some weekday works, such a rest holds an override. */
    Optional<LocalDate> tooLong() {
        return overrides.keySet().stream()
                .filter(this::isOff)
                .map(this::first)
                .distinct()
                .filter(this::isTooLong)
                .findFirst();
    }

    private LocalDate first(LocalDate dayOff) {
        LocalDate first = dayOff;
        while (isOff(first.minusDays(1)) && first.plusDays(TOO_LONG).isAfter(dayOff)) {
            first = first.minusDays(1);
        }
        return first;
    }

    private boolean isTooLong(LocalDate first) {
        return first.datesUntil(first.plusDays(TOO_LONG)).allMatch(this::isOff);
    }

    private boolean isOff(LocalDate date) {
        DayOverride override = overrides.get(date);
        return override == null
                ? !week.containsKey(date.getDayOfWeek())
                : override.windows(week).isEmpty();
    }
}
