package io.civicline.examples.calendarcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.calendar.WorkCalendarBuilder;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tests of other libraries and systems of working time expect, asked of ours. */
@Tag("real-data")
class RealOraclesTest {

    private static final Path DATA = Path.of(System.getProperty("civicline.data", "data"));

    /** Where another convention is as good, and ours is another. */
    private static final Map<String, String> CONVENTIONS = Map.of(
            "bt-28",
                    "nothing before a day off is the closing before it for days as for hours; theirs is the opening for days",
            "glpi-act-04", "working time is measured forwards; theirs is nothing where the end is before the start");

    @Test
    void all_agree_but_for_the_declared_differences() throws IOException {
        Map<String, String> differences = new LinkedHashMap<>();
        int cases = 0;
        for (String file : List.of("business_time_add_subtract", "business_time_between", "glpi_active_time")) {
            for (JsonNode one : new ObjectMapper()
                    .readTree(DATA.resolve("oracles/" + file + ".json").toFile())) {
                cases++;
                String id = one.get("id").asText();
                String actual = actual(one);
                String expected = expected(one);
                if (!actual.equals(expected)) {
                    differences.put(id, actual + " instead of " + expected);
                }
            }
        }

        assertThat(cases).isEqualTo(62);
        assertThat(differences).containsOnlyKeys(CONVENTIONS.keySet());
    }

    private static String expected(JsonNode one) {
        if (one.has("expected_seconds")) {
            return one.get("expected_seconds").asText();
        }
        String expected = one.get("expected").asText();
        return expected.contains(":") ? instant(expected).toString() : expected;
    }

    private static String actual(JsonNode one) {
        WorkCalendar calendar = calendar(one);
        return switch (one.get("op").asText()) {
            case "add" -> moved(one, calendar, one.get("amount").asLong()).toString();
            case "subtract" -> moved(one, calendar, -one.get("amount").asLong()).toString();
            case "business_seconds_between", "between" -> elapsed(one, calendar);
            case "business_days_between" -> days(one, calendar, 0);
            case "business_days_between_inclusive" -> days(one, calendar, 1);
            case "is_working_instant" ->
                String.valueOf(calendar.isOpen(instant(one.get("start").asText())));
            case "is_working_day" -> String.valueOf(calendar.isWorkingDay(date(one.get("start"))));
            case "is_holiday" ->
                String.valueOf(calendar.override(date(one.get("start"))).isPresent());
            default -> throw new IllegalArgumentException(one.toString());
        };
    }

    private static Instant moved(JsonNode one, WorkCalendar calendar, long amount) {
        Instant start = instant(one.get("start").asText());
        boolean back = amount < 0 || (amount == 0 && one.get("op").asText().equals("subtract"));
        if (one.get("unit").asText().equals("hours")) {
            Duration time = Duration.ofHours(Math.abs(amount));
            return back ? calendar.subtract(start, time) : calendar.add(start, time);
        }
        if (amount == 0) { // our limits are above nothing: the instant itself, moved out of closed hours
            return back ? calendar.subtract(start, Duration.ZERO) : calendar.nextOpening(start);
        }
        Limit days = Limit.of(Amount.of(Math.abs(amount), AmountUnit.WORKING_DAY))
                .counted(CountingRule.FROM_THE_MINUTE)
                .on(calendar);
        return back ? days.before(start) : days.from(start).instant();
    }

    private static String elapsed(JsonNode one, WorkCalendar calendar) {
        Instant start = instant(one.get("start").asText());
        Instant end = instant(one.get("end").asText());
        return end.isBefore(start)
                ? "refused"
                : String.valueOf(calendar.elapsed(start, end).toSeconds());
    }

    private static String days(JsonNode one, WorkCalendar calendar, int more) {
        return String.valueOf(date(one.get("start"))
                .datesUntil(date(one.get("end")).plusDays(more))
                .filter(calendar::isWorkingDay)
                .count());
    }

    private static WorkCalendar calendar(JsonNode one) {
        WorkCalendarBuilder calendar =
                WorkCalendar.builder().zone(ZoneOffset.UTC).publishedAlways();
        JsonNode week = one.get("weekly_hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            List<String> windows = new ArrayList<>();
            week.path(day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                    .forEach(window -> windows.add(
                            window.get(0).asText() + "-" + window.get(1).asText()));
            if (!windows.isEmpty()) {
                calendar.open(day, windows.toArray(String[]::new));
            }
        }
        one.get("holidays")
                .forEach(holiday -> dates(holiday, date(one.get("start")).getYear())
                        .forEach(date -> calendar.off(date, "holiday", "oracle")));
        return calendar.build();
    }

    private static Stream<LocalDate> dates(JsonNode holiday, int year) {
        if (holiday.has("annual")) {
            return Stream.of(LocalDate.parse(year + "-" + holiday.get("annual").asText()));
        }
        return holiday.has("from")
                ? date(holiday.get("from")).datesUntil(date(holiday.get("to")).plusDays(1))
                : Stream.of(date(holiday));
    }

    private static LocalDate date(JsonNode text) {
        return LocalDate.parse(text.asText().substring(0, 10));
    }

    private static Instant instant(String text) {
        return Instant.parse(text.strip().replace(' ', 'T') + "Z");
    }
}
