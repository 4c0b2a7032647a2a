package io.civicline.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.command.ReasonUse;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.TownPolicies;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.counting.CountingRule;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code steps-before-start.md}, and what the check costs. */
class StepsBeforeStartTest {

    private static final String NONE = "–";

    @ParameterizedTest
    @MethodSource("table")
    void a_step_that_no_limit_can_reach_is_a_fault(List<String> row) {
        ClockRule.Builder clock = clock("c0", row.get(2), row.get(0).split(", ", -1));
        if (!row.get(1).equals(NONE)) {
            clock.extendable(row.get(1), 1);
        }
        PolicyFaults thrown = catchThrowableOfType(
                PolicyFaults.class,
                () -> policy().clock(clock.step("s", row.get(3), StepAct.mark()).build())
                        .build());

        List<Fault> faults = thrown == null ? List.of() : thrown.faults();
        if (row.get(4).equals(NONE)) {
            assertThat(faults).as(row.get(5)).isEmpty();
            return;
        }
        assertThat(faults).as(row.get(5)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("STEP_BEFORE_START");
            assertThat(fault.path()).isEqualTo("clocks[c0].steps[s].at");
            assertThat(fault.text(Locale.ENGLISH))
                    .endsWith(
                            "step 's' never comes after the start: %s, in limits of %s; give it less time before the due"
                                    .formatted(row.get(3), row.get(4)));
            assertThat(fault.text(Locale.CHINESE)).contains("步骤“s”", row.get(3), row.get(4));
        });
    }

    @Test
    void two_hundred_clocks_with_ten_steps_and_ten_limits_are_checked_fast() {
        PolicySetBuilder sound = manyClocks(day -> day + 1 + "wd");
        sound.build(); // so that the machine is warm
        long began = System.nanoTime();
        sound.build();
        long between = System.nanoTime();
        PolicyFaults faults = catchThrowableOfType(PolicyFaults.class, manyClocks(day -> day + 20 + "h")::build);
        Duration found = Duration.ofNanos(System.nanoTime() - between);

        System.out.println("steps checked: sound in " + Duration.ofNanos(between - began) + ", at fault in " + found);
        assertThat(Duration.ofNanos(between - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(found).isLessThan(Duration.ofSeconds(4));
        assertThat(faults.faults())
                .as("of 25 to 29 hours, one working day is left for some starts")
                .hasSize(200 * 9);
    }

    /** Each with ten limits, and the steps {@code 1wd before due} to {@code 10wd before due}. */
    private static PolicySetBuilder manyClocks(IntFunction<String> limit) {
        PolicySetBuilder policy = policy();
        for (int i = 0; i < 200; i++) {
            ClockRule.Builder clock =
                    clock("c" + i, "cn", IntStream.range(0, 10).mapToObj(limit).toArray(String[]::new));
            for (int step = 1; step <= 10; step++) {
                clock.step("s" + step, step + "wd before due", StepAct.mark());
            }
            policy.clock(clock.build());
        }
        return policy;
    }

    static List<List<String>> table() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(StepsBeforeStartTest.class.getResourceAsStream("steps-before-start.md"))) {
            List<List<String>> rows = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(cells -> cells.subList(1, cells.size() - 1))
                    .toList());
            rows.remove(0);
            return rows;
        }
    }

    private static PolicySetBuilder policy() {
        return TownPolicies.builder()
                .reasons(ReasonUse.EXTEND, "in-court")
                .counting(ChinaCounting.nextDay())
                .calendar("china", ChinaCalendar.standard());
    }

    private static ClockRule.Builder clock(String code, String counted, String... limits) {
        ClockRule.Builder clock = ClockRule.of(code, ClockScope.LEAD)
                .counted(counted.equals("cn") ? ChinaCounting.nextDay().id() : CountingRule.FROM_THE_MINUTE.id())
                .on("china")
                .starts("dispatched")
                .stops("replied");
        int line = 0;
        for (String limit : limits) {
            boolean last = ++line == limits.length;
            if (limit.equals("upstream")) {
                clock.untilUpstreamDue(Conditions.always(), null);
            } else {
                clock.within(last ? Conditions.always() : Conditions.urgency("URGENT"), limit, null);
            }
        }
        return clock;
    }
}
