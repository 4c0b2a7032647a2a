package io.civicline.sla.limit;

import static io.civicline.sla.calendar.Offices.at;
import static io.civicline.sla.calendar.Offices.daily;
import static io.civicline.sla.calendar.Offices.weekdays;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.amount.InvalidAmountException;
import io.civicline.sla.calendar.BeyondCalendarException;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.Coverage;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.InvalidCalendarException;
import io.civicline.sla.calendar.Reason;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.ChinaCounting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users of other systems reported, numbered as the list of properties that followed from it. */
class ReportedByUsersTest {

    private final WorkCalendar china = ChinaCalendar.standard();
    private final WorkCalendar office = weekdays("Asia/Shanghai", "09:00-12:00", "13:30-18:00");

    @Test
    void property_1_windows_are_half_open_up_to_24_00_and_an_office_that_never_closes_equals_plain_addition() {
        WorkCalendar always = daily("Europe/Berlin", "00:00-24:00");
        Instant start = at(always, "2026-03-28T23:59:59");
        for (int hours = 0; hours < 24 * 400; hours += 7) {
            assertThat(always.add(start, Duration.ofHours(hours))).isEqualTo(start.plus(Duration.ofHours(hours)));
        }
        assertThat(always).isEqualTo(WorkCalendar.always(ZoneId.of("Europe/Berlin")));
    }

