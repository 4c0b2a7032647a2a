package io.civicline.sla.limit;

import static io.civicline.sla.calendar.Offices.at;
import static io.civicline.sla.calendar.Offices.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** March 2026 in an office that works Monday to Friday from 9 to 18; the 2nd is a Monday. */
class PausesAndExtensionsTest {

    private final WorkCalendar office = weekdays("Asia/Seoul", "09:00-18:00");

    @Test
    void a_pause_by_the_day_takes_out_its_first_and_last_date_once_however_often_the_limit_is_paused_on_them() {
        List<Pause> pauses =
                List.of(pause("03T10:00", "03T11:00"), pause("03T15:00", "04T09:30"), pause("04T17:00", "04T17:30"));
        assertThat(due("OUT close keeps by-day", "5wd", "02T10:00", pauses)).isEqualTo(march("11T18:00"));
    }

    @Test
    void a_pause_that_ends_at_midnight_does_not_touch_the_day_that_begins() {
        assertThat(due("OUT close keeps by-day", "2wd", "02T10:00", List.of(pause("03T10:00", "04T00:00"))))
                .isEqualTo(march("05T18:00"));
    }

    @Test
    void a_pause_on_a_day_that_does_not_count_takes_nothing() {
        assertThat(due("OUT close keeps by-day", "2wd", "02T10:00", List.of(pause("02T11:00", "02T17:00"))))
                .isEqualTo(march("04T18:00"));
        assertThat(due("OUT close keeps", "2wd", "02T10:00", List.of(pause("02T11:00", "02T17:00"))))
                .isEqualTo(march("04T18:00"));
    }

    @Test
    void a_pause_from_before_the_start_counts_from_the_start() {
        assertThat(due("–", "2wh", "02T10:00", List.of(pause("02T09:00", "02T11:00"))))
                .isEqualTo(march("02T13:00"));
        assertThat(due("–", "2wh", "02T10:00", List.of(pause("02T08:00", "02T10:00"))))
                .isEqualTo(march("02T12:00"));
    }

    @Test
    void a_pause_at_the_due_instant_comes_too_late_and_one_just_before_it_does_not() {
        assertThat(due("–", "2wh", "02T16:00", List.of(pause("02T18:00", "03T12:00"))))
                .isEqualTo(march("02T18:00"));
        assertThat(due("–", "2wh", "02T16:00", List.of(pause("02T17:59:59", "03T12:00"))))
                .isEqualTo(march("03T12:00:01"));
        assertThat(due("OUT close keeps by-day", "1wd", "02T16:00", List.of(pause("03T18:00", "05T12:00"))))
                .isEqualTo(march("03T18:00"));
        assertThat(due("OUT close keeps by-day", "1wd", "02T16:00", List.of(pause("03T17:59:59", "05T12:00"))))
                .isEqualTo(march("06T18:00"));
    }

    @Test
    void a_second_pause_can_begin_in_the_time_that_the_first_one_gave_back() {
        List<Pause> pauses = List.of(pause("02T10:30", "02T11:30"), pause("02T12:30", "02T14:30"));
        assertThat(due("–", "2wh", "02T10:00", pauses)).isEqualTo(march("02T15:00"));
        assertThat(due(
                        "OUT close keeps by-day",
                        "2wd",
                        "02T10:00",
                        List.of(pause("04T10:00", "04T11:00"), pause("05T17:00", "06T09:00"))))
                .isEqualTo(march("09T18:00"));
    }

    @Test
    void the_order_in_which_pauses_are_given_does_not_matter() {
        Pause first = pause("02T10:30", "02T11:30");
        Pause second = pause("02T12:30", "02T14:30");
        assertThat(deadline("–", "2wh", "02T10:00", List.of(second, first), List.of()))
                .isEqualTo(deadline("–", "2wh", "02T10:00", List.of(first, second), List.of()));
    }

