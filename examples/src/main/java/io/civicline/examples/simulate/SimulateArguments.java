package io.civicline.examples.simulate;

import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.UsageException;
import io.civicline.examples.Values;
import io.civicline.sla.calendar.WorkCalendar;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be simulated.
 *
 * @param folder of the policy
 * @param tickets how many requests come in
 * @param days over how many days
 * @param from the first day; null for one that every calendar knows
 * @param seed of all chance
 */
record SimulateArguments(
        Path folder, int tickets, int days, @Nullable LocalDate from, long seed) {

    static final int DEFAULT_TICKETS = 300;
    static final int DEFAULT_DAYS = 30;
    static final int MOST_TICKETS = 100_000;
    static final int MOST_DAYS = 366;

    private static final LocalDate USUAL_START = LocalDate.of(2026, 2, 9);
    private static final LocalDate EARLIEST = LocalDate.of(1971, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2900, 1, 1);

    /** So many days are left of what the calendars know, for what is due after the last request. */
    private static final int DAYS_TO_SPARE = 60;

    static SimulateArguments parse(List<String> args) {
        List<String> folders = new ArrayList<>();
        SimulateArguments read = new SimulateArguments(Path.of(""), DEFAULT_TICKETS, DEFAULT_DAYS, null, 1);
        Deque<String> left = new ArrayDeque<>(args);
        while (!left.isEmpty()) {
            String arg = left.pop();
            if (arg.startsWith("-")) {
                read = read.with(arg, left.isEmpty() ? "" : left.pop());
            } else {
                folders.add(arg);
            }
        }
        if (folders.size() != 1) {
            throw new UsageException("simulate takes one folder, not " + (folders.isEmpty() ? "none" : folders));
        }
        return new SimulateArguments(Values.path(folders.get(0)), read.tickets, read.days, read.from, read.seed);
    }

    private SimulateArguments with(String option, String value) {
        return switch (option) {
            case "--tickets" -> {
                int number = (int) Values.number(option, value, 1, MOST_TICKETS);
                yield new SimulateArguments(folder, number, days, from, seed);
            }
            case "--days" -> {
                int number = (int) Values.number(option, value, 1, MOST_DAYS);
                yield new SimulateArguments(folder, tickets, number, from, seed);
            }
            case "--from" -> new SimulateArguments(folder, tickets, days, date(value), seed);
            case "--seed" -> {
                long number = Values.number(option, value, Long.MIN_VALUE, Long.MAX_VALUE);
                yield new SimulateArguments(folder, tickets, days, from, number);
            }
            default -> throw new UsageException("there is no option " + option);
        };
    }

    private static LocalDate date(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (!date.isBefore(EARLIEST) && date.isBefore(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below, with the range
        }
        throw new UsageException("--from needs a date from " + EARLIEST + " until " + LATEST + ", not '" + value + "'");
    }

    /** The day that was asked for, else Monday 9 February 2026 or, where a calendar ends earlier, the last Monday that leaves time. */
    LocalDate firstDay(PolicySet policy) {
        if (from != null) {
            return from;
        }
        return policy.clocks().timetable().calendars().values().stream()
                .map(WorkCalendar::coverage)
                .map(known -> known.until().minusDays((long) days + DAYS_TO_SPARE))
                .map(last -> last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .filter(last -> last.isBefore(USUAL_START))
                .min(Comparator.naturalOrder())
                .orElse(USUAL_START);
    }
}
