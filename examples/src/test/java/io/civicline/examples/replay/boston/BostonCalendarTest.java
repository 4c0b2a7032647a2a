package io.civicline.examples.replay.boston;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.examples.replay.Samples;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BostonCalendarTest {

    private final WorkCalendar calendar = BostonData.read(Samples.DATA).calendar();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2018-07-04, true,  the system applied no holiday in 2018",
        "2022-07-04, true,  nor in 2022",
        "2021-07-05, true,  nor this one",
        "2017-07-04, false, a holiday of Massachusetts",
        "2019-07-04, false, a holiday of Massachusetts",
        "2019-07-05, true,  a holiday of another state",
        "2019-07-06, false, a Saturday"
    })
    void it_works_on_the_days_on_which_the_citys_system_did(LocalDate date, boolean works, String because) {
        assertThat(calendar.isWorkingDay(date)).as(because).isEqualTo(works);
    }

    @Test
    void it_is_published_for_the_years_whose_holidays_are_known() {
        assertThat(calendar.covers(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2024, 1, 1))).isFalse();
    }
}
