package io.civicline.sla.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects a {@link WorkCalendar}. Nothing is assumed: zone, hours and published dates must be given.
 *
 * <p>A wrong value is not thrown at once: {@link #build()} names every fault together.
 *
 * <p>Not thread-safe.
 */
public final class WorkCalendarBuilder {

    private @Nullable ZoneId zone;
    private boolean unknownZone;
    private boolean hoursGiven;
    private @Nullable Coverage coverage;
    private final Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    private final TreeMap<LocalDate, DayOverride> overrides = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    WorkCalendarBuilder() {}

    /**
     * Sets the zone.
     *
     * @param id of the zone, such as {@code Asia/Shanghai}
     * @return this builder
     */
    public WorkCalendarBuilder zone(String id) {
        try {
            zone = ZoneId.of(id);
        } catch (DateTimeException unknown) {
            unknownZone = true;
            faults.add("no zone is called '" + id + "'; use a name like Asia/Shanghai");
        }
        return this;
    }

    /**
     * Sets the zone.
     *
     * @param zone any
     * @return this builder
     */
    public WorkCalendarBuilder zone(ZoneId zone) {
        this.zone = requireNonNull(zone, "zone");
        return this;
    }

    /**
     * Adds hours to every day of the week.
     *
     * @param windows as {@link Window#parse} reads them
     * @return this builder
     */
    public WorkCalendarBuilder open(String... windows) {
        return open(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, windows);
    }

    /**
     * Adds hours to one day of the week.
     *
     * @param day the weekday
     * @param windows as {@link Window#parse} reads them
     * @return this builder
     */
    public WorkCalendarBuilder open(DayOfWeek day, String... windows) {
        return open(day, day, windows);
    }

    /**
     * Adds hours to some days of the week.
     *
     * @param first first weekday
     * @param last last weekday, included; Saturday to Monday are three days
     * @param windows as {@link Window#parse} reads them
     * @return this builder
     */
    public WorkCalendarBuilder open(DayOfWeek first, DayOfWeek last, String... windows) {
        hoursGiven = true;
        if (windows.length == 0) {
            faults.add(first + " to " + last + " are opened without hours; give at least one window");
        }
        for (String window : windows) {
            collect(() -> Window.parse(window)).ifPresent(parsed -> add(first, last, parsed));
        }
        return this;
    }

    /**
     * Makes a date a day off.
     *
     * @param date local to the zone
     * @param name such as {@code 春节}, not blank
     * @param source the document that declares it, not blank
     * @return this builder
     */
    public WorkCalendarBuilder off(LocalDate date, String name, String source) {
        return collected(date, () -> new DayOverride.Off(date, Reason.of(name, source)));
    }

    /**
     * Gives a date hours of its own.
     *
     * @param date local to the zone
     * @param name such as {@code half day}, not blank
     * @param source the document that declares it, not blank
     * @param windows as {@link Window#parse} reads them, at least one
     * @return this builder
     */
    public WorkCalendarBuilder hours(LocalDate date, String name, String source, String... windows) {
        return collected(date, () -> new DayOverride.OwnHours(date, parse(windows), Reason.of(name, source)));
    }

    /**
     * Makes a date a working day with the hours of a weekday (调休上班).
     *
     * @param date local to the zone
     * @param like the weekday whose hours it has
     * @param name such as {@code 春节}, not blank
     * @param source the document that declares it, not blank
     * @return this builder
     */
    public WorkCalendarBuilder makeUp(LocalDate date, DayOfWeek like, String name, String source) {
        return collected(date, () -> new DayOverride.MakeUpLike(date, like, Reason.of(name, source)));
    }

    /**
     * Makes a date a working day with hours of its own.
     *
     * @param date local to the zone
     * @param name such as {@code 春节}, not blank
     * @param source the document that declares it, not blank
     * @param windows as {@link Window#parse} reads them, at least one
     * @return this builder
     */
    public WorkCalendarBuilder makeUpHours(LocalDate date, String name, String source, String... windows) {
        return collected(date, () -> new DayOverride.MakeUpHours(date, parse(windows), Reason.of(name, source)));
    }

    /**
     * Adds dates that differ from their weekday.
     *
     * @param days in any order, each date once
     * @return this builder
     */
    public WorkCalendarBuilder overrides(Iterable<? extends DayOverride> days) {
        days.forEach(day -> collected(day.date(), () -> day));
        return this;
    }

    /**
     * Says which dates are published.
     *
     * @param published what is counted outside is provisional
     * @return this builder
     */
    public WorkCalendarBuilder published(Coverage published) {
        this.coverage = requireNonNull(published, "published");
        return this;
    }

    /**
     * Says that no announcement will ever change the calendar.
     *
     * @return this builder
     */
    public WorkCalendarBuilder publishedAlways() {
        return published(Coverage.ALWAYS);
    }

    /**
     * Checks everything.
     *
     * @return the calendar
     * @throws InvalidCalendarException if the zone, the published dates or all hours are missing; a window is
     *     malformed or overlaps another; a date has two overrides, or one without name or source; a make-up day is like
     *     a free weekday; or 366 days in a row have no working time
     */
    public WorkCalendar build() {
        List<String> all = new ArrayList<>(faults);
        if (zone == null && !unknownZone) {
            all.add("the zone is missing");
        }
        if (coverage == null) {
            all.add("the published dates are missing; say published(…) or publishedAlways()");
        }
        Map<DayOfWeek, List<Window>> ordered = orderedWeek(all);
        checkRests(ordered, all);
        if (zone == null || coverage == null || !all.isEmpty()) {
            throw new InvalidCalendarException(all);
        }
        return new WorkCalendar(zone, ordered, overrides, coverage);
    }

    private void add(DayOfWeek first, DayOfWeek last, Window window) {
        DayOfWeek day = first;
        week.computeIfAbsent(day, key -> new ArrayList<>()).add(window);
        while (day != last) {
            day = day.plus(1);
            week.computeIfAbsent(day, key -> new ArrayList<>()).add(window);
        }
    }

    private Map<DayOfWeek, List<Window>> orderedWeek(List<String> all) {
        Map<DayOfWeek, List<Window>> ordered = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, windows) -> {
            try {
                ordered.put(day, Window.ordered(windows));
            } catch (IllegalArgumentException overlap) {
                all.add(day + ": " + overlap.getMessage());
            }
        });
        overrides.values().forEach(day -> {
            if (day instanceof DayOverride.MakeUpLike makeUp && !week.containsKey(makeUp.like())) {
                all.add(day.date() + " is to work like " + makeUp.like() + ", which has no hours");
            }
        });
        return ordered;
    }

    private void checkRests(Map<DayOfWeek, List<Window>> ordered, List<String> all) {
        if (!hoursGiven) {
            all.add("no weekday has hours, so most years have no working time; open at least one");
        } else if (!ordered.isEmpty()) {
            new Rests(ordered, overrides)
                    .tooLong()
                    .ifPresent(from -> all.add(
                            "no working time in " + Rests.TOO_LONG + " days from " + from + "; remove some days off"));
        }
    }

    private WorkCalendarBuilder collected(LocalDate date, Supplier<DayOverride> override) {
        collect(override).ifPresent(day -> {
            DayOverride earlier = overrides.putIfAbsent(date, day);
            if (earlier != null) {
                faults.add(date + " has two overrides, '" + earlier.reason().name() + "' and '"
                        + day.reason().name() + "'; keep one");
            }
        });
        return this;
    }

    private <T> Optional<T> collect(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException fault) {
            faults.add(String.valueOf(fault.getMessage()));
            return Optional.empty();
        }
    }

    private static List<Window> parse(String... windows) {
        return Arrays.stream(windows).map(Window::parse).toList();
    }
}
