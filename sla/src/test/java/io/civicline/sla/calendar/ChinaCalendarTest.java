package io.civicline.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaCalendarTest {

    private final WorkCalendar china = ChinaCalendar.standard();

    /** 全国年节及纪念日放假办法: 11 days, 13 from 2025 on; moving days about changes no total. 2020 was given two more. */
    @ParameterizedTest
    @CsvSource({
        "2018, 11",
        "2019, 11",
        "2020, 13",
        "2021, 11",
        "2022, 11",
        "2023, 11",
        "2024, 11",
        "2025, 13",
        "2026, 13"
    })
    void each_year_has_as_many_days_off_as_the_law_gives(int year, int holidays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        long weekdays = first.datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(china::isWorkingDay)
                        .count())
                .isEqualTo(weekdays - holidays);
    }

    @Test
    void every_announced_day_names_its_notice_and_lies_in_a_published_year() {
        assertThat(ChinaCalendar.days()).hasSize(314).allSatisfy(day -> {
            assertThat(ChinaCalendar.COVERAGE.contains(day.date())).isTrue();
            assertThat(day.reason().source()).startsWith("国务院办公厅关于").endsWith("的通知");
        });
    }

    @Test
    void every_make_up_day_is_a_saturday_or_sunday() {
        assertThat(ChinaCalendar.days())
                .filteredOn(DayOverride::isMakeUp)
                .isNotEmpty()
                .extracting(day -> day.date().getDayOfWeek())
                .containsOnly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void a_make_up_day_has_the_hours_of_the_office() {
        WorkCalendar office = ChinaCalendar.withHours("08:30-12:00", "14:00-17:30");
        assertThat(office.windows(LocalDate.of(2026, 2, 14)))
                .containsExactly(Window.parse("08:30-12:00"), Window.parse("14:00-17:30"));
        assertThat(office.windows(LocalDate.of(2026, 2, 16))).isEmpty();
    }

    @Test
    void the_year_after_the_last_notice_is_not_covered() {
        assertThat(china.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(china.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(china.covers(LocalDate.of(2017, 12, 31))).isFalse();
    }

    @Test
    void the_epidemic_made_the_spring_festival_of_2020_longer_by_a_notice_of_its_own() {
        Reason reason = china.override(LocalDate.of(2020, 1, 31)).orElseThrow().reason();
        assertThat(reason.source()).isEqualTo("国务院办公厅关于延长2020年春节假期的通知");
        assertThat(china.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(china.override(LocalDate.of(2020, 2, 3))).isEmpty();
    }

    @Test
    void holidays_have_a_name_in_both_languages() {
        Reason reason = china.override(LocalDate.of(2026, 2, 16)).orElseThrow().reason();
        assertThat(reason.name(Locale.CHINA)).isEqualTo("春节");
        assertThat(reason.name(Locale.FRANCE)).isEqualTo("Spring Festival");
    }

    @Test
    void hours_must_be_given() {
        assertThatThrownBy(ChinaCalendar::withHours).isInstanceOf(InvalidCalendarException.class);
    }
}
