package io.civicline.sla.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * When an office works: a zone, weekly windows, and dated overrides that win over them.
 *
 * <p>An instant is <em>open</em> if the clock on the wall of the zone then stands inside a window of its local date.
 * So a window that a spring change of the clocks skips has no time on that day, and one that an autumn change repeats
 * has twice the time. Windows are half-open. Instants are cut to microseconds. A calendar with the window
 * {@code 00:00-24:00} every day equals plain addition.
 *
 * <p>Every call looks at dates from {@link #FIRST_DATE} to {@link #LAST_DATE} at most, and throws
 * {@link BeyondCalendarException} where that does not suffice.
 *
 * <p>Immutable, thread-safe. Two calendars with the same content are equal.
 */
public final class WorkCalendar {

    /** The first date that calendars know. */
    public static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);

    /** The last date that calendars know. */
    public static final LocalDate LAST_DATE = LocalDate.of(2999, 12, 31);

    private static final long FIRST = FIRST_DATE.toEpochDay() * Micros.DAY;
    private static final long END = (LAST_DATE.toEpochDay() + 1) * Micros.DAY;
    private final ZoneId zone;
    private final Map<DayOfWeek, List<Window>> week;
    private final NavigableMap<LocalDate, DayOverride> overrides;
    private final Coverage coverage;
    private final OpenTime time;

    WorkCalendar(
            ZoneId zone,
            Map<DayOfWeek, List<Window>> week,
            NavigableMap<LocalDate, DayOverride> overrides,
            Coverage coverage) {
        this.zone = zone;
        this.week = Collections.unmodifiableMap(new EnumMap<>(week));
        this.overrides = Collections.unmodifiableNavigableMap(new TreeMap<>(overrides));
        this.coverage = coverage;
        this.time = new OpenTime(zone.getRules(), day -> windowsOf(LocalDate.ofEpochDay(day)));
    }

    /**
     * Starts a calendar.
     *
     * @return an empty builder
     */
    public static WorkCalendarBuilder builder() {
        return new WorkCalendarBuilder();
    }

    /**
     * Open at every instant, with every date published (7×24).
     *
     * @param zone gives the local dates
     * @return a calendar in which working time is natural time
     */
    public static WorkCalendar always(ZoneId zone) {
        return builder()
                .zone(zone)
                .open(Window.WHOLE_DAY.toString())
                .publishedAlways()
                .build();
    }

    /**
     * Where the clock hangs.
     *
     * @return the zone that gives the local dates and hours
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The weekly hours.
     *
     * @return ordered windows by weekday, Monday first; a free weekday is absent
     */
    public Map<DayOfWeek, List<Window>> week() {
        return week;
    }

    /**
     * The dates that differ from their weekday.
     *
     * @return in order of the date
     */
    public List<DayOverride> overrides() {
        return List.copyOf(overrides.values());
    }

    /**
     * The dates that are published.
     *
     * @return half-open
     */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Says whether the days off around a date are published.
     *
     * @param date local
     * @return false if what is counted there is provisional
     */
    public boolean covers(LocalDate date) {
        return coverage.contains(date);
    }

    /**
     * The local date of an instant; so the weekday is that of the zone, not of the server.
     *
     * @param instant any that calendars know
     * @return the date on the wall
     */
    public LocalDate date(Instant instant) {
        checked(instant);
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * How a date differs from its weekday.
     *
     * @param date local
     * @return the override with its name and source, or empty if the weekday holds
     */
    public Optional<DayOverride> override(LocalDate date) {
        return Optional.ofNullable(overrides.get(requireNonNull(date, "date")));
    }

    /**
     * The hours of a date as written, whatever the clocks do on that day.
     *
     * @param date local
     * @return ordered; empty if the day is off
     */
    public List<Window> windows(LocalDate date) {
        return windowsOf(checked(date));
    }

    /**
     * Says whether a date has working time.
     *
     * @param date local
     * @return false also where a change of the clocks leaves nothing of its windows
     */
    public boolean isWorkingDay(LocalDate date) {
        return opening(date).isPresent();
    }

    /**
     * Says whether an instant is working time.
     *
     * @param instant any that calendars know
     * @return true from an opening on and before the closing
     */
    public boolean isOpen(Instant instant) {
        return time.contains(checked(instant));
    }

    /**
     * When a date's work begins.
     *
     * @param date local
     * @return the first open instant, or empty if the day is off
     */
    public Optional<Instant> opening(LocalDate date) {
        List<OpenSpan> spans = openOn(date);
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(0).start());
    }

    /**
     * When a date's work is over (close of business).
     *
     * @param date local
     * @return the end of its last window, or empty if the day is off
     */
    public Optional<Instant> closing(LocalDate date) {
        List<OpenSpan> spans = openOn(date);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(spans.get(spans.size() - 1).end());
    }

    /**
     * When a date is over: the next midnight, which is not part of it.
     *
     * @param date local
     * @return the first instant after its last one; the same as for the date before where the zone skipped the date
     */
    public Instant endOf(LocalDate date) {
        LocalDate next = checked(date).plusDays(1);
        Instant midnight = next.atStartOfDay(zone).toInstant();
        Instant repeated = LocalDateTime.of(next, LocalTime.MIDNIGHT)
                .atZone(zone)
                .withLaterOffsetAtOverlap()
                .toInstant();
        boolean dateGoesOn = repeated.isAfter(midnight)
                && LocalDate.ofInstant(repeated.minusNanos(1), zone).equals(date);
        return dateGoesOn ? repeated : midnight;
    }

    /**
     * Moves an instant out of closed hours.
     *
     * @param instant any that calendars know
     * @return {@code instant} itself if it is open, else the next opening
     * @throws BeyondCalendarException if there is none
     */
    public Instant nextOpening(Instant instant) {
        return result(time.next(checked(instant), END), "the opening after " + instant);
    }

    /**
     * The first working day after a date.
     *
     * @param date local, itself never the result
     * @return at most 366 days away unless the zone skipped dates
     * @throws BeyondCalendarException if there is none
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate day = checked(date).plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last working day before a date.
     *
     * @param date local, itself never the result
     * @return at most 366 days away unless the zone skipped dates
     * @throws BeyondCalendarException if there is none
     */
    public LocalDate previousWorkingDay(LocalDate date) {
        LocalDate day = checked(date).minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * Adds working time: the earliest instant, open or a closing, up to which so much working time has passed.
     *
     * <p>A start before opening, in a break, after closing or on a day off counts from the next opening. A result that
     * falls on closing time is that closing time, not the next opening. Adding nothing to a closed instant gives the
     * next opening.
     *
     * @param start any that calendars know
     * @param amount working time, not negative
     * @return never before {@code start}
     * @throws IllegalArgumentException if {@code amount} is negative
     * @throws BeyondCalendarException if the result would lie after {@link #LAST_DATE}
     */
    public Instant add(Instant start, Duration amount) {
        long from = checked(start);
        long left = checked(amount);
        boolean stays = left == 0 && time.contains(from - 1);
        return result(stays ? from : time.add(from, left, END), start + " plus " + amount + " of working time");
    }

    /**
     * Subtracts working time: the latest instant, open or a closing, from which so much working time passes until the
     * end.
     *
     * <p>The exact inverse of {@link #add}: {@code subtract(add(s, x), x)} is {@code s} for an open {@code s}, and the
     * next opening after {@code s} for a closed one. {@code add(subtract(e, x), x)} is {@code e} for an {@code e} with
     * working time right before it.
     *
     * @param end any that calendars know
     * @param amount working time, not negative
     * @return never after {@code end}
     * @throws IllegalArgumentException if {@code amount} is negative
     * @throws BeyondCalendarException if the result would lie before {@link #FIRST_DATE}
     */
    public Instant subtract(Instant end, Duration amount) {
        long until = checked(end);
        long left = checked(amount);
        boolean stays = left == 0 && time.contains(until);
        return result(stays ? until : time.subtract(until, left, FIRST), end + " minus " + amount + " of working time");
    }

    /**
     * Measures working time.
     *
     * @param start first instant
     * @param end first instant after it, not before {@code start}
     * @return the working time in [start, end); {@code elapsed(s, add(s, x))} is {@code x}
     * @throws IllegalArgumentException if {@code end} is before {@code start}
     */
    public Duration elapsed(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("working time is measured forwards, was from " + start + " to " + end);
        }
        return Micros.duration(time.elapsed(checked(start), checked(end)));
    }

    /**
     * Lists working time.
     *
     * @param start first instant
     * @param end first instant after it
     * @return the open stretches of [start, end), cut to it, in order; none if {@code end} is not after {@code start}
     */
    public List<OpenSpan> openBetween(Instant start, Instant end) {
        return spans(visitor -> time.forward(checked(start), checked(end), visitor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && overrides.equals(that.overrides)
                && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return List.of(zone, week, overrides, coverage).hashCode();
    }

    @Override
    public String toString() {
        return zone + " " + week + " with " + overrides.size() + " dated overrides, published from " + coverage.from()
                + " until " + coverage.until();
    }

    private List<Window> windowsOf(LocalDate date) {
        DayOverride override = overrides.get(date);
        return override == null ? week.getOrDefault(date.getDayOfWeek(), List.of()) : override.windows(week);
    }

    private List<OpenSpan> openOn(LocalDate date) {
        return spans(visitor -> time.ofDay(checked(date).toEpochDay(), visitor));
    }

    private static List<OpenSpan> spans(Consumer<OpenTime.Visitor> walk) {
        List<OpenSpan> spans = new ArrayList<>();
        walk.accept((opens, closes) -> spans.add(new OpenSpan(Micros.instant(opens), Micros.instant(closes))));
        return List.copyOf(spans);
    }

    private static Instant result(long micros, String what) {
        if (micros == OpenTime.NONE) {
            throw new BeyondCalendarException(what);
        }
        return Micros.instant(micros);
    }

    private static long checked(Instant instant) {
        long second = requireNonNull(instant, "instant").getEpochSecond();
        if (second < FIRST / Micros.SECOND || second >= END / Micros.SECOND) {
            throw new BeyondCalendarException("the instant " + instant);
        }
        return Micros.of(instant);
    }

    private static LocalDate checked(LocalDate date) {
        if (requireNonNull(date, "date").isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
            throw new BeyondCalendarException("the date " + date);
        }
        return date;
    }

    private static long checked(Duration amount) {
        if (requireNonNull(amount, "amount").isNegative()) {
            throw new IllegalArgumentException(
                    "working time must not be negative, was " + amount + "; use the opposite operation");
        }
        return Micros.of(amount);
    }
}
