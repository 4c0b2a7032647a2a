package io.civicline.examples.replay.boston;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BostonTimeTest {

    private static final LocalDateTime TWICE = LocalDateTime.parse("2019-11-03T01:30:00");
    private static final LocalDateTime SKIPPED = LocalDateTime.parse("2019-03-10T02:30:00");

    @Test
    void an_ordinary_time_means_one_instant() {
        assertThat(BostonTime.readings(LocalDateTime.parse("2019-07-03T10:00:00")))
                .containsExactly(Instant.parse("2019-07-03T14:00:00Z"));
    }

    @Test
    void a_time_that_comes_twice_means_two_instants_the_earlier_first() {
        assertThat(BostonTime.readings(TWICE))
                .containsExactly(Instant.parse("2019-11-03T05:30:00Z"), Instant.parse("2019-11-03T06:30:00Z"));
    }

    @Test
    void a_time_that_is_skipped_is_read_by_the_clock_before_and_by_the_clock_after() {
        assertThat(BostonTime.readings(SKIPPED))
                .containsExactly(Instant.parse("2019-03-10T07:30:00Z"), Instant.parse("2019-03-10T06:30:00Z"));
    }

    @Test
    void what_ends_is_read_so_that_it_does_not_end_before_it_began() {
        Instant began = BostonTime.first(LocalDateTime.parse("2019-11-03T01:45:00"));

        assertThat(BostonTime.notBefore(began, TWICE)).isEqualTo(Instant.parse("2019-11-03T06:30:00Z"));
        assertThat(BostonTime.notBefore(began.minusSeconds(3600), TWICE))
                .isEqualTo(Instant.parse("2019-11-03T05:30:00Z"));
        assertThat(BostonTime.notBefore(began.plusSeconds(7200), TWICE)).isEqualTo(BostonTime.first(TWICE));
    }

    @Test
    void a_deadline_is_compared_with_the_nearest_reading() {
        Instant due = Instant.parse("2019-11-03T06:29:00Z");

        assertThat(BostonTime.nearest(due, TWICE)).isEqualTo(Instant.parse("2019-11-03T06:30:00Z"));
    }
}
