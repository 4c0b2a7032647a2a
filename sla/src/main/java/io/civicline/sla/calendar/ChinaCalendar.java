package io.civicline.sla.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The working days of mainland China: days off and make-up working days (调休) as the General Office of the State
 * Council announces them each year (国务院办公厅关于部分节假日安排的通知).
 *
 * <p>Published here: {@code 2018-01-01} to {@code 2026-12-31}. A later deadline is provisional until its year is added.
 *
 * <p>Immutable, thread-safe.
 */
public final class ChinaCalendar {

    /** The years whose notices are in. */
    public static final Coverage COVERAGE = Coverage.years(2018, 2026);

    /** The hours of {@link #standard()}, Monday to Friday and on make-up days. */
    public static final String STANDARD_HOURS = "09:00-18:00";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<DayOverride> DAYS = read("china-2018-2026.csv");
    private static final WorkCalendar STANDARD = withHours(STANDARD_HOURS);

    private ChinaCalendar() {}

    /**
     * Monday to Friday and make-up days {@value #STANDARD_HOURS}, Beijing time.
     *
     * @return always the same calendar
     */
    public static WorkCalendar standard() {
        return STANDARD;
    }

    /**
     * The working days of {@link #standard()} with the hours of an office.
     *
     * @param windows of each working day, make-up days included, as {@link Window#parse} reads them
     * @return the calendar
     * @throws InvalidCalendarException if no window is given, one is malformed, or two overlap
     */
    public static WorkCalendar withHours(String... windows) {
        return WorkCalendar.builder()
                .zone(ZONE)
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, windows)
                .overrides(DAYS)
                .published(COVERAGE)
                .build();
    }

    /**
     * The announced days alone, for a calendar with other weekly hours.
     *
     * @return days off, and make-up days that work like a Monday, in order of the date
     */
    public static List<DayOverride> days() {
        return DAYS;
    }

    private static List<DayOverride> read(String resource) {
        try (InputStream stream = ChinaCalendar.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the jar has lost " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(ChinaCalendar::day).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DayOverride day(String line) {
        String[] cells = line.split(",", -1);
        LocalDate date = LocalDate.parse(cells[0]);
        Reason reason = new Reason(cells[2], cells[3], cells[4]);
        return cells[1].equals("work")
                ? new DayOverride.MakeUpLike(date, DayOfWeek.MONDAY, reason)
                : new DayOverride.Off(date, reason);
    }
}
