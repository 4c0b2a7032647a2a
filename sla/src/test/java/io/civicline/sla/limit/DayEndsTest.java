package io.civicline.sla.limit;

import static io.civicline.sla.calendar.Offices.at;
import static io.civicline.sla.calendar.Offices.daily;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When on its last day a limit is over: half days, breaks, midnights, repeated hours. */
class DayEndsTest {

    /** Monday 2 March 2026 to Friday 6 March; on Wednesday the 4th only until noon. */
    private final WorkCalendar office = WorkCalendar.builder()
            .zone("Asia/Seoul")
            .open(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .hours(LocalDate.of(2026, 3, 4), "half day", "a notice", "09:00-12:00")
            .publishedAlways()
            .build();

    @Test
    void a_working_day_from_the_minute_never_ends_outside_hours() {
        assertThat(due("minute", "1wd", "2026-03-03T15:20")).isEqualTo(at(office, "2026-03-05T09:00"));
        assertThat(due("minute", "1wd", "2026-03-03T11:59:59")).isEqualTo(at(office, "2026-03-04T11:59:59"));
        assertThat(due("minute", "1wd", "2026-03-03T12:30")).isEqualTo(at(office, "2026-03-05T09:00"));
        assertThat(due("minute", "2wd", "2026-03-03T15:20")).isEqualTo(at(office, "2026-03-05T15:20"));
    }

    @Test
    void a_working_day_at_the_same_time_keeps_it_also_outside_hours() {
        assertThat(due("OUT same-time keeps", "1wd", "2026-03-03T15:20")).isEqualTo(at(office, "2026-03-04T15:20"));
    }

    @Test
    void close_of_business_is_the_closing_of_that_day() {
        assertThat(due("OUT close keeps", "1wd", "2026-03-03T15:20")).isEqualTo(at(office, "2026-03-04T12:00"));
        assertThat(due("OUT close keeps", "1d", "2026-03-03T15:20")).isEqualTo(at(office, "2026-03-04T12:00"));
    }

    @Test
    void an_office_that_closes_at_midnight_is_in_time_until_midnight_itself() {
        WorkCalendar evening = daily("Asia/Seoul", "18:00-24:00");
        Deadline closing = limit("OUT close keeps", "1wd", evening).from(at(evening, "2026-03-02T20:00"));
        assertThat(closing.instant()).isEqualTo(at(evening, "2026-03-04T00:00"));
        assertThat(closing.lastDay()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(closing.isMetBy(closing.instant())).isTrue();

        Deadline endOfDay = limit("OUT midnight keeps", "1wd", evening).from(at(evening, "2026-03-02T20:00"));
        assertThat(endOfDay.instant()).isEqualTo(closing.instant());
        assertThat(endOfDay.isMetBy(endOfDay.instant())).isFalse();
        assertThat(endOfDay.isMetBy(endOfDay.instant().minusNanos(1_000))).isTrue();
    }

    @Test
    void of_two_equal_clock_times_the_one_with_the_offset_of_the_start_is_meant() {
        WorkCalendar berlin = daily("Europe/Berlin", "00:00-24:00");
        assertThat(limit("minute", "1d", berlin)
                        .from(at(berlin, "2026-10-24T02:30"))
                        .instant())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(limit("minute", "1y", berlin)
                        .from(at(berlin, "2025-10-26T12:00"))
                        .instant())
                .isEqualTo(Instant.parse("2026-10-26T11:00:00Z"));
        assertThat(limit("minute", "300d", berlin)
                        .from(Instant.parse("2025-12-29T01:30:00Z"))
                        .instant())
                .as("02:30 in winter, 300 days before the night that has it twice")
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void a_last_day_that_is_due_as_it_begins_is_still_shown_as_counted() {
        WorkCalendar always = daily("Asia/Seoul", "00:00-24:00");
        Deadline deadline = limit("minute", "2wd", always).from(at(always, "2026-03-02T00:00"));
        assertThat(deadline.instant()).isEqualTo(at(always, "2026-03-04T00:00"));
        assertThat(deadline.intervals()).extracting(Interval::counted).containsExactly(0L, 100L, 100L);
    }

    @Test
    void a_limit_in_time_needs_no_counting_rule() {
        assertThat(Limit.parse("2wh").on(office)).isEqualTo(limit("–", "2wh", office));
    }

    private Instant due(String rule, String amount, String start) {
        return limit(rule, amount, office).from(at(office, start)).instant();
    }

    private static Limit limit(String rule, String amount, WorkCalendar calendar) {
        return Limit.parse(amount).counted(Rules.named(rule)).on(calendar);
    }
}
