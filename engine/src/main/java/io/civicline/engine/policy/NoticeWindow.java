package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * When notices may be sent: what comes outside waits for the next opening.
 *
 * <p>Immutable, thread-safe. {@link Object#toString()} writes what {@link #parse(String)} reads.
 */
public sealed interface NoticeWindow {

    /**
     * Finds the next moment at which notices may be sent.
     *
     * @param now any time
     * @param zone the policy's
     * @param calendars the policy's
     * @return {@code now} if it is inside, else the next opening
     */
    Instant opening(Instant now, ZoneId zone, Map<CalendarId, WorkCalendar> calendars);

    /**
     * Reads {@code 08:00-21:00} or {@code calendar:ID}.
     *
     * @param text the window
     * @return the window
     * @throws IllegalArgumentException if it is neither, or begins and ends at the same time
     * @throws java.time.DateTimeException if there is no such time of day
     */
    static NoticeWindow parse(String text) {
        if (text.startsWith(Open.PREFIX)) {
            return new Open(CalendarId.of(text.substring(Open.PREFIX.length())));
        }
        String[] ends = text.split("-", 2);
        if (ends.length < 2) {
            throw new IllegalArgumentException(
                    "a window is a span of hours such as 08:00-21:00, or calendar:ID, was '" + text + "'");
        }
        return new Daily(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /**
     * Every day in {@code [from, until)} of local time; over midnight if {@code from} is the later one.
     *
     * @param from the first time of day inside
     * @param until the first time of day outside; 00:00 is the end of the day
     */
    record Daily(LocalTime from, LocalTime until) implements NoticeWindow {

        /**
         * Checks the span.
         *
         * @throws IllegalArgumentException if both are the same
         */
        public Daily {
            requireNonNull(from, "from");
            requireNonNull(until, "until");
            if (from.equals(until)) {
                throw new IllegalArgumentException(
                        "a window ends at another time than it begins; for the whole day leave it out");
            }
        }

        @Override
        public Instant opening(Instant now, ZoneId zone, Map<CalendarId, WorkCalendar> calendars) {
            ZonedDateTime local = now.atZone(zone);
            LocalTime time = local.toLocalTime();
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(until);
            boolean inside = from.isBefore(until) ? begun && !over : begun || !over;
            if (inside) {
                return now;
            }
            Instant today = local.toLocalDate().atTime(from).atZone(zone).toInstant();
            return today.isAfter(now)
                    ? today
                    : local.toLocalDate().plusDays(1).atTime(from).atZone(zone).toInstant();
        }

        @Override
        public String toString() {
            return from + "-" + until;
        }
    }

    /**
     * While a calendar is open.
     *
     * @param calendar which
     */
    record Open(CalendarId calendar) implements NoticeWindow {

        private static final String PREFIX = "calendar:";

        /** Refuses null. */
        public Open {
            requireNonNull(calendar, "calendar");
        }

        /** A calendar that never opens again keeps nothing back: late is better than never. */
        @Override
        public Instant opening(Instant now, ZoneId zone, Map<CalendarId, WorkCalendar> calendars) {
            WorkCalendar hours = calendars.get(calendar);
            if (hours == null || hours.isOpen(now)) {
                return now;
            }
            try {
                return hours.nextOpening(now);
            } catch (RuntimeException e) {
                return now;
            }
        }

        @Override
        public String toString() {
            return PREFIX + calendar;
        }
    }
}
