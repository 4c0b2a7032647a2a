package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.sla.calendar.Window;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When people may be called, as a policy writes it: {@code 09:00-20:00} on every day, or {@code open} while the calendar of the
 * rule is open.
 *
 * <p>Immutable, thread-safe.
 *
 * @param hours of every day, half-open; null for the hours of the calendar
 */
public record CallWindow(@Nullable Window hours) {

    private static final String OPEN = "open";

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text {@code open}, or {@code HH:mm-HH:mm} within one day
     * @return the window
     * @throws IllegalArgumentException if it is neither; the message says what is wrong
     */
    public static CallWindow parse(String text) {
        return requireNonNull(text, "text").equals(OPEN) ? new CallWindow(null) : new CallWindow(Window.parse(text));
    }

    /** The moment itself if it is inside, else the next at which the window begins; local times are the calendar's. */
    Instant next(Instant from, WorkCalendar calendar) {
        if (hours == null) {
            return calendar.nextOpening(from);
        }
        LocalDate day = calendar.date(from);
        int second = from.atZone(calendar.zone()).toLocalTime().toSecondOfDay();
        if (hours.contains(second)) {
            return from;
        }
        LocalDate next = second < hours.start() ? day : day.plusDays(1);
        return next.atTime(LocalTime.ofSecondOfDay(hours.start()))
                .atZone(calendar.zone())
                .toInstant();
    }

    boolean contains(Instant at, WorkCalendar calendar) {
        return next(at, calendar).equals(at);
    }

    @Override
    public String toString() {
        return hours == null ? OPEN : hours.toString();
    }
}
