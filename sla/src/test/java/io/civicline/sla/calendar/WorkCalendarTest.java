package io.civicline.sla.calendar;

import static io.civicline.sla.calendar.Offices.at;
import static io.civicline.sla.calendar.Offices.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar office = weekdays("Asia/Shanghai", "09:00-12:00", "13:30-18:00");

    @Test
    void an_office_is_open_at_its_opening_and_closed_at_its_closing() {
        assertThat(office.isOpen(at(office, "2026-03-02T09:00"))).isTrue();
        assertThat(office.isOpen(at(office, "2026-03-02T11:59:59.999999"))).isTrue();
        assertThat(office.isOpen(at(office, "2026-03-02T12:00"))).isFalse();
        assertThat(office.isOpen(at(office, "2026-03-02T18:00"))).isFalse();
        assertThat(office.isOpen(at(office, "2026-03-01T10:00"))).isFalse();
    }

    @Test
    void opening_and_closing_of_a_day_are_those_of_its_first_and_last_window() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(office.opening(monday)).contains(at(office, "2026-03-02T09:00"));
        assertThat(office.closing(monday)).contains(at(office, "2026-03-02T18:00"));
        assertThat(office.opening(monday.minusDays(1))).isEmpty();
        assertThat(office.closing(monday.minusDays(1))).isEmpty();
    }

    @Test
    void working_days_are_found_in_both_directions() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertThat(office.nextWorkingDay(friday)).isEqualTo(friday.plusDays(3));
        assertThat(office.previousWorkingDay(friday.plusDays(3))).isEqualTo(friday);
        assertThat(office.previousWorkingDay(friday)).isEqualTo(friday.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, PT1H, 2026-03-02T11:00",
        "2026-03-02T10:00, PT2H, 2026-03-02T12:00",
        "2026-03-02T10:00, PT2H1S, 2026-03-02T13:30:01",
        "2026-03-02T12:10, PT1H, 2026-03-02T14:30",
        "2026-03-06T17:30, PT1H, 2026-03-09T09:30",
        "2026-03-06T17:30, PT30M, 2026-03-06T18:00",
        "2026-03-07T12:00, PT7H30M, 2026-03-09T18:00",
        "2026-03-02T10:00, PT75H, 2026-03-16T10:00",
        "2026-03-02T10:00, PT0S, 2026-03-02T10:00",
        "2026-03-02T18:00, PT0S, 2026-03-02T18:00",
        "2026-03-02T19:00, PT0S, 2026-03-03T09:00",
    })
    void working_time_is_added(String start, Duration amount, String expected) {
        assertThat(office.add(at(office, start), amount)).isEqualTo(at(office, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:00, PT1H, 2026-03-02T10:00",
        "2026-03-02T13:30, PT1H, 2026-03-02T11:00",
        "2026-03-09T09:30, PT1H, 2026-03-06T17:30",
        "2026-03-09T08:00, PT1H, 2026-03-06T17:00",
        "2026-03-09T09:30, PT30M, 2026-03-09T09:00",
        "2026-03-16T10:00, PT75H, 2026-03-02T10:00",
        "2026-03-02T09:00, PT0S, 2026-03-02T09:00",
        "2026-03-02T08:00, PT0S, 2026-02-27T18:00",
    })
    void working_time_is_subtracted(String end, Duration amount, String expected) {
        assertThat(office.subtract(at(office, end), amount)).isEqualTo(at(office, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T14:00, PT2H30M",
        "2026-03-02T08:00, 2026-03-02T20:00, PT7H30M",
        "2026-03-06T18:00, 2026-03-09T09:00, PT0S",
        "2026-03-02T09:00, 2026-03-09T09:00, PT37H30M",
        "2026-03-02T10:00, 2026-03-02T10:00, PT0S",
    })
    void working_time_is_measured(String start, String end, Duration expected) {
        assertThat(office.elapsed(at(office, start), at(office, end))).isEqualTo(expected);
    }

    @Test
    void the_next_opening_of_an_open_instant_is_itself() {
        assertThat(office.nextOpening(at(office, "2026-03-02T10:00"))).isEqualTo(at(office, "2026-03-02T10:00"));
        assertThat(office.nextOpening(at(office, "2026-03-02T12:00"))).isEqualTo(at(office, "2026-03-02T13:30"));
        assertThat(office.nextOpening(at(office, "2026-03-06T18:00"))).isEqualTo(at(office, "2026-03-09T09:00"));
    }

    @Test
    void open_stretches_are_listed_and_cut_to_the_question() {
        assertThat(office.openBetween(at(office, "2026-03-02T11:00"), at(office, "2026-03-03T10:00")))
                .extracting(OpenSpan::length)
                .containsExactly(Duration.ofHours(1), Duration.ofMinutes(270), Duration.ofHours(1));
        assertThat(office.openBetween(at(office, "2026-03-02T18:00"), at(office, "2026-03-02T12:00")))
                .isEmpty();
    }

    @Test
    void instants_are_cut_to_microseconds() {
        Instant start = at(office, "2026-03-02T10:00").plusNanos(1_999);
        assertThat(office.add(start, Duration.ofNanos(2_999)))
                .isEqualTo(at(office, "2026-03-02T10:00").plusNanos(3_000));
    }

    @Test
    void a_negative_amount_and_an_end_before_the_start_are_refused() {
        Instant start = at(office, "2026-03-02T10:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.add(start, Duration.ofHours(-1)))
                .withMessageContaining("PT-1H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.elapsed(start, start.minusSeconds(1)))
                .withMessageContaining("forwards");
    }

    @Test
    void what_lies_outside_1900_to_2999_is_refused_and_not_counted_for_ever() {
        Instant late = Instant.parse("2999-12-31T00:00:00Z");
        assertThatThrownBy(() -> office.add(late, Duration.ofHours(100))).isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> office.add(Instant.MAX, Duration.ZERO)).isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> office.date(Instant.MIN)).isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> office.nextWorkingDay(WorkCalendar.LAST_DATE))
                .isInstanceOf(BeyondCalendarException.class);
        assertThatThrownBy(() -> office.subtract(Instant.parse("1900-01-02T00:00:00Z"), Duration.ofDays(1)))
                .isInstanceOf(BeyondCalendarException.class)
                .hasMessageContaining("1900-01-01");
        assertThatThrownBy(() -> office.add(late, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(BeyondCalendarException.class);
    }

    @Test
    void two_calendars_with_the_same_content_are_equal() {
        assertThat(weekdays("Asia/Shanghai", "13:30-18:00", "09:00-12:00"))
                .isEqualTo(office)
                .hasSameHashCodeAs(office);
        assertThat(weekdays("Asia/Seoul", "09:00-12:00", "13:30-18:00")).isNotEqualTo(office);
    }

    @Test
    void an_override_tells_why_a_date_differs() {
        LocalDate half = LocalDate.of(2026, 12, 24);
        WorkCalendar city = WorkCalendar.builder()
                .zone(ZoneId.of("Europe/Lisbon"))
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
                .hours(half, "tolerância de ponto", "Despacho 1/2026", "09:00-12:00")
                .publishedAlways()
                .build();
        assertThat(city.windows(half)).containsExactly(Window.parse("09:00-12:00"));
        assertThat(city.override(half))
                .get()
                .extracting(DayOverride::reason)
                .isEqualTo(Reason.of("tolerância de ponto", "Despacho 1/2026"));
        assertThat(city.override(half.plusDays(1))).isEmpty();
    }

    @Test
    void hosts_may_switch_over_exactly_these_kinds_of_override() {
        assertThat(DayOverride.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactly("Off", "OwnHours", "MakeUpLike", "MakeUpHours");
    }
}