    @Test
    @Timeout(20)
    void property_2_every_call_ends_however_little_the_office_is_open() {
        WorkCalendar evening = weekdays("Asia/Shanghai", "17:00-24:00");
        assertThat(evening.add(at(evening, "2026-03-02T23:00"), Duration.ofHours(1)))
                .isEqualTo(at(evening, "2026-03-03T00:00"));
        WorkCalendar rare = WorkCalendar.builder()
                .zone("Asia/Shanghai")
                .open(MONDAY, "00:00-00:00:01")
                .publishedAlways()
                .build();
        Instant start = at(rare, "2026-03-02T12:00");
        assertThatThrownBy(() -> Limit.parse("100000wh").on(rare).from(start))
                .isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> limit("100000wd", "OUT close keeps", rare).from(start))
                .isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> limit("100000y", "OUT close keeps", rare).from(start))
                .isInstanceOf(BeyondCalendarException.class);
        assertThat(rare.add(start, Duration.ofMinutes(10))).isEqualTo(at(rare, "2037-08-31T00:00:01"));
    }

    @Test
    void property_3_each_day_off_on_the_way_is_explained_with_its_name_and_source() {
        Deadline deadline = limit("5wd", "cn", china).from(at(china, "2026-02-13T15:20"));
        assertThat(deadline.intervals())
                .filteredOn(interval -> interval.kind() == Interval.Kind.DAY_OFF)
                .singleElement()
                .satisfies(festival -> {
                    assertThat(festival.start()).isEqualTo(at(china, "2026-02-15T00:00"));
                    assertThat(festival.end()).isEqualTo(at(china, "2026-02-24T00:00"));
                    assertThat(festival.reason())
                            .contains(new Reason("春节", "Spring Festival", "国务院办公厅关于2026年部分节假日安排的通知"));
                });
        assertThat(deadline.sources()).containsExactly("中华人民共和国民法典 第二百零一条、第二百零二条、第二百零三条", "国务院办公厅关于2026年部分节假日安排的通知");
    }

    @Test
    void property_4_holidays_are_local_dates_of_the_zone_of_the_calendar() {
        for (String zone : List.of("Pacific/Kiritimati", "Asia/Shanghai", "UTC", "Pacific/Niue")) {
            WorkCalendar city = WorkCalendar.builder()
                    .zone(zone)
                    .open("00:00-24:00")
                    .off(LocalDate.of(2026, 5, 1), "Labour Day", "the law")
                    .publishedAlways()
                    .build();
            assertThat(city.isOpen(at(city, "2026-04-30T23:59:59"))).isTrue();
            assertThat(city.isOpen(at(city, "2026-05-01T00:00"))).isFalse();
            assertThat(city.isOpen(at(city, "2026-05-01T23:59:59"))).isFalse();
            assertThat(city.isOpen(at(city, "2026-05-02T00:00"))).isTrue();
        }
    }

    @Test
    void property_5_budget_elapsed_time_and_pauses_are_measured_with_the_same_calendar() {
        Instant start = at(office, "2026-03-06T17:00");
        Duration amount = Duration.ofHours(10);
        assertThat(office.elapsed(start, office.add(start, amount))).isEqualTo(amount);
        Pause weekend = Pause.of(at(office, "2026-03-06T18:00"), at(office, "2026-03-09T09:00"));
        assertThat(Limit.parse("10wh")
                        .on(office)
                        .from(start, List.of(weekend), List.of())
                        .instant())
                .isEqualTo(Limit.parse("10wh").on(office).from(start).instant());
    }

    @Test
    void property_6_subtraction_is_the_exact_inverse_of_addition_over_day_boundaries() {
        Instant start = at(office, "2026-03-06T17:30");
        for (int minutes = 1; minutes < 3000; minutes += 13) {
            Duration amount = Duration.ofMinutes(minutes);
            assertThat(office.subtract(office.add(start, amount), amount)).isEqualTo(start);
        }
    }

    @Test
    void property_8_a_due_instant_lies_in_working_time_or_at_a_closing_instant_also_after_a_pause() {
        Instant start = at(office, "2026-03-06T17:30");
        for (int minutes = 1; minutes < 3000; minutes += 7) {
            Pause pause = Pause.of(start.plusSeconds(60L * minutes), start.plusSeconds(60L * minutes + 40_000));
            for (String text : List.of("16wh", "90wmin", "2wd")) {
                Instant due = limit(text, "minute", office)
                        .from(start, List.of(pause), List.of())
                        .instant();
                assertThat(office.isOpen(due) || office.isOpen(due.minusNanos(1_000)))
                        .isTrue();
            }
        }
    }

    @Test
    void property_9_a_pause_lengthens_the_budget_and_does_not_move_the_start() {
        Instant start = at(office, "2026-03-02T17:00");
        Pause night = Pause.of(at(office, "2026-03-02T17:30"), at(office, "2026-03-03T09:30"));
        assertThat(Limit.parse("2wh")
                        .on(office)
                        .from(start, List.of(night), List.of())
                        .instant())
                .isEqualTo(at(office, "2026-03-03T11:00"));
    }

    @Test
    void property_10_registered_on_a_holiday_and_paused_over_a_holiday() {
        Pause festival = Pause.of(at(china, "2026-02-17T10:00"), at(china, "2026-02-22T10:00"));
        assertThat(Limit.parse("10wh")
                        .on(china)
                        .from(at(china, "2026-02-16T10:00"), List.of(festival), List.of())
                        .instant())
                .isEqualTo(at(china, "2026-02-25T10:00"));
        assertThat(limit("1wd", "cn", china)
                        .from(at(china, "2026-02-16T10:00"), List.of(festival), List.of())
                        .instant())
                .isEqualTo(at(china, "2026-02-24T18:00"));
    }

    @Test
    void property_11_working_days_and_working_hours_are_different_and_never_converted() {
        Instant start = at(office, "2026-03-02T10:00");
        assertThat(limit("1wd", "OUT close keeps", office).from(start).instant())
                .isEqualTo(at(office, "2026-03-03T18:00"));
        assertThat(limit("8wh", "OUT close keeps", office).from(start).instant())
                .isEqualTo(at(office, "2026-03-03T10:30"));
        assertThat(limit("24h", "OUT close keeps", office).from(start).instant())
                .isEqualTo(at(office, "2026-03-03T10:00"));
        assertThatIllegalStateException().isThrownBy(() -> Amount.parse("1wd").duration());
    }

    @Test
    void property_12_a_start_outside_hours_is_normalised_alike_by_add_subtract_and_elapsed() {
        for (String closed : List.of("2026-02-14T08:00", "2026-02-13T18:00", "2026-02-13T23:00")) {
            Instant start = at(china, closed);
            Instant opening = at(china, "2026-02-14T09:00");
            Duration hour = Duration.ofHours(1);
            assertThat(china.add(start, hour)).isEqualTo(china.add(opening, hour));
            assertThat(china.elapsed(start, opening.plus(hour))).isEqualTo(hour);
            assertThat(china.subtract(china.add(start, hour), hour)).isEqualTo(opening);
        }
        assertThat(office.add(at(office, "2026-03-02T12:30"), Duration.ofHours(1)))
                .isEqualTo(at(office, "2026-03-02T14:30"));
        assertThat(china.add(at(china, "2026-02-18T12:00"), Duration.ofHours(1)))
                .isEqualTo(at(china, "2026-02-24T10:00"));
    }

    @Test
    void property_13_a_day_can_have_any_number_of_windows() {
        WorkCalendar busy = weekdays(
                "Asia/Shanghai",
                "08:00-09:00",
                "10:00-11:00",
                "12:00-13:00",
                "14:00-15:00",
                "16:00-17:00",
                "18:00-19:00");
        assertThat(busy.add(at(busy, "2026-03-02T08:30"), Duration.ofHours(5))).isEqualTo(at(busy, "2026-03-02T18:30"));
    }

    @Test
    void property_15_hours_and_clock_times_stay_local_over_spring_and_autumn() {
        WorkCalendar berlin = weekdays("Europe/Berlin", "09:00-17:00");
        assertThat(limit("1wd", "minute", berlin)
                        .from(at(berlin, "2026-03-27T16:00"))
                        .instant())
                .isEqualTo(at(berlin, "2026-03-30T16:00"));
        assertThat(limit("30d", "minute", berlin)
                        .from(at(berlin, "2026-10-01T02:30"))
                        .instant())
                .isEqualTo(at(berlin, "2026-10-31T02:30"));
        assertThat(limit("1d", "minute", berlin)
                        .from(at(berlin, "2026-03-28T02:30"))
                        .instant())
                .as("02:30 does not exist: an hour later")
                .isEqualTo(at(berlin, "2026-03-29T03:30"));
        assertThat(limit("1d", "minute", berlin)
                        .from(at(berlin, "2026-10-24T02:30"))
                        .instant())
                .as("02:30 comes twice: the summer one")
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void property_16_the_weekday_is_that_of_the_zone() {
        WorkCalendar auckland = weekdays("Pacific/Auckland", "09:00-17:00");
        Instant sundayInLondonMondayInAuckland = Instant.parse("2026-03-01T21:00:00Z");
        assertThat(auckland.date(sundayInLondonMondayInAuckland)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(auckland.isOpen(sundayInLondonMondayInAuckland)).isTrue();
    }

    @Test
    void property_17_neither_zone_nor_locale_of_the_machine_matter() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        String here = story();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            assertThat(story()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void property_18_a_dated_override_makes_a_weekend_work_and_wins_over_the_weekly_hours_in_both_directions() {
        LocalDate sunday = LocalDate.of(2026, 1, 4);
        assertThat(china.isWorkingDay(sunday)).isTrue();
        assertThat(china.override(sunday))
                .get()
                .extracting(DayOverride::isMakeUp)
                .isEqualTo(true);
        assertThat(china.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(limit("1wd", "cn", china).from(at(china, "2025-12-31T10:00")).instant())
                .isEqualTo(at(china, "2026-01-04T18:00"));
    }

    @Test
    void property_19_a_deadline_that_looks_at_an_unpublished_year_is_provisional_until_the_year_is_published() {
        Instant start = at(china, "2026-12-30T10:00");
        Deadline before = limit("3wd", "cn", china).from(start);
        assertThat(before.isProvisional()).isTrue();
        assertThat(before.provisionalFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(before.instant()).isEqualTo(at(china, "2027-01-04T18:00"));

        WorkCalendar published = WorkCalendar.builder()
                .zone(china.zone())
                .open(MONDAY, FRIDAY, ChinaCalendar.STANDARD_HOURS)
                .overrides(ChinaCalendar.days())
                .off(LocalDate.of(2027, 1, 1), "元旦", "an invented notice")
                .published(Coverage.years(2018, 2027))
                .build();
        Deadline after = limit("3wd", "cn", published).from(start);
        assertThat(after.isProvisional()).isFalse();
        assertThat(after.instant()).isEqualTo(at(china, "2027-01-05T18:00"));
    }

    @Test
    void property_20_an_office_that_never_opens_is_refused() {
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() ->
                        WorkCalendar.builder().zone("UTC").publishedAlways().build())
                .withMessageContaining("no weekday has hours");
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> WorkCalendar.builder()
                        .zone("UTC")
                        .open()
                        .publishedAlways()
                        .build())
                .withMessageContaining("without hours");
    }

    @Test
    void property_31_amounts_round_trip_exactly() {
        for (AmountUnit unit : AmountUnit.values()) {
            for (int number = 1; number <= Amount.MAX; number = number * 7 + 1) {
                Amount amount = Amount.of(number, unit);
                assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
            }
        }
    }

    @Test
    void property_32_zero_is_no_amount_and_nothing_is_no_amount() {
        assertThatExceptionOfType(InvalidAmountException.class).isThrownBy(() -> Amount.parse("0wd"));
        assertThatExceptionOfType(InvalidAmountException.class).isThrownBy(() -> Amount.parse(""));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> Amount.parse(null));
    }

    @Test
    void property_59_what_is_resumed_has_the_working_time_that_was_left() {
        Instant start = at(office, "2026-03-02T09:00");
        Instant resumed = at(office, "2026-03-14T10:00");
        Pause pause = Pause.of(at(office, "2026-03-02T11:00"), resumed);
        assertThat(Limit.parse("5wh")
                        .on(office)
                        .from(start, List.of(pause), List.of())
                        .instant())
                .isEqualTo(office.add(resumed, Duration.ofHours(3)));
    }

    private String story() {
        Deadline deadline = limit("5wd", "cn", china).from(at(china, "2026-02-13T15:20"));
        return deadline + deadline.explain(Locale.CHINESE) + deadline.explain(Locale.ENGLISH);
    }

    private static Limit limit(String amount, String rule, WorkCalendar calendar) {
        return Limit.parse(amount)
                .counted(rule.equals("cn") ? ChinaCounting.nextDay() : Rules.named(rule))
                .on(calendar);
    }
}
