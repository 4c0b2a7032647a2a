package io.civicline.examples.town;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as an account writes them: the same in every locale and release of Java.
 *
 * @param zone in which people look at the clock
 */
public record Dates(ZoneId zone) {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    /** The time on the wall. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** As {@code Mon 2026-02-09}. */
    public static String day(LocalDate date) {
        return weekday(date) + " " + date;
    }

    /** As {@code 08:05}. */
    public String time(Instant instant) {
        return TIME.format(local(instant));
    }

    /** As {@code Mon 02-09 08:05}. */
    public String moment(Instant instant) {
        LocalDateTime local = local(instant);
        return weekday(local.toLocalDate()) + " " + SHORT.format(local);
    }

    private static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }
}