    @Test
    void pauses_that_overlap_are_refused_with_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due(
                        "–", "2wh", "02T10:00", List.of(pause("02T10:30", "02T11:30"), pause("02T11:00", "02T14:30"))))
                .withMessageContaining("2026-03-02T02:00:00Z");
    }

    @Test
    void calendar_days_are_moved_by_the_paused_time_and_then_off_a_day_off() {
        assertThat(due("OUT midnight keeps", "3d", "02T10:00", List.of(pause("03T10:00", "03T14:00"))))
                .isEqualTo(march("06T04:00"));
        assertThat(due("OUT close moves", "4d", "02T10:00", List.of(pause("03T10:00", "04T10:00"))))
                .isEqualTo(march("09T18:00"));
        assertThat(due("OUT close moves by-day", "3d", "02T10:00", List.of(pause("03T10:00", "04T10:00"))))
                .isEqualTo(march("09T18:00"));
    }

    @Test
    void a_pause_in_the_days_that_the_last_day_off_gives_still_holds_the_due_instant() {
        List<Pause> sundayToTuesday = List.of(pause("08T10:00", "10T10:00"));
        assertThat(due("OUT close moves", "5d", "02T10:00", List.of())).isEqualTo(march("09T18:00"));
        assertThat(due("OUT close moves", "5d", "02T10:00", sundayToTuesday)).isEqualTo(march("11T18:00"));
        assertThat(due("OUT close moves by-day", "5d", "02T10:00", sundayToTuesday))
                .isEqualTo(march("11T18:00"));
    }

    @Test
    void months_lose_the_paused_dates_at_their_end() {
        assertThat(due("OUT close keeps by-day", "1mo", "02T10:00", List.of(pause("10T10:00", "12T10:00"))))
                .isEqualTo(at(office, "2026-04-05T00:00").plusSeconds(86_400));
    }

    @Test
    void an_extension_in_days_begins_the_day_after_the_old_end() {
        assertThat(extended("OUT close keeps", "5wd", "02T10:00", "3wd")).isEqualTo(march("12T18:00"));
        assertThat(extended("OUT midnight keeps", "5wd", "02T10:00", "3wd"))
                .isEqualTo(office.endOf(LocalDate.of(2026, 3, 12)));
        assertThat(extended("IN midnight keeps", "5wd", "02T10:00", "1wd"))
                .isEqualTo(office.endOf(LocalDate.of(2026, 3, 9)));
        assertThat(extended("OUT close moves", "5d", "02T10:00", "1d")).isEqualTo(march("10T18:00"));
        assertThat(extended("minute", "1wd", "02T10:00", "1wd")).isEqualTo(march("04T10:00"));
    }

    @Test
    void an_extension_in_time_begins_at_the_old_due_instant() {
        assertThat(extended("–", "2wh", "02T15:00", "90wmin")).isEqualTo(march("03T09:30"));
        assertThat(extended("–", "2h", "02T15:00", "24h")).isEqualTo(march("03T17:00"));
        assertThat(extended("OUT close keeps", "1wd", "02T15:00", "2wh")).isEqualTo(march("04T11:00"));
        assertThat(extended("OUT close keeps", "2h", "02T23:00", "1wd")).isEqualTo(march("04T18:00"));
    }

    @Test
    void extensions_add_up() {
        assertThat(deadline("OUT close keeps", "5wd", "02T10:00", List.of(), amounts("2wd", "1wd"))
                        .instant())
                .isEqualTo(extended("OUT close keeps", "5wd", "02T10:00", "3wd"));
    }

    @Test
    void a_pause_inside_an_extension_works_as_in_the_limit_itself() {
        assertThat(deadline(
                                "OUT close keeps by-day",
                                "5wd",
                                "02T10:00",
                                List.of(pause("10T10:00", "10T11:00")),
                                amounts("3wd"))
                        .instant())
                .isEqualTo(march("13T18:00"));
        assertThat(deadline("–", "2wh", "02T15:00", List.of(pause("02T17:30", "03T09:00")), amounts("1wh"))
                        .instant())
                .isEqualTo(march("03T09:30"));
    }

    @Test
    void a_fraction_that_the_rule_does_not_know_is_refused_in_limits_and_extensions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due("OUT close keeps", "0.5wd", "02T10:00", List.of()))
                .withMessageContaining("dayLength");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extended("OUT close keeps", "1wd", "02T10:00", "0.5wd"))
                .withMessageContaining("0.5wd");
    }

    @Test
    void a_limit_in_days_without_a_counting_rule_is_refused() {
        Limit.Draft draft = Limit.parse("5wd");
        assertThatThrownBy(() -> draft.on(office))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5wd counts days");
    }

    @Test
    void a_pause_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pause("02T11:00", "02T11:00"))
                .withMessageContaining("before it ends");
    }

    private Instant extended(String rule, String limit, String start, String by) {
        return deadline(rule, limit, start, List.of(), amounts(by)).instant();
    }

    private Instant due(String rule, String limit, String start, List<Pause> pauses) {
        return deadline(rule, limit, start, pauses, List.of()).instant();
    }

    private Deadline deadline(String rule, String limit, String start, List<Pause> pauses, List<Amount> extensions) {
        return Limit.parse(limit).counted(Rules.named(rule)).on(office).from(march(start), pauses, extensions);
    }

    private static List<Amount> amounts(String... texts) {
        return Arrays.stream(texts).map(Amount::parse).toList();
    }

    private Pause pause(String from, String to) {
        return Pause.of(march(from), march(to));
    }

    private Instant march(String rest) {
        return at(office, "2026-03-" + rest);
    }
}
