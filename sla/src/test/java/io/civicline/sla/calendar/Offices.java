package io.civicline.sla.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Calendars and instants that several tests use. */
public final class Offices {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Offices() {}

    /** Monday to Friday, no holidays. */
    public static WorkCalendar weekdays(String zone, String... windows) {
        return WorkCalendar.builder()
                .zone(zone)
                .open(MONDAY, FRIDAY, windows)
                .publishedAlways()
                .build();
    }

    /** The same hours every day. */
    public static WorkCalendar daily(String zone, String... windows) {
        return WorkCalendar.builder().zone(zone).open(windows).publishedAlways().build();
    }

    /** {@code 2026-02-13T15:20} on the calendar's wall. */
    public static Instant at(WorkCalendar calendar, String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }
}
