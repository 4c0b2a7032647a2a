package io.civicline.sla.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkCalendarBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void every_fault_is_reported_at_once_in_the_order_of_the_calls() {
        List<String> faults = faults(WorkCalendar.builder()
                .zone("Asia/Peking")
                .open(MONDAY, "09:00-12:00", "11:00-18:00")
                .open(TUESDAY, "9-18")
                .off(DAY, "holiday", " ")
                .off(DAY.plusDays(1), "first", "a notice")
                .makeUp(DAY.plusDays(1), MONDAY, "second", "a notice")
                .makeUp(DAY.plusDays(2), SUNDAY, "make-up", "a notice")
                .hours(DAY.plusDays(3), "short", "a notice"));

        assertThat(faults)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("Asia/Peking"),
                        fault -> assertThat(fault).contains("'9-18'"),
                        fault -> assertThat(fault).contains("'holiday' needs a source"),
                        fault -> assertThat(fault).contains("2026-03-03 has two overrides", "'first'", "'second'"),
                        fault -> assertThat(fault).contains("2026-03-05 has no hours"),
                        fault -> assertThat(fault).contains("published dates are missing"),
                        fault -> assertThat(fault).contains("MONDAY: windows 09:00-12:00 and 11:00-18:00 overlap"),
                        fault -> assertThat(fault).contains("2026-03-04", "like SUNDAY, which has no hours"));
    }

    @Test
    void the_message_holds_every_fault() {
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> WorkCalendar.builder().build())
                .withMessageContaining("3 faults")
                .withMessageContaining("zone is missing")
                .withMessageContaining("no weekday has hours");
    }

    @Test
    void a_calendar_that_rests_for_366_days_is_refused_and_one_that_rests_for_365_is_not() {
        assertThat(faults(officeWithRest(366))).singleElement().asString().contains("366 days from 2026-03-02");
        assertThat(officeWithRest(365).build().nextWorkingDay(DAY)).isEqualTo(DAY.plusDays(365));
    }

    @Test
    void a_rest_that_begins_on_a_free_weekday_is_measured_from_there() {
        WorkCalendarBuilder office =
                WorkCalendar.builder().zone("UTC").open(SATURDAY, "09:00-18:00").publishedAlways();
        restDays(LocalDate.of(2026, 3, 7), 53, 7).forEach(day -> office.off(day, "closed", "a notice"));
        assertThat(faults(office)).singleElement().asString().contains("from 2026-03-01");
    }

    @Test
    void hours_of_one_weekday_can_be_given_in_several_calls_and_any_order() {
        WorkCalendar office = WorkCalendar.builder()
                .zone("UTC")
                .open(MONDAY, "14:00-18:00")
                .open(MONDAY, "08:00-09:00", "10:00-12:00")
                .publishedAlways()
                .build();
        assertThat(office.windows(DAY)).hasToString("[08:00-09:00, 10:00-12:00, 14:00-18:00]");
    }

    @Test
    void saturday_to_monday_are_three_days() {
        WorkCalendar office = WorkCalendar.builder()
                .zone("UTC")
                .open(SATURDAY, MONDAY, "09:00-18:00")
                .publishedAlways()
                .build();
        assertThat(office.week().keySet()).containsExactly(MONDAY, SATURDAY, SUNDAY);
    }

    private static WorkCalendarBuilder officeWithRest(int days) {
        WorkCalendarBuilder office =
                WorkCalendar.builder().zone("UTC").open("09:00-18:00").publishedAlways();
        restDays(DAY, days, 1).forEach(day -> office.off(day, "closed", "a notice"));
        return office;
    }

    private static List<LocalDate> restDays(LocalDate first, int count, int step) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(first.plusDays((long) i * step));
        }
        return days;
    }

    private static List<String> faults(WorkCalendarBuilder builder) {
        return catchThrowableOfType(InvalidCalendarException.class, builder::build)
                .faults();
    }
}
