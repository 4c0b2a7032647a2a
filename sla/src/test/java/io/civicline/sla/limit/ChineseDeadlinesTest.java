package io.civicline.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Pause;
import io.civicline.sla.MarkdownTable;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.counting.ChinaCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deadlines of {@code deadlines-china.md}. */
class ChineseDeadlinesTest {

    @ParameterizedTest
    @MethodSource("table")
    void each_deadline_of_the_table_is_due_as_worked_out_by_hand(List<String> row) {
        String happens = row.get(2);
        Deadline deadline = Limit.parse(row.get(1))
                .counted(ChinaCounting.nextDay())
                .on(ChinaCalendar.standard())
                .from(instant(row.get(0)), pauses(happens), extensions(happens));

        assertThat(deadline.instant())
                .as("%s, but %s", row.get(4), deadline.explain(Locale.ENGLISH))
                .isEqualTo(instant(row.get(3)));
        assertThat(deadline.provisionalFrom()).isEqualTo(provisional(happens));
    }

    @Test
    void the_table_has_at_least_forty_deadlines() {
        assertThat(table()).hasSizeGreaterThanOrEqualTo(40);
    }

    static List<List<String>> table() {
        return MarkdownTable.rows(ChineseDeadlinesTest.class, "deadlines-china.md");
    }

    private static List<Pause> pauses(String happens) {
        if (!happens.startsWith("suspended ")) {
            return List.of();
        }
        String[] span = happens.substring("suspended ".length()).split(" to ", -1);
        return List.of(Pause.of(beijing(span[0]), beijing(span[1])));
    }

    private static List<Amount> extensions(String happens) {
        return happens.startsWith("extended ")
                ? List.of(Amount.parse(happens.substring("extended ".length())))
                : List.of();
    }

    private static Optional<LocalDate> provisional(String happens) {
        return happens.startsWith("provisional from ")
                ? Optional.of(LocalDate.parse(happens.substring("provisional from ".length())))
                : Optional.empty();
    }

    /** {@code Fri 2026-02-13 15:20}; a wrong weekday is a mistake in the table. */
    private static Instant instant(String cell) {
        Instant instant = beijing(cell.substring(4));
        String day = LocalDate.ofInstant(instant, ZoneOffset.ofHours(8))
                .getDayOfWeek()
                .name();
        assertThat(cell.substring(0, 3).toUpperCase(Locale.ROOT)).as(cell).isEqualTo(day.substring(0, 3));
        return instant;
    }

    private static Instant beijing(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.ofHours(8));
    }
}
