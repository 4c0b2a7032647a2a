package io.civicline.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.Mark;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.sla.MarkdownTable;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Rules;
import io.civicline.sla.moment.Moment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instants of {@code steps-china.md}. */
class StepTableTest {

    private static final String OPEN_ENDED = " provisional";
    private static final CalendarId CALENDAR = CalendarId.of("city");

    @ParameterizedTest
    @MethodSource("table")
    void each_step_of_the_table_lies_where_it_was_worked_out_by_hand(List<String> row) {
        CountingRule counting = Rules.named(row.get(2));
        Timetable timetable = new Timetable(Map.of(CALENDAR, calendar(row.get(3))), Map.of(counting.id(), counting));
        Clock clock = clock(row, counting.id(), timetable);
        assertThat(clock.lastDue()).as("due: %s", row.get(7)).isEqualTo(due(row.get(4)));

        StepInstants instants = timetable.stepInstants(clock, counting.id(), CALENDAR);
        assertThat(instants.at(Moment.parse(row.get(5)))).as(row.get(7)).contains(due(row.get(6)));
    }

    @Test
    void the_table_has_at_least_eighty_steps() {
        assertThat(table()).hasSizeGreaterThanOrEqualTo(80);
    }

    static List<List<String>> table() {
        return MarkdownTable.rows(StepTableTest.class, "steps-china.md");
    }

    private static Clock clock(List<String> row, CountingId counting, Timetable timetable) {
        Instant start = due(row.get(0)).at();
        ClockKey key = new ClockKey(ClockCode.of("handle"), null, 1);
        String[] words = row.get(1).split(" extended ", -1);
        if (words[0].startsWith("until ")) {
            Instant given = due(words[0].substring("until ".length())).at();
            return Clock.started(key, ChosenLimit.until(given, 1, null), start, new Due(given, false));
        }
        ChosenLimit limit = ChosenLimit.within(words[0], counting, CALENDAR, 1, null);
        Clock clock = Clock.started(key, limit, start, timetable.project(limit, start, List.of(), List.of()));
        return words.length == 1
                ? clock
                : clock.plus(
                        Mark.EXTENDED,
                        start,
                        timetable.project(limit, start, List.of(), List.of(words[1])),
                        Amount.parse(words[1]).toString());
    }

    private static WorkCalendar calendar(String hours) {
        return switch (hours) {
            case "standard" -> ChinaCalendar.standard();
            case "split" -> ChinaCalendar.withHours("08:30-12:00", "14:00-17:30");
            case "short Fridays" ->
                WorkCalendar.builder()
                        .zone(ChinaCalendar.standard().zone())
                        .open(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, "09:00-18:00")
                        .open(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, "09:00-12:00")
                        .overrides(ChinaCalendar.days())
                        .published(ChinaCalendar.COVERAGE)
                        .build();
            default -> throw new IllegalArgumentException("no hours '" + hours + "'");
        };
    }

    /** {@code Fri 2026-02-13 15:20}, perhaps {@code provisional}; a wrong weekday is a mistake in the table. */
    private static Due due(String cell) {
        boolean provisional = cell.endsWith(OPEN_ENDED);
        String text = provisional ? cell.substring(0, cell.length() - OPEN_ENDED.length()) : cell;
        LocalDate date = LocalDate.parse(text.substring(4, 14));
        assertThat(text.substring(0, 3).toUpperCase(Locale.ROOT))
                .as(cell)
                .isEqualTo(date.getDayOfWeek().name().substring(0, 3));
        String time = text.substring(15);
        LocalDateTime local = time.equals("24:00")
                ? date.plusDays(1).atStartOfDay().minusNanos(1_000)
                : LocalDateTime.parse(date + "T" + time);
        return new Due(local.toInstant(ZoneOffset.ofHours(8)), provisional);
    }
}
