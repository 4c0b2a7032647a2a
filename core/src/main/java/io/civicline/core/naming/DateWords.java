package io.civicline.core.naming;

import io.civicline.core.internal.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Dates and times as people read them, {@code 2026年7月8日18:00} or {@code 8 Jul 2026 18:00}: one form for every text. It is ours, not
 * the JDK's, which differs from version to version.
 */
public final class DateWords {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** What a wall shows; beyond, an instant has no such date everywhere. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private DateWords() {}

    /**
     * Writes a date.
     *
     * @param date which
     * @param withYear whether its year is named
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return such as {@code 7月8日} or {@code 8 Jul}
     */
    public static String date(LocalDate date, boolean withYear, Locale locale) {
        if (Sentence.isChinese(locale)) {
            return (withYear ? date.getYear() + "年" : "") + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
        String day = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
        return withYear ? day + " " + date.getYear() : day;
    }

    /**
     * Writes a time of day to the minute.
     *
     * @param time which
     * @return such as {@code 09:05}
     */
    public static String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    /**
     * Writes an instant as a wall clock shows it, to the minute.
     *
     * @param instant which
     * @param zone of the wall clock
     * @param withYear whether its year is named
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return such as {@code 7月8日18:00} or {@code 8 Jul 18:00}; outside the years 1 to 9999 as {@link Instant#toString()} writes it
     */
    public static String moment(Instant instant, ZoneId zone, boolean withYear, Locale locale) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            return instant.toString();
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        String gap = Sentence.isChinese(locale) ? "" : " ";
        return date(local.toLocalDate(), withYear, locale) + gap + time(local.toLocalTime());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
