package io.civicline.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ledger says is derived from its lines, and from nothing else. */
class ClockTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final Due DUE = new Due(at(10), false);
    private static final ClockKey KEY = new ClockKey(ClockCode.of("handle"), AssignmentId.of("T1.1"), 1);
    private static final ChosenLimit LIMIT =
            ChosenLimit.within("10h", CountingId.of("from-the-minute"), CalendarId.of("always"), 1, null);

    private static Instant at(int hours) {
        return START.plusSeconds(hours * 3600L);
    }

    /** A clock from a line such as {@code paused@2 resumed@4:12}, where the due follows the colon. */
    private static Clock clock(String lines) {
        Clock clock = Clock.started(KEY, LIMIT, START, DUE);
        for (String line : lines.isBlank() ? List.<String>of() : List.of(lines.split(" ", -1))) {
            String[] parts = line.split("[@:]", -1);
            Mark mark = Mark.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Due due = parts.length < 3 ? null : new Due(at(Integer.parseInt(parts[2])), false);
            clock = clock.plus(mark, at(Integer.parseInt(parts[1])), due, mark == Mark.EXTENDED ? "5h" : null);
        }
        return clock;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # lines                                  | state     | due | breached | ended at | margin
                    ''                                       | RUNNING   | 10  | false    | -        | -
                    paused@2                                 | PAUSED    | 10  | false    | -        | -
                    paused@2 resumed@4:12                    | RUNNING   | 12  | false    | -        | -
                    paused@2 extended@3                      | PAUSED    | 10  | false    | -        | -
                    extended@3:15                            | RUNNING   | 15  | false    | -        | -
                    met@8:10                                 | MET       | 10  | false    | 8        | 2
                    met@10:10                                | MET       | 10  | false    | 10       | 0
                    paused@2 met@50:10                       | MET       | 10  | false    | 50       | -
                    breached@10:10                           | OVERDUE   | 10  | true     | -        | -
                    breached@10:10 stopped-late@13:10        | LATE      | 10  | true     | 13       | -3
                    breached@10:10 met@9:10                  | MET       | 10  | false    | 9        | 1
                    breached@10:10 extended@9:15             | RUNNING   | 15  | false    | -        | -
                    breached@10:10 paused@9 resumed@20:21    | RUNNING   | 21  | false    | -        | -
                    held@10:10                               | HELD      | 10  | false    | -        | -
                    held@10:10 breached@10:10                | OVERDUE   | 10  | true     | -        | -
                    held@10:10 extended@12:15                | RUNNING   | 15  | false    | -        | -
                    held@10:10 paused@9 resumed@20:21        | RUNNING   | 21  | false    | -        | -
                    held@10:10 cancelled@12                  | CANCELLED | 10  | false    | 12       | -
                    breached@10:10 rechosen@9:11             | RUNNING   | 11  | false    | -        | -
                    paused@2 rechosen@3                      | PAUSED    | 10  | false    | -        | -
                    paused@2 rechosen@3 met@50:10            | MET       | 10  | false    | 50       | -
                    cancelled@4                              | CANCELLED | 10  | false    | 4        | -
                    paused@2 cancelled@4                     | CANCELLED | 10  | false    | 4        | -
                    breached@10:10 cancelled@12              | LATE      | 10  | true     | 12       | -
                    breached@10:10 cancelled@9               | CANCELLED | 10  | false    | 9        | -
                    """)
    void the_state_follows_from_the_lines(
            String lines, ClockState state, int due, boolean breached, Integer ended, Integer margin) {
        Clock clock = clock(lines);

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.due()).isEqualTo(at(due));
        assertThat(clock.hasBreached()).isEqualTo(breached);
        assertThat(clock.endedAt().map(instant -> hours(START, instant)).orElse(null))
                .isEqualTo(ended);
        assertThat(state.isOpen()).isEqualTo(ended == null);
        assertThat(clock.margin().map(time -> (int) time.toHours()).orElse(null))
                .isEqualTo(margin);
    }

    private static Integer hours(Instant from, Instant to) {
        return (int) Duration.between(from, to).toHours();
    }

    @Test
    void a_clock_says_itself_which_limit_it_is_and_whose() {
        Clock ofPart = Clock.started(KEY, LIMIT, START, DUE);
        ClockKey waiting = new ClockKey(ClockCode.of("answer"), null, RequesterId.of("T1.r"), 1);
        Clock ofRequester = Clock.started(waiting, LIMIT, START, DUE);

        assertThat(ofPart.code()).isEqualTo(ClockCode.of("handle"));
        assertThat(ofPart.assignment()).contains(AssignmentId.of("T1.1"));
        assertThat(ofPart.requester()).isEmpty();
        assertThat(ofRequester.requester()).contains(RequesterId.of("T1.r"));
        assertThat(ofRequester.assignment()).isEmpty();
    }

    @Test
    void pauses_and_extensions_are_read_from_the_lines() {
        Clock clock = clock("paused@1 resumed@3:12 extended@4:17 paused@5 extended@6 resumed@5:17 paused@7");

        assertThat(clock.pauses()).containsExactly(Pause.of(at(1), at(3)));
        assertThat(clock.extensions()).containsExactly("5h", "5h");
        assertThat(clock.startedAt()).isEqualTo(START);
    }

    @Test
    void a_provisional_due_is_one_until_a_later_line_says_otherwise() {
        Clock clock = Clock.started(KEY, LIMIT, START, new Due(at(10), true));

        assertThat(clock.isProvisional()).isTrue();
        assertThat(clock.plus(Mark.PAUSED, at(1), null, null).isProvisional()).isTrue();
        assertThat(clock.plus(Mark.RESUMED, at(2), new Due(at(11), false), null).isProvisional())
                .isFalse();
    }

    @Test
    void an_act_finds_the_clock_running_up_to_the_due_whatever_was_noted_since() {
        assertThat(clock("").ranAt(at(10))).isTrue();
        assertThat(clock("").ranAt(at(10).plusNanos(1000))).isFalse();
        assertThat(clock("breached@10:10").ranAt(at(9))).isTrue();
        assertThat(clock("breached@10:10").ranAt(at(11))).isFalse();
        assertThat(clock("paused@2").ranAt(at(3))).isFalse();
        assertThat(clock("met@2:10").ranAt(at(3))).isFalse();
        assertThat(clock("cancelled@2").ranAt(at(3))).isFalse();
    }

    @Test
    void a_ledger_begins_with_a_start_that_has_a_due() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Clock(KEY, LIMIT, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Clock(KEY, LIMIT, List.of(new LedgerEntry(Mark.PAUSED, START, DUE, null)), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Clock(KEY, LIMIT, List.of(new LedgerEntry(Mark.STARTED, START, null, null)), List.of()));
    }

    @Test
    void a_ledger_copies_its_lines() {
        List<LedgerEntry> lines = new ArrayList<>(List.of(new LedgerEntry(Mark.STARTED, START, DUE, null)));
        Clock clock = new Clock(KEY, LIMIT, lines, List.of());
        lines.add(new LedgerEntry(Mark.CANCELLED, START, null, null));

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void a_key_says_which_clock_of_which_part_and_which_cycle() {
        assertThat(KEY).hasToString("handle of T1.1");
        assertThat(new ClockKey(ClockCode.of("overall"), null, 2)).hasToString("overall #2");
        assertThatIllegalArgumentException().isThrownBy(() -> new ClockKey(ClockCode.of("overall"), null, 0));
    }

    @Test
    void a_limit_is_an_amount_that_is_counted_or_an_instant_that_was_given() {
        CountingId counting = CountingId.of("cn");
        CalendarId calendar = CalendarId.of("city");

        assertThat(ChosenLimit.within("5wd", counting, calendar, 1, null)).hasToString("5wd counted cn on city");
        assertThat(ChosenLimit.until(START, 1, "x")).hasToString("until 2026-03-02T02:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenLimit("5wd", counting, null, null, 1, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChosenLimit("5wd", counting, calendar, START, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenLimit(null, null, null, null, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenLimit(null, counting, null, START, 1, null));
    }

    @Test
    void a_pause_begins_before_it_ends() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pause.of(START, START));
        assertThatIllegalArgumentException().isThrownBy(() -> Pause.of(at(1), START));
    }

    @Test
    void a_clock_that_counts_something_else_keeps_what_it_counted_before() {
        ChosenLimit urgent = ChosenLimit.until(at(6), 2, null);
        Clock clock = clock("extended@1:15").rechosen(Mark.RECHOSEN, at(3), new Due(at(6), false), null, urgent, at(2));

        assertThat(clock.limit()).isEqualTo(urgent);
        assertThat(clock.startedAt()).isEqualTo(at(2));
        assertThat(clock.due()).isEqualTo(at(6));
        assertThat(clock.extensions()).containsExactly("5h");
        assertThat(clock.entries().get(2).rechoice()).isEqualTo(new Rechoice(LIMIT, at(2)));
        assertThat(clock.entries().get(0).at()).isEqualTo(START);
    }

    @Test
    void an_extension_up_to_a_new_total_takes_the_amounts_before_it_in() {
        Due due = new Due(at(30), false);
        Clock clock = clock("extended@1:15")
                .rechosen(Mark.EXTENDED, at(3), due, "30h after received", LIMIT, START)
                .plus(Mark.EXTENDED, at(4), due, "2h");

        assertThat(clock.extensions()).containsExactly("2h");
        assertThat(clock.timesExtended()).isEqualTo(3);
    }

    @Test
    void before_it_was_cancelled_it_stood_as_its_course_says_whatever_reviewers_said_since() {
        Clock late = clock("breached@10:10 cancelled@11 excused@12:10");

        assertThat(late.beforeCancelled()).contains(clock("breached@10:10"));
        assertThat(late.state()).isEqualTo(ClockState.LATE);
        assertThat(clock("paused@2 cancelled@3").beforeCancelled()).contains(clock("paused@2"));
        assertThat(clock("met@8:10").beforeCancelled()).isEmpty();
        assertThat(clock("").beforeCancelled()).isEmpty();
    }
}
