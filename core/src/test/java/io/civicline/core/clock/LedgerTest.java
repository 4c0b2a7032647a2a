package io.civicline.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final ClockCode HANDLE = ClockCode.of("handle");
    private static final AssignmentId ONE = AssignmentId.of("T1.1");
    private static final AssignmentId TWO = AssignmentId.of("T1.2");

    private static Clock clock(AssignmentId part, int cycle, int hours) {
        Instant due = START.plusSeconds(hours * 3600L);
        return Clock.started(
                new ClockKey(HANDLE, part, cycle), ChosenLimit.until(due, 1, null), START, new Due(due, false));
    }

    private final Ledger ledger = Ledger.EMPTY
            .plus(clock(ONE, 1, 5))
            .plus(clock(TWO, 1, 3))
            .plus(clock(ONE, 2, 9))
            .plus(clock(null, 1, 8));

    @Test
    void the_latest_clock_is_the_one_that_started_last() {
        assertThat(ledger.latest(HANDLE)).hasValue(clock(null, 1, 8));
        assertThat(ledger.latest(HANDLE, ONE)).hasValue(clock(ONE, 2, 9));
        assertThat(ledger.latest(HANDLE, TWO)).hasValue(clock(TWO, 1, 3));
        assertThat(ledger.latest(HANDLE, null)).hasValue(clock(null, 1, 8));
        assertThat(ledger.latest(ClockCode.of("sign"))).isEmpty();
        assertThat(ledger.latest(HANDLE, AssignmentId.of("T1.3"))).isEmpty();
    }

    @Test
    void the_next_due_is_the_earliest_of_those_that_run() {
        ClockKey soonest = new ClockKey(HANDLE, TWO, 1);

        assertThat(ledger.nextDue()).hasValue(START.plusSeconds(3 * 3600));
        assertThat(ledger.with(soonest, c -> c.plus(Mark.PAUSED, START, null, null))
                        .nextDue())
                .hasValue(START.plusSeconds(5 * 3600));
        assertThat(ledger.with(soonest, c -> c.plus(Mark.BREACHED, START, c.lastDue(), null))
                        .nextDue())
                .hasValue(START.plusSeconds(5 * 3600));
        assertThat(Ledger.EMPTY.nextDue()).isEmpty();
    }

    @Test
    void those_are_overdue_whose_due_has_passed_noted_or_not_the_earliest_first() {
        Ledger mixed = ledger.with(new ClockKey(HANDLE, ONE, 1), c -> c.plus(Mark.BREACHED, c.due(), c.lastDue(), null))
                .with(new ClockKey(HANDLE, null, 1), c -> c.plus(Mark.PAUSED, START, null, null));

        assertThat(mixed.overdueAt(START.plusSeconds(3 * 3600))).isEmpty();
        assertThat(mixed.overdueAt(START.plusSeconds(9 * 3600)))
                .extracting(Clock::key)
                .containsExactly(new ClockKey(HANDLE, TWO, 1), new ClockKey(HANDLE, ONE, 1));
    }

    @Test
    void paused_and_overdue_clocks_are_open_but_do_not_run() {
        Ledger mixed = ledger.with(new ClockKey(HANDLE, ONE, 1), c -> c.plus(Mark.PAUSED, START, null, null))
                .with(new ClockKey(HANDLE, TWO, 1), c -> c.plus(Mark.BREACHED, START, c.lastDue(), null))
                .with(new ClockKey(HANDLE, null, 1), c -> c.plus(Mark.CANCELLED, START, null, null));

        assertThat(mixed.open()).hasSize(3);
        assertThat(mixed.running()).hasSize(1);
        assertThat(mixed.clocks()).hasSize(4);
    }

    @Test
    void a_clock_starts_once_and_only_one_that_started_can_change() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.plus(clock(ONE, 1, 5)))
                .withMessageContaining("handle of T1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.with(new ClockKey(HANDLE, ONE, 3), c -> c))
                .withMessageContaining("handle of T1.1 #3");
    }

    @Test
    void a_suspension_lasts_until_it_ends() {
        Suspension rest =
                new Suspension(ReasonCode.of("weather"), Words.of("x", new byte[16]), ActorId.of("a"), START, null);
        Waits waits = Waits.NONE.plus(rest);

        assertThat(Waits.NONE.current()).isEmpty();
        assertThat(waits.current()).hasValue(rest);
        Waits over = waits.resumedAt(START.plusSeconds(60));
        assertThat(over.current()).isEmpty();
        assertThat(over.suspensions()).containsExactly(rest.endedAt(START.plusSeconds(60)));
        assertThat(over.resumedAt(START.plusSeconds(90))).isEqualTo(over);
        assertThat(over.plus(rest).current()).hasValue(rest);
        assertThat(over.erase().suspensions().get(0).basis().isErased()).isTrue();
    }

    @Test
    void an_extension_that_was_asked_for_goes_with_the_part_that_asked() {
        ExtensionAsk ask = new ExtensionAsk(
                new ClockKey(HANDLE, ONE, 1),
                "5h",
                ReasonCode.of("complex"),
                Words.of("x", new byte[16]),
                ActorId.of("a"),
                null,
                START,
                null);
        Waits waits = Waits.NONE.withAsked(ask);

        assertThat(waits.withoutAskOf(TWO)).isEqualTo(waits);
        assertThat(waits.withoutAskOf(ONE)).isEqualTo(Waits.NONE);
        assertThat(waits.withAsked(null)).isEqualTo(Waits.NONE);
        assertThat(waits.erase().asked().basis().isErased()).isTrue();
    }
}
