package io.civicline.sla.limit;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.amount.InvalidAmountException;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So much time, counted in this way, on this calendar (时限).
 *
 * <p>A deadline is a pure function of the limit and of what happened to it: its start, its pauses, its extensions.
 * <ul>
 *   <li>{@code min h}: physical time from the start, whatever the calendar says.
 *   <li>{@code wmin wh}: working time of the calendar.
 *   <li>{@code d w mo y}: dates, as the counting rule says.
 *   <li>{@code wd}: dates with working time, as the counting rule says. A fraction is added after the whole days, as
 *       working time; without a whole day it runs from the start, or with first day out from the next day.
 * </ul>
 *
 * <p>Immutable, thread-safe.
 *
 * @param amount how much
 * @param counting how days are counted
 * @param calendar gives the zone, the working time and the working days
 */
public record Limit(Amount amount, CountingRule counting, WorkCalendar calendar) {

    /**
     * Checks that the rule knows what a fraction is.
     *
     * @throws IllegalArgumentException if {@code amount} has a fraction of a working day and {@code counting} has no
     *     {@link CountingRule#dayLength()}
     */
    public Limit {
        requireNonNull(calendar, "calendar");
        requireCountable(requireNonNull(amount, "amount"), requireNonNull(counting, "counting"));
    }

    /**
     * Starts a limit from its written form.
     *
     * @param amount such as {@code 5wd}
     * @return what still needs a counting rule and a calendar
     * @throws InvalidAmountException if the text is no amount
     */
    public static Draft parse(String amount) {
        return of(Amount.parse(amount));
    }

    /**
     * Starts a limit.
     *
     * @param amount how much
     * @return what still needs a counting rule and a calendar
     */
    public static Draft of(Amount amount) {
        return new Draft(requireNonNull(amount, "amount"), null);
    }

    /**
     * The deadline of a limit that nothing happened to.
     *
     * @param start when it began
     * @return the deadline
     * @throws io.civicline.sla.calendar.BeyondCalendarException if a date outside those that calendars know is needed
     */
    public Deadline from(Instant start) {
        return from(start, List.of(), List.of());
    }

    /**
     * The deadline after pauses and extensions.
     *
     * <p>A pause that begins at or after the due instant changes nothing. An extension in days begins the day after the
     * old end, one in time begins at the old due instant; {@code 5wd} extended by {@code 3wd} counts on as the sixth
     * day.
     *
     * @param start when it began
     * @param pauses in any order, not overlapping
     * @param extensions in the order in which they were granted
     * @return the deadline
     * @throws IllegalArgumentException if two pauses overlap, or an extension has a fraction that the counting rule
     *     does not know
     * @throws io.civicline.sla.calendar.BeyondCalendarException if a date outside those that calendars know is needed
     */
    public Deadline from(Instant start, List<Pause> pauses, List<Amount> extensions) {
        extensions.forEach(extension -> requireCountable(extension, counting));
        return Projection.of(this, start, pauses, extensions);
    }

    /**
     * So much time after an end: where the end would be if it were extended by this amount.
     *
     * <p>Working days and days are counted from the day after the end's, as the counting rule says; time from the end itself.
     *
     * @param end the last instant that is in time, such as a due; the last microsecond of a date stands for the end of the day
     * @return after {@code end}; where the counting rule ends days at midnight, the last microsecond of the day
     * @throws io.civicline.sla.calendar.BeyondCalendarException if a date outside those that calendars know is needed
     */
    public Instant after(Instant end) {
        return new Offsets(this).after(requireNonNull(end, "end"));
    }

    /**
     * So much time before an end.
     *
     * <p>Time is subtracted, natural or working. Working days lead back over days off and make-up days to the same place of an
     * earlier working day: from a closing to its closing, from the end of the day to its end, else to the same time of day, or
     * the last moment before it at which the office is open. An end outside hours or on a day off is taken as the closing before
     * it. Days, weeks, months and years lead back to the same time of an earlier date, working or not.
     *
     * <p>{@code after(before(end))} is {@code end} for an end that {@link #from} gives without pauses, in the same unit; but not
     * where months or years lead back to a month that has no such date, nor where working days lead back from an end outside
     * hours, which only a rule that ends at the same time gives.
     *
     * @param end the last instant that is in time, such as a due; the last microsecond of a date stands for the end of the day
     * @return before {@code end}
     * @throws io.civicline.sla.calendar.BeyondCalendarException if a date outside those that calendars know is needed
     */
    public Instant before(Instant end) {
        return new Offsets(this).before(requireNonNull(end, "end"));
    }

    private static void requireCountable(Amount amount, CountingRule counting) {
        boolean fraction =
                amount.unit() == AmountUnit.WORKING_DAY && amount.number().scale() > 0;
        if (fraction && counting.dayLength().isEmpty()) {
            throw new IllegalArgumentException("counting rule '" + counting.id() + "' does not say what " + amount
                    + " is; give it a dayLength such as 8wh, or write working hours");
        }
    }

    /** A limit in the making. Immutable, thread-safe. */
    public static final class Draft {

        private final Amount amount;
        private final @Nullable CountingRule counting;

        private Draft(Amount amount, @Nullable CountingRule counting) {
            this.amount = amount;
            this.counting = counting;
        }

        /**
         * Says how days are counted.
         *
         * @param rule the jurisdiction's
         * @return the draft with the rule
         */
        public Draft counted(CountingRule rule) {
            return new Draft(amount, requireNonNull(rule, "rule"));
        }

        /**
         * Places the limit on a calendar.
         *
         * @param calendar gives the zone, the working time and the working days
         * @return the limit
         * @throws IllegalStateException if the amount is in days and no counting rule was given
         */
        public Limit on(WorkCalendar calendar) {
            CountingRule rule = counting;
            if (rule == null && !amount.unit().isTime()) {
                throw new IllegalStateException(amount + " counts days: say how with counted(…) before on(…)");
            }
            return new Limit(amount, rule == null ? CountingRule.FROM_THE_MINUTE : rule, calendar);
        }
    }
}
