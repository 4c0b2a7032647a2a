package io.civicline.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Found by an attack: pauses outside the hours, and extensions at midnight. */
class NothingIsDueBeforeItIsResumedTest {

    private static final WorkCalendar CITY = WorkCalendar.builder()
            .zone("UTC")
            .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
            .publishedAlways()
            .build();

    @Test
    void a_limit_that_ends_with_the_day_still_does_after_a_pause_over_a_working_day() {
        Deadline due = Limit.parse("1wd")
                .counted(rule(FirstDay.OUT, Ends.END_OF_DAY))
                .on(CITY)
                .from(at("2026-03-02T10:00"), List.of(pause("2026-03-03T20:00", "2026-03-04T20:00")), List.of());

        assertThat(due.instant()).isEqualTo(at("2026-03-05T00:00"));
        assertThat(due.isExclusive()).isTrue();
    }

    @Test
    void a_limit_from_the_minute_is_due_when_work_begins_again_not_before() {
        Deadline due = Limit.parse("1wd")
                .counted(CountingRule.FROM_THE_MINUTE)
                .on(CITY)
                .from(at("2026-03-02T09:00"), List.of(pause("2026-03-02T20:50", "2026-03-04T07:00")), List.of());

        assertThat(due.instant()).isEqualTo(at("2026-03-04T09:00"));
    }

    @Test
    void an_extension_at_midnight_gives_more_time() {
        Deadline due = Limit.parse("2h")
                .counted(rule(FirstDay.OUT, Ends.SAME_TIME))
                .on(CITY)
                .from(at("2026-03-02T22:00"), List.of(), List.of(Amount.parse("1wd")));

        assertThat(due.instant()).isAfter(at("2026-03-03T00:00"));
    }

    private static CountingRule rule(FirstDay first, Ends ends) {
        return CountingRule.builder("test")
                .firstDay(first)
                .ends(ends)
                .lastDayOff(LastDayOff.KEEP)
                .build();
    }

    private static Pause pause(String from, String to) {
        return Pause.of(at(from), at(to));
    }

    private static Instant at(String utc) {
        return Instant.parse(utc + ":00Z");
    }
}
