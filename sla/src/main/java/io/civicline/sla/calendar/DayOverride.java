package io.civicline.sla.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A date that differs from its weekday. It always wins over the weekly hours, in both directions.
 *
 * <p>The date is a local date of the calendar's zone, never an instant.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface DayOverride {

    /**
     * The day that differs.
     *
     * @return a local date of the calendar's zone
     */
    LocalDate date();

    /**
     * Why it differs.
     *
     * @return name and source
     */
    Reason reason();

    /**
     * The hours of that day.
     *
     * @param week the weekly hours; a weekday without hours is absent or empty
     * @return ordered windows; empty if the day is off
     */
    List<Window> windows(Map<DayOfWeek, List<Window>> week);

    /**
     * Says whether people work although the weekday is free (调休上班).
     *
     * @return true for the two kinds of make-up day
     */
    default boolean isMakeUp() {
        return false;
    }

    /**
     * A day off.
     *
     * @param date a local date of the calendar's zone
     * @param reason why
     */
    record Off(LocalDate date, Reason reason) implements DayOverride {

        /** Checks that nothing is missing. */
        public Off {
            requireNonNull(date, "date");
            requireNonNull(reason, "reason");
        }

        @Override
        public List<Window> windows(Map<DayOfWeek, List<Window>> week) {
            return List.of();
        }
    }

    /**
     * A day with hours of its own, such as a half day before a holiday.
     *
     * @param date a local date of the calendar's zone
     * @param windows at least one, not overlapping
     * @param reason why
     */
    record OwnHours(LocalDate date, List<Window> windows, Reason reason) implements DayOverride {

        /**
         * Orders the windows.
         *
         * @throws IllegalArgumentException if there is no window, or two overlap
         */
        public OwnHours {
            windows = atLeastOne(requireNonNull(date, "date"), windows);
            requireNonNull(reason, "reason");
        }

        @Override
        public List<Window> windows(Map<DayOfWeek, List<Window>> week) {
            return windows;
        }
    }

    /**
     * A make-up working day with the hours of a weekday.
     *
     * @param date a local date of the calendar's zone
     * @param like the weekday whose hours it has
     * @param reason why
     */
    record MakeUpLike(LocalDate date, DayOfWeek like, Reason reason) implements DayOverride {

        /** Checks that nothing is missing. */
        public MakeUpLike {
            requireNonNull(date, "date");
            requireNonNull(like, "like");
            requireNonNull(reason, "reason");
        }

        @Override
        public List<Window> windows(Map<DayOfWeek, List<Window>> week) {
            return week.getOrDefault(like, List.of());
        }

        @Override
        public boolean isMakeUp() {
            return true;
        }
    }

    /**
     * A make-up working day with hours of its own.
     *
     * @param date a local date of the calendar's zone
     * @param windows at least one, not overlapping
     * @param reason why
     */
    record MakeUpHours(LocalDate date, List<Window> windows, Reason reason) implements DayOverride {

        /**
         * Orders the windows.
         *
         * @throws IllegalArgumentException if there is no window, or two overlap
         */
        public MakeUpHours {
            windows = atLeastOne(requireNonNull(date, "date"), windows);
            requireNonNull(reason, "reason");
        }

        @Override
        public List<Window> windows(Map<DayOfWeek, List<Window>> week) {
            return windows;
        }

        @Override
        public boolean isMakeUp() {
            return true;
        }
    }

    private static List<Window> atLeastOne(LocalDate date, List<Window> windows) {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException(date + " has no hours; make it a day off if nobody works");
        }
        try {
            return Window.ordered(windows);
        } catch (IllegalArgumentException overlap) {
            throw new IllegalArgumentException(date + ": " + overlap.getMessage(), overlap);
        }
    }
}
