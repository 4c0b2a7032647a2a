package io.civicline.sla.calendar;

import static io.civicline.sla.calendar.Offices.at;
import static io.civicline.sla.calendar.Offices.daily;
import static io.civicline.sla.calendar.Offices.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Zones whose clocks jump, stand half a minute off, or lose a day. */
class ClockChangesTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 8);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);

    @Test
    void a_window_that_spring_skips_in_part_has_the_rest_of_its_time() {
        WorkCalendar night = daily("America/New_York", "01:30-02:30");
        assertThat(worked(night, SPRING)).isEqualTo(Duration.ofMinutes(30));
        assertThat(night.closing(SPRING)).contains(Instant.parse("2026-03-08T07:00:00Z"));
    }

    @Test
    void a_window_that_spring_skips_has_no_time_so_that_day_does_not_work() {
        WorkCalendar night = WorkCalendar.builder()
                .zone("America/New_York")
                .open(DayOfWeek.SUNDAY, "02:00-03:00")
                .publishedAlways()
                .build();
        assertThat(night.windows(SPRING)).isNotEmpty();
        assertThat(night.isWorkingDay(SPRING)).isFalse();
        assertThat(night.nextWorkingDay(SPRING.minusDays(7))).isEqualTo(SPRING.plusDays(7));
    }

    @Test
    void a_window_that_autumn_repeats_has_twice_the_time() {
        WorkCalendar night = daily("America/New_York", "01:00-02:00");
        assertThat(worked(night, AUTUMN)).isEqualTo(Duration.ofHours(2));
        assertThat(night.add(Instant.parse("2026-11-01T05:00:00Z"), Duration.ofMinutes(90)))
                .isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @Test
    void a_window_that_autumn_cuts_is_open_whenever_the_wall_says_so() {
        WorkCalendar night = daily("America/New_York", "01:30-02:00");
        assertThat(night.isOpen(Instant.parse("2026-11-01T05:45:00Z"))).isTrue();
        assertThat(night.isOpen(Instant.parse("2026-11-01T06:15:00Z"))).isFalse();
        assertThat(night.isOpen(Instant.parse("2026-11-01T06:45:00Z"))).isTrue();
    }

    @Test
    void office_hours_keep_their_local_time_over_both_changes() {
        WorkCalendar office = weekdays("America/New_York", "09:00-17:00");
        assertThat(office.add(at(office, "2026-03-06T16:00"), Duration.ofHours(2)))
                .isEqualTo(at(office, "2026-03-09T10:00"));
        assertThat(office.subtract(at(office, "2026-11-02T10:00"), Duration.ofHours(2)))
                .isEqualTo(at(office, "2026-10-30T16:00"));
    }

    @Test
    void monrovia_stood_at_minus_44_minutes_30_seconds() {
        WorkCalendar office = weekdays("Africa/Monrovia", "09:00-17:00");
        assertThat(office.opening(LocalDate.of(1971, 6, 1))).contains(Instant.parse("1971-06-01T09:44:30Z"));
        assertThat(office.add(Instant.parse("1971-06-01T09:44:29Z"), Duration.ofSeconds(1)))
                .isEqualTo(Instant.parse("1971-06-01T09:44:31Z"));
        assertThat(office.date(Instant.parse("1971-06-01T00:44:29Z"))).isEqualTo(LocalDate.of(1971, 5, 31));
    }

    @Test
    void samoa_lost_a_friday() {
        WorkCalendar office = daily("Pacific/Apia", "09:00-17:00");
        LocalDate lost = LocalDate.of(2011, 12, 30);
        assertThat(office.isWorkingDay(lost)).isFalse();
        assertThat(office.nextWorkingDay(lost.minusDays(1))).isEqualTo(lost.plusDays(1));
        assertThat(office.endOf(lost)).isEqualTo(office.endOf(lost.minusDays(1)));
        assertThat(office.add(at(office, "2011-12-29T16:00"), Duration.ofHours(2)))
                .isEqualTo(at(office, "2011-12-31T10:00"));
    }

    @Test
    void st_johns_went_back_to_yesterday_at_one_past_midnight() {
        WorkCalendar always = WorkCalendar.always(ZoneId.of("America/St_Johns"));
        LocalDate saturday = LocalDate.of(2010, 11, 6);
        Instant firstMidnight = Instant.parse("2010-11-07T02:30:00Z");
        assertThat(always.date(firstMidnight)).isEqualTo(saturday.plusDays(1));
        assertThat(always.date(firstMidnight.plusSeconds(60))).isEqualTo(saturday);
        assertThat(always.endOf(saturday)).isEqualTo(firstMidnight.plusSeconds(3600));
        assertThat(always.add(firstMidnight.minusSeconds(60), Duration.ofHours(3)))
                .isEqualTo(firstMidnight.minusSeconds(60).plus(Duration.ofHours(3)));
        assertThat(always.subtract(firstMidnight.plusSeconds(7200), Duration.ofHours(3)))
                .isEqualTo(firstMidnight.minusSeconds(3600));
    }

    @Test
    void havana_repeats_the_first_hour_of_the_new_day_so_the_old_one_ends_before() {
        WorkCalendar always = WorkCalendar.always(ZoneId.of("America/Havana"));
        assertThat(always.endOf(LocalDate.of(2026, 10, 31))).isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
    }

    @Test
    void in_every_zone_from_1970_to_2199_working_time_is_added_measured_and_taken_back_exactly() {
        long seed = 20260213;
        System.out.println("ClockChangesTest: seed " + seed);
        Random random = new Random(seed);
        for (String id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
            WorkCalendar always = WorkCalendar.always(ZoneId.of(id));
            WorkCalendar office = weekdays(id, "00:00-02:30", "08:30-12:00", "23:00-24:00");
            for (int i = 0; i < 10; i++) {
                Instant start =
                        Instant.ofEpochSecond(random.nextLong(230L * 365 * 86_400), random.nextInt(1_000_000) * 1_000L);
                Duration amount = Duration.ofSeconds(random.nextInt(30 * 86_400), random.nextInt(1_000_000) * 1_000L);
                assertThat(always.add(start, amount)).as(id).isEqualTo(start.plus(amount));
                assertThat(always.subtract(start.plus(amount), amount)).as(id).isEqualTo(start);

                Instant end = office.add(start, amount);
                assertThat(office.elapsed(start, end))
                        .as("%s %s %s", id, start, amount)
                        .isEqualTo(amount);
                assertThat(office.subtract(end, amount))
                        .as("%s %s %s", id, start, amount)
                        .isEqualTo(office.nextOpening(start));
            }
        }
    }

    private static Duration worked(WorkCalendar calendar, LocalDate date) {
        return calendar.elapsed(calendar.endOf(date.minusDays(1)), calendar.endOf(date));
    }
}
