package io.civicline.sla.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates whose days off and make-up days are published, half-open. What is counted outside is provisional.
 *
 * <p>Immutable, thread-safe.
 *
 * @param from first date that is published
 * @param until first date that is not published any more, after {@code from}
 */
public record Coverage(LocalDate from, LocalDate until) {

    /** Nothing is ever announced: the weekly hours and overrides are the whole truth. */
    public static final Coverage ALWAYS = new Coverage(LocalDate.MIN, LocalDate.MAX);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless {@code from} is before {@code until}
     */
    public Coverage {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("coverage must begin before it ends, was " + from + " until " + until);
        }
    }

    /**
     * Whole calendar years.
     *
     * @param first first year that is published
     * @param last last year that is published, not before {@code first}
     * @return from 1 January of {@code first} until 1 January after {@code last}
     */
    public static Coverage years(int first, int last) {
        return new Coverage(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /**
     * Says whether a date is published.
     *
     * @param date local to the calendar
     * @return true from {@code from} on and before {@code until}
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    /**
     * The first date of a stretch that is not published.
     *
     * @param first first date of the stretch
     * @param last last date of the stretch, included
     * @return the date, or empty if all of them are published
     */
    public Optional<LocalDate> firstUnpublished(LocalDate first, LocalDate last) {
        if (!contains(first)) {
            return Optional.of(first);
        }
        return last.isBefore(until) ? Optional.empty() : Optional.of(until);
    }
}
