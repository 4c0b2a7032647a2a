package io.civicline.sla.limit;

import static io.civicline.sla.calendar.Offices.weekdays;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Pause;
import io.civicline.sla.MarkdownTable;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code counting-traps.md}. */
class CountingTrapsTest {

    private static final Map<String, WorkCalendar> OFFICES = Map.of(
            "Seoul", weekdays("Asia/Seoul", "09:00-18:00"),
            "Madrid", weekdays("Europe/Madrid", "09:00-17:00"),
            "Lisbon", weekdays("Europe/Lisbon", "09:00-17:00"),
            "Taipei", weekdays("Asia/Taipei", "09:00-17:00"),
            "London", office("Europe/London", "09:00-17:00", "2026-12-25", "2026-12-28", "2027-01-01", "2027-01-04"),
            "Leeds", office("Europe/London", "09:00-17:00", "2026-12-25", "2026-12-28", "2027-01-01"),
            "New York", office("America/New_York", "08:30-17:00", "2019-01-01"),
            "San Francisco", WorkCalendar.always(ZoneId.of("America/Los_Angeles")),
            "Dubai",
                    WorkCalendar.builder()
                            .zone("Asia/Dubai")
                            .open(MONDAY, THURSDAY, "07:30-15:30")
                            .open(FRIDAY, "07:30-12:00")
                            .publishedAlways()
                            .build());

    @ParameterizedTest
    @MethodSource("table")
    void each_trap_of_the_table_is_counted_as_the_rule_says(List<String> row) {
        WorkCalendar office = OFFICES.get(row.get(1));
        Deadline deadline = Limit.parse(row.get(3))
                .counted(Rules.named(row.get(2)))
                .on(office)
                .from(instant(office, row.get(4)), pauses(office, row.get(5)), List.of());

        String due = row.get(6);
        boolean endOfDay = due.endsWith("T24:00");
        assertThat(deadline.instant())
                .as("%s, but %s", row.get(7), deadline.explain(Locale.ENGLISH))
                .isEqualTo(endOfDay ? office.endOf(LocalDate.parse(due.substring(0, 10))) : instant(office, due));
        assertThat(deadline.isExclusive()).isEqualTo(endOfDay);
        assertThat(deadline.isMetBy(deadline.instant())).isEqualTo(!endOfDay);
    }

    static List<List<String>> table() {
        return MarkdownTable.rows(CountingTrapsTest.class, "counting-traps.md");
    }

    private static List<Pause> pauses(WorkCalendar office, String cell) {
        if (cell.equals("–")) {
            return List.of();
        }
        String[] span = cell.split(" to ", -1);
        return List.of(Pause.of(instant(office, span[0]), instant(office, span[1])));
    }

    private static Instant instant(WorkCalendar office, String local) {
        return LocalDateTime.parse(local).atZone(office.zone()).toInstant();
    }

    private static WorkCalendar office(String zone, String hours, String... daysOff) {
        var office =
                WorkCalendar.builder().zone(zone).open(MONDAY, FRIDAY, hours).publishedAlways();
        for (String day : daysOff) {
            office.off(LocalDate.parse(day), "holiday", "the law of the place");
        }
        return office.build();
    }
}
