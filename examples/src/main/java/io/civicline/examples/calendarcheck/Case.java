package io.civicline.examples.calendarcheck;

import io.civicline.examples.UsageException;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.OpenSpan;
import io.civicline.sla.limit.Limit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One known answer.
 *
 * @param same whether the calendar has the instant or the duration that is expected
 * @param expected as it is written
 * @param actual as the calendar has it, written alike
 * @param why explains the actual answer, in Chinese and in English
 */
record Case(boolean same, String expected, String actual, String why) {

    /** What the header of a file of cases must have; it may have {@code limit}, {@code end} and {@code counting}. */
    static final List<String> COLUMNS = List.of("op", "start", "expected");

    /**
     * Reckons a row.
     *
     * @throws UsageException if it cannot be read
     */
    static Case of(CsvRow row, Reckoning with) {
        try {
            return switch (row.get("op")) {
                case "add" -> add(row, with);
                case "subtract" -> subtract(row, with);
                case "between" -> between(row, with);
                default -> throw new UsageException("op is add, subtract or between, not '" + row.get("op") + "'");
            };
        } catch (UsageException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            throw new UsageException("line " + row.line() + ": " + e.getMessage());
        }
    }

    private static Case add(CsvRow row, Reckoning with) {
        ZoneId zone = with.calendar().zone();
        Limit limit = with.limit(row.find("limit"), row.find("counting"));
        Instant start = WallTime.parse(row.get("start"), zone);
        return instants(row, zone, limit.from(start).instant(), explained(limit, start));
    }

    private static Case subtract(CsvRow row, Reckoning with) {
        ZoneId zone = with.calendar().zone();
        Limit limit = with.limit(row.find("limit"), row.find("counting"));
        Instant start = limit.before(WallTime.parse(row.get("start"), zone));
        return instants(row, zone, start, explained(limit, start));
    }

    private static Case between(CsvRow row, Reckoning with) {
        ZoneId zone = with.calendar().zone();
        Instant start = WallTime.parse(row.get("start"), zone);
        Instant end = WallTime.parse(row.find("end"), zone);
        Duration expected = duration(row.get("expected"));
        Duration actual = with.calendar().elapsed(start, end);
        String open = with.calendar().openBetween(start, end).stream()
                .map(span -> text(span, zone))
                .collect(Collectors.joining("\n    "));
        return new Case(expected.equals(actual), expected.toString(), actual.toString(), "    " + open);
    }

    /** As {@code PT7H30M} or as an amount such as {@code 450wmin}. */
    private static Duration duration(String text) {
        return text.startsWith("P") ? Duration.parse(text) : Amount.parse(text).duration();
    }

    private static Case instants(CsvRow row, ZoneId zone, Instant actual, String why) {
        Instant expected = WallTime.parse(row.get("expected"), zone);
        return new Case(expected.equals(actual), WallTime.text(expected, zone), WallTime.text(actual, zone), why);
    }

    private static String explained(Limit limit, Instant start) {
        return limit.from(start).explain(Locale.CHINESE).indent(4)
                + limit.from(start).explain(Locale.ENGLISH).indent(4).stripTrailing();
    }

    private static String text(OpenSpan span, ZoneId zone) {
        return WallTime.text(span.start(), zone) + " – " + WallTime.text(span.end(), zone);
    }

    /** What differs, with the reason for the answer of the calendar; empty if nothing does. */
    Optional<String> difference() {
        return same ? Optional.empty() : Optional.of("is " + actual + ", expected " + expected + "\n" + why);
    }
}
