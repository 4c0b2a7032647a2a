package io.civicline.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.clock.StepState;
import io.civicline.core.event.ReplyEvent;
import io.civicline.core.reply.Finding;
import io.civicline.core.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    @Test
    void an_extension_arms_the_steps_anew_and_what_was_reached_may_be_reached_again() {
        Bench bench = bench().after("9").passTime().extended("handle", "10h");

        assertThat(bench.clock("handle").reached("yellow")).hasSize(1);
        assertThat(bench.clock("handle").nextStep().orElseThrow().at())
                .as("80% of twenty hours")
                .isEqualTo(at(16));
        bench.after("17").passTime();
        assertThat(bench.clock("handle").reached("yellow"))
                .extracting(ClockStep::at)
                .containsExactly(at(8), at(16));
    }

    @Test
    void a_step_whose_new_instant_has_passed_is_skipped_and_says_so() {
        Bench bench = bench().after("7").suspended().after("7.5").resumed();
        assertThat(step(bench, "yellow")).as("it moves with the due").isEqualTo("yellow PENDING 8.5 null");

        bench = Bench.with(Bench.handle()
                        .pausedWhileSuspended()
                        .step("check", "2h after start", StepAct.mark())
                        .build())
                .registered()
                .dispatched();
        bench.after("1").suspended().after("3").resumed();
        assertThat(step(bench, "check"))
                .as("counted from the start, it does not move")
                .isEqualTo("check SKIPPED 2.0 PASSED");
    }

    @Test
    void an_act_that_was_recorded_late_overtakes_the_steps_that_were_reached_since() {
        Bench bench = bench().after("14").passTime();
        assertThat(bench.clock("handle").reached("urge")).hasSize(2);

        bench.after("9")
                .happens(new ReplyEvent.Replied(Bench.LEAD, Finding.SOLVED, Words.of("x", new byte[Words.SALT_BYTES])));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.MET);
        assertThat(bench.clock("handle").reached("yellow")).hasSize(1);
        assertThat(bench.clock("handle").reached("red")).isEmpty();
        assertThat(bench.clock("handle").reached("urge")).isEmpty();
        assertThat(bench.clock("handle").steps())
                .extracting(ClockStep::state)
                .contains(StepState.OVERTAKEN)
                .doesNotContain(StepState.PENDING);
    }

    @Test
    void a_policy_with_other_steps_arms_them_for_the_clocks_that_run() {
        Bench bench = bench().after("9").passTime();
        bench.news();
        bench.under(Bench.handle()
                .step("yellow", "80% of handle", StepAct.mark())
                .step("new", "30min before due", StepAct.mark())
                .step("too-late", "8h before due", StepAct.mark())
                .build());

        assertThat(bench.news()).containsExactly("steps-armed handle of T1.1");
        assertThat(bench.clock("handle").steps())
                .extracting(step -> step.id() + " " + step.state())
                .containsExactly("yellow ACTED", "new PENDING", "too-late SKIPPED");
        assertThat(bench.clock("handle").nextStep().orElseThrow().at()).isEqualTo(Bench.START.plusSeconds(34_200));
        assertThat(bench.after("50").passTime().news()).containsExactly("step-marked handle of T1.1");
    }

    @Test
    void a_policy_with_the_same_steps_arms_nothing_and_one_without_any_disarms_them() {
        ClockRule same = Bench.handle().step("red", "due", StepAct.mark()).build();
        Bench bench = Bench.with(same).registered().dispatched();
        bench.news();

        assertThat(bench.after("1").under(same).news()).isEmpty();
        assertThat(bench.under(Bench.handle().build()).news()).containsExactly("steps-armed handle of T1.1");
        assertThat(bench.clock("handle").steps()).isEmpty();
    }

    @Test
    void a_step_that_cannot_act_says_why() {
        ClockRule rule = Bench.clock("whole", ClockScope.TICKET)
                .within("10h")
                .starts("registered")
                .stops("closed")
                .step("urge", "1h after start", StepAct.urge())
                .step("watch", "2h after start", StepAct.supervise("unit.superior"))
                .step("again", "4h after start", StepAct.urge())
                .build();
        Bench bench = Bench.with(rule).registered().after("3").passTime();
        assertThat(obstacles(bench)).containsExactly("urge NO_LEAD", "watch NOBODY_FOUND");

        bench.dispatched()
                .happens(new ReplyEvent.Replied(Bench.LEAD, Finding.SOLVED, Words.of("x", new byte[Words.SALT_BYTES])));
        bench.after("5").passTime();
        assertThat(obstacles(bench)).containsExactly("urge NO_LEAD", "watch NOBODY_FOUND", "again PART_DONE");
    }

    private static List<String> obstacles(Bench bench) {
        return bench.clock("whole").steps().stream()
                .filter(step -> step.state() == StepState.FAILED)
                .map(step -> step.id() + " " + step.obstacle())
                .toList();
    }

    /** Such as {@code yellow PENDING 8.5 null}: id, state, hours after the start, obstacle. */
    private static String step(Bench bench, String id) {
        return bench.clock("handle").steps().stream()
                .filter(step -> step.id().value().equals(id))
                .map(step -> id + " " + step.state() + " "
                        + Duration.between(Bench.START, step.at()).toMinutes() / 60.0 + " " + step.obstacle())
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(int hours) {
        return Bench.START.plusSeconds(hours * 3600L);
    }
}
