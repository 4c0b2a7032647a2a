package io.civicline.testkit.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as a story writes them, in the city's own time: {@code Fri 2026-02-27 18:00}; the end of a day is its 24:00. */
record Days(ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    private static final String END = "24:00";

    /** Fails if the day of the week is not that of the date: a clerk counts by it. */
    Instant read(String text) {
        int split = text.lastIndexOf(' ');
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.max(0, split)), DAY);
            String time = text.substring(split + 1);
            LocalDateTime local = time.equals(END)
                    ? day.plusDays(1).atStartOfDay().minus(1, ChronoUnit.MICROS)
                    : day.atTime(LocalTime.parse(time));
            return local.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw (BadStory) new BadStory("'" + text + "' is no moment such as Fri 2026-02-27 18:00").initCause(e);
        }
    }

    String write(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        boolean dayEnd = local.toLocalTime().equals(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS));
        return DAY.format(local) + " " + (dayEnd ? END : local.toLocalTime());
    }
}
