package io.civicline.examples.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as the account writes them: the same in every locale and release of Java. */
final class Dates {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private Dates() {}

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, City.ZONE);
    }

    /** As {@code Mon 2026-02-09}. */
    static String day(LocalDate date) {
        return weekday(date) + " " + date;
    }

    /** As {@code 08:05}. */
    static String time(Instant instant) {
        return TIME.format(local(instant));
    }

    /** As {@code Mon 02-09 08:05}. */
    static String moment(Instant instant) {
        LocalDateTime local = local(instant);
        return weekday(local.toLocalDate()) + " " + SHORT.format(local);
    }

    private static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }
}
