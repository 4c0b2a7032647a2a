package io.civicline.examples.replay.boston;

import io.civicline.examples.UsageException;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.examples.replay.csv.CsvTable;
import io.civicline.sla.calendar.Coverage;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.calendar.WorkCalendarBuilder;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** When the city works, as its system sees it. */
final class BostonCalendar {

    /** From opening to closing, Monday to Friday. */
    private static final String HOURS = "08:30-17:00";

    private static final String SCOPE = "MA";
    private static final String SOURCE = "Massachusetts General Laws, chapter 4, section 7, clause 18";

    /** In these years the city's system applied no holiday. */
    private static final Set<Integer> YEARS_WITHOUT_HOLIDAYS = Set.of(2018, 2022);

    /** Independence Day fell on a Sunday; the city's system did not move it. */
    private static final LocalDate NOT_OBSERVED = LocalDate.of(2021, 7, 5);

    private BostonCalendar() {}

    static WorkCalendar read(Path file) {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        for (CsvRow row :
                CsvTable.flawless(file, List.of("date", "scope", "name")).rows()) {
            if (row.get("scope").equals(SCOPE)) {
                holidays.merge(date(file, row), row.get("name"), (first, second) -> first + ", " + second);
            }
        }
        if (holidays.isEmpty()) {
            throw new UsageException(file + " has no holiday of scope " + SCOPE);
        }
        return calendar(holidays);
    }

    private static WorkCalendar calendar(SortedMap<LocalDate, String> holidays) {
        WorkCalendarBuilder calendar = WorkCalendar.builder()
                .zone(BostonTime.ZONE)
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, HOURS)
                .published(Coverage.years(
                        holidays.firstKey().getYear(), holidays.lastKey().getYear()));
        for (Map.Entry<LocalDate, String> holiday : holidays.entrySet()) {
            if (isObserved(holiday.getKey())) {
                calendar.off(holiday.getKey(), holiday.getValue(), SOURCE);
            }
        }
        return calendar.build();
    }

    private static boolean isObserved(LocalDate holiday) {
        return !YEARS_WITHOUT_HOLIDAYS.contains(holiday.getYear()) && !holiday.equals(NOT_OBSERVED);
    }

    private static LocalDate date(Path file, CsvRow row) {
        try {
            return LocalDate.parse(row.get("date"));
        } catch (DateTimeParseException e) {
            throw new UsageException(file + ", line " + row.line() + ": '" + row.get("date") + "' is no date");
        }
    }
}
