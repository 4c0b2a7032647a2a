package io.civicline.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.clock.StepState;
import org.junit.jupiter.api.Test;

/** When the steps of a clock act, and when they do not. */
class StepsTest {

    private static Bench bench() {
        return Bench.with(Bench.handle()
                        .pausedWhileSuspended()
                        .step("early", "20h before due", StepAct.mark())
                        .step("yellow", "80% of handle", StepAct.mark())
                        .step("red", "due", StepAct.mark())
                        .step(Step.of("urge", "1h after due", StepAct.urge()).repeated("2h", 2))
                        .step("watch", "5h after due", StepAct.supervise("unit:nobody", "centre"))
                        .build())
                .registered()
                .dispatched();
    }

    @Test
    void a_missed_step_is_caught_up_at_its_own_instant_once_and_after_the_breach_at_the_due() {
        Bench bench = bench();
        bench.news();
        bench.after("50").passTime().passTime();

        assertThat(bench.news().stream().map(line -> line.split(" ", -1)[0]))
                .containsExactly("step-marked", "step-marked", "urged", "urged", "urged", "supervised");
        assertThat(bench.clock("handle").reached("urge"))
                .extracting(ClockStep::at)
                .containsExactly(at(11), at(13), at(15));
    }

    @Test
    void a_step_before_the_start_is_skipped_and_reported_never_fired_at_once() {
        ClockStep early = bench().clock("handle").steps().get(0);

        assertThat(early.state()).isEqualTo(StepState.SKIPPED);
        assertThat(early.obstacle()).isEqualTo(StepObstacle.BEFORE_START);
    }

    @Test
    void a_paused_clock_has_no_pending_step_and_a_resumed_one_arms_those_that_lie_ahead_anew() {
        Bench bench = bench().after("9").passTime().suspended();
        assertThat(bench.clock("handle").nextStep()).isEmpty();

        bench.after("14").resumed();
        assertThat(bench.clock("handle").due()).isEqualTo(at(15));
        assertThat(bench.clock("handle").nextStep().orElseThrow().at()).isEqualTo(at(15));
        assertThat(bench.clock("handle").reached("yellow")).hasSize(1);
    }

    private static java.time.Instant at(int hours) {
        return Bench.START.plusSeconds(hours * 3600L);
    }
}
