package io.civicline.examples.replay.boston;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.ticket.Stage;
import io.civicline.examples.replay.Samples;
import io.civicline.examples.town.ProgressBar;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BostonPlayTest {

    private final BostonData data = BostonData.read(Samples.DATA);
    private final BostonPlay play = new BostonPlay(BostonFolder.write(data, List.of(), null), data.learntFrom());
    private List<Played> played = List.of();

    @BeforeEach
    void play_the_year() {
        play.run(new ProgressBar(new PrintStream(System.err, true, StandardCharsets.UTF_8), false));
        assertThat(play.refused()).isEmpty();
        played = play.played();
    }

    @Test
    void every_case_is_registered_and_closed_at_its_own_times() {
        assertThat(played).hasSize(9).allSatisfy(one -> {
            assertThat(one.ticket().stage()).isEqualTo(Stage.CLOSED);
            assertThat(one.ticket().registered().registeredAt())
                    .isEqualTo(one.of().opened());
            assertThat(one.ticket().ending().at()).isEqualTo(one.of().closed());
        });
    }

    @Test
    void a_case_that_is_closed_after_its_due_shows_the_breach_at_the_due() {
        Instant due = Instant.parse("2019-07-10T12:30:00Z");

        assertThat(clock("inv-2").state()).isEqualTo(ClockState.LATE);
        assertThat(clock("inv-2").entries())
                .extracting(LedgerEntry::mark)
                .containsExactly(Mark.STARTED, Mark.BREACHED, Mark.STOPPED_LATE);
        assertThat(clock("inv-2").entries().get(1).at()).isEqualTo(due);
    }

    @Test
    void dues_that_pass_are_acted_on_by_time_before_anybody_else_acts() {
        assertThat(play.woken()).isEqualTo(2);
    }

    @Test
    void a_case_that_is_closed_in_time_met_its_limit() {
        assertThat(clock("inv-1").state()).isEqualTo(ClockState.MET);
        assertThat(clock("inv-1").due()).isEqualTo(Instant.parse("2019-07-08T14:00:00Z"));
    }

    @Test
    void calendar_days_keep_the_time_on_the_wall_over_a_change_of_the_clocks() {
        assertThat(clock("inv-8").due()).isEqualTo(Instant.parse("2019-03-10T07:30:00Z"));
        assertThat(clock("inv-9").due()).isEqualTo(Instant.parse("2019-11-03T05:30:00Z"));
    }

    @Test
    void a_type_without_a_rule_has_no_limit() {
        assertThat(one("inv-4").handle()).isEmpty();
    }

    @Test
    void a_case_opened_and_closed_at_the_same_instant_is_closed_after_it_is_opened() {
        assertThat(one("inv-3").of().opened()).isEqualTo(one("inv-3").of().closed());
        assertThat(one("inv-3").ticket().stage()).isEqualTo(Stage.CLOSED);
    }

    private Played one(String id) {
        return played.stream()
                .filter(candidate -> candidate.of().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Clock clock(String id) {
        return one(id).handle().orElseThrow();
    }
}
