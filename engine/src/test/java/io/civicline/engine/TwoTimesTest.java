package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When something happened and when it was recorded are two times; clocks use the first. */
class TwoTimesTest {

    private static final Duration MICRO = Duration.ofNanos(1000);

    private final Town town = Town.open();

    private List<RefusalCode> refused(Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).isNotNull();
        return refused.reasons().stream().map(Refusal::code).toList();
    }

    private Ticket acknowledgedAt(Ticket ticket, Instant at) {
        return town.handler("water")
                .submit(ticket.id(), new Acknowledge(), Act.occurred(at, "系统停机"))
                .ticket();
    }

    private static List<Mark> marks(Ticket ticket, String clock) {
        return ticket.clock(clock).entries().stream().map(LedgerEntry::mark).toList();
    }

    private Entry noted(Ticket ticket) {
        return town.chief().journal(ticket.id()).stream()
                .filter(entry -> entry.event().name().equals("noted"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_times_and_the_reason_are_in_the_journal() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(1));
        town.handler("water").submit(ticket.id(), new Note("x"), Act.occurred(Town.START.plusSeconds(60), "系统停机"));

        Entry entry = noted(ticket);
        assertThat(entry.stamp().occurredAt()).isEqualTo(Town.START.plusSeconds(60));
        assertThat(entry.stamp().recordedAt()).isEqualTo(Town.START.plusSeconds(3600));
        assertThat(entry.stamp().lateBecause().read()).hasValue("系统停机");
    }

    @Test
    void what_happened_in_time_is_in_time_however_late_it_is_recorded() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(1));

        Ticket after = acknowledgedAt(ticket, Town.START.plusSeconds(600));

        assertThat(after.clock("sign").state()).isEqualTo(ClockState.MET);
        assertThat(after.clock("sign").hasBreached()).isFalse();
        assertThat(after.clock("sign").margin()).hasValue(Duration.ofMinutes(20));
        assertThat(marks(after, "sign")).containsExactly(Mark.STARTED, Mark.MET);
    }

    @Test
    void a_breach_that_was_noticed_before_does_not_outweigh_what_happened_in_time() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(1));
        town.hotline.runDue();
        assertThat(town.read(ticket).clock("sign").state()).isEqualTo(ClockState.OVERDUE);

        Ticket after = acknowledgedAt(ticket, Town.START.plusSeconds(600));

        assertThat(after.clock("sign").state()).isEqualTo(ClockState.MET);
        assertThat(after.clock("sign").hasBreached()).isFalse();
        assertThat(marks(after, "sign")).containsExactly(Mark.STARTED, Mark.BREACHED, Mark.MET);
    }

    @Test
    void at_the_due_is_in_time_and_a_microsecond_later_is_not() {
        Ticket inTime = town.dispatched();
        Ticket late = town.dispatched();

        town.setClock(Town.START.plus(Duration.ofMinutes(30)));
        assertThat(town.operator()
                        .submit(inTime.id(), new Note("x"))
                        .ticket()
                        .clock("sign")
                        .state())
                .isEqualTo(ClockState.RUNNING);
        assertThat(marks(
                        town.handler("water")
                                .submit(inTime.id(), new Acknowledge())
                                .ticket(),
                        "sign"))
                .containsExactly(Mark.STARTED, Mark.MET);
        town.pass(MICRO);
        assertThat(marks(
                        town.handler("water")
                                .submit(late.id(), new Acknowledge())
                                .ticket(),
                        "sign"))
                .containsExactly(Mark.STARTED, Mark.BREACHED, Mark.STOPPED_LATE);
    }

    @Test
    void nothing_is_due_at_the_due_and_the_next_microsecond_wakes_the_ticket() {
        Ticket ticket = town.dispatched();
        town.setClock(Town.START.plus(Duration.ofMinutes(30)));
        assertThat(town.hotline.runDue().woken()).isZero();
        town.pass(MICRO);
        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.hotline.runDue().woken()).isZero();
        assertThat(town.read(ticket).clock("sign").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void a_breach_takes_effect_at_its_due_however_late_it_is_noticed() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofDays(40));
        town.hotline.runDue();

        List<Entry> breaches = town.chief().journal(ticket.id()).stream()
                .filter(entry -> entry.event() instanceof ClockEvent.ClockBreached)
                .toList();
        assertThat(breaches)
                .extracting(entry -> ((ClockEvent.ClockBreached) entry.event())
                        .clock()
                        .code()
                        .value())
                .containsExactly("sign", "return", "handle", "overall");
        assertThat(breaches)
                .allSatisfy(entry -> assertThat(entry.stamp().occurredAt())
                        .isEqualTo(
                                ((ClockEvent.ClockBreached) entry.event()).due().at()))
                .allSatisfy(entry -> assertThat(entry.stamp().recordedAt()).isEqualTo(town.now()));
        assertThat(town.read(ticket).clock("handle").entries().get(1).at())
                .isEqualTo(Town.START.plus(Duration.ofHours(10)));
    }

    @Test
    void a_command_notices_what_is_overdue_without_any_worker() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(11));
        Ticket after = town.operator().submit(ticket.id(), new Note("x")).ticket();

        assertThat(after.clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(town.chief().journal(ticket.id()))
                .extracting(entry -> entry.event().name())
                .endsWith("clock-breached", "notice-queued", "clock-breached", "notice-queued", "noted");
    }

    @Test
    void whether_a_worker_ran_between_makes_no_difference_to_what_is_true() {
        Town watched = Town.open();
        Town unwatched = Town.open();
        List<Ticket> after = new ArrayList<>();
        for (Town each : List.of(watched, unwatched)) {
            Ticket ticket = each.dispatched();
            for (int hour = 1; hour <= 12; hour++) {
                each.pass(Duration.ofHours(1));
                if (each == watched) {
                    each.hotline.runDue();
                }
            }
            each.handler("water").submit(ticket.id(), new Acknowledge());
            after.add(each.handler("water")
                    .submit(ticket.id(), Reply.of(Finding.SOLVED, "已修复"))
                    .ticket());
        }

        assertThat(after.get(0).ledger()).isEqualTo(after.get(1).ledger());
        assertThat(after.get(0).stage()).isEqualTo(after.get(1).stage());
    }

    @Test
    void it_may_have_happened_as_long_ago_as_the_role_may_record_and_not_a_microsecond_longer() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(13));
        Instant oldest = town.now().minus(Duration.ofHours(12));

        assertThat(refused(() ->
                        town.operator().submit(ticket.id(), new Note("x"), Act.occurred(oldest.minus(MICRO), "y"))))
                .containsExactly(RefusalCode.OCCURRED_TOO_LONG_AGO);
        assertThat(refused(() -> town.operator().submit(ticket.id(), new Note("x"), Act.occurred(Instant.MIN, "y"))))
                .containsExactly(RefusalCode.OCCURRED_TOO_LONG_AGO);
        assertThat(town.operator()
                        .submit(ticket.id(), new Note("x"), Act.occurred(oldest, "y"))
                        .changed())
                .isTrue();
    }

    @Test
    void it_cannot_have_happened_later_than_now() {
        Ticket ticket = town.dispatched();

        for (Instant future : List.of(town.now().plus(MICRO), Instant.MAX)) {
            assertThat(refused(() -> town.operator().submit(ticket.id(), new Note("x"), Act.occurred(future, "y"))))
                    .containsExactly(RefusalCode.OCCURRED_IN_FUTURE);
        }
        assertThat(town.operator()
                        .submit(ticket.id(), new Note("x"), Act.occurred(town.now(), "y"))
                        .changed())
                .isTrue();
    }

    @Test
    void what_moves_the_ticket_comes_in_order_of_occurrence() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(2));
        acknowledgedAt(ticket, Town.START.plusSeconds(7000));

        assertThat(refused(() -> town.handler("water")
                        .submit(ticket.id(), new FirstContact(), Act.occurred(Town.START.plusSeconds(6999), "y"))))
                .containsExactly(RefusalCode.OCCURRED_OUT_OF_ORDER);
        assertThat(town.handler("water")
                        .submit(ticket.id(), new FirstContact(), Act.occurred(Town.START.plusSeconds(7000), "y"))
                        .changed())
                .isTrue();
    }

    @Test
    void what_one_unit_did_may_be_recorded_after_what_another_did_later() {
        Ticket ticket =
                town.operator().register(Town.burstPipe().category("city.roads").dispatch());
        town.pass(Duration.ofHours(2));
        town.handler("roads").submit(ticket.id(), new Acknowledge());

        assertThat(town.handler("parks")
                        .submit(ticket.id(), new Acknowledge(), Act.occurred(Town.START.plusSeconds(60), "y"))
                        .ticket()
                        .stage())
                .isEqualTo(Stage.HANDLING);
        assertThat(refused(() -> town.handler("roads")
                        .submit(ticket.id(), new FirstContact(), Act.occurred(Town.START.plusSeconds(60), "y"))))
                .containsExactly(RefusalCode.OCCURRED_OUT_OF_ORDER);
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void what_does_not_move_the_ticket_may_be_recorded_for_any_earlier_time() {
        Ticket ticket = town.handling();
        town.pass(Duration.ofHours(2));
        Instant beforeRegistration = Town.START.minusSeconds(60);

        assertThat(town.operator()
                        .submit(ticket.id(), new Note("先打过电话"), Act.occurred(beforeRegistration, "y"))
                        .changed())
                .isTrue();
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void nothing_that_moves_it_happened_before_it_was_registered() {
        Ticket ticket = town.dispatched();

        assertThat(refused(() -> acknowledgedAt(ticket, Town.START.minus(MICRO))))
                .containsExactly(RefusalCode.OCCURRED_OUT_OF_ORDER);
    }

    @Test
    void all_that_is_wrong_with_the_times_and_the_command_is_told_at_once() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(20));

        assertThat(refused(() -> town.chief()
                        .submit(ticket.id(), new Acknowledge(), Act.occurred(Town.START.minusSeconds(1), "y"))))
                .containsExactly(RefusalCode.OCCURRED_TOO_LONG_AGO, RefusalCode.NO_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_late_act_needs_a_reason(String blank) {
        Ticket ticket = town.dispatched();
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> town.operator()
                        .submit(ticket.id(), new Note("x"), Act.occurred(Town.START.minusSeconds(1), blank)));

        assertThat(invalid.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("because BLANK");
    }

    @Test
    void a_reason_that_cannot_be_stored_is_a_fault_of_the_input_like_any_other() {
        Ticket ticket = town.dispatched();
        Act act = Act.occurred(Town.START.minusSeconds(1), "x".repeat(2001) + "\0");

        for (Invalid invalid : List.of(
                catchThrowableOfType(Invalid.class, () -> town.operator().submit(ticket.id(), new Note(" "), act)),
                catchThrowableOfType(
                        Invalid.class,
                        () -> town.operator()
                                .register(Town.burstPipe().subject(" ").dispatch(), act)))) {
            assertThat(invalid.faults())
                    .extracting(fault -> fault.path() + " " + fault.code())
                    .contains("because SIZE")
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void a_registration_of_last_night_counts_from_last_night() {
        Instant night = town.now().minus(Duration.ofHours(11));
        Outcome outcome = town.operator().register(Town.burstPipe().dispatch(), Act.occurred(night, "系统停机"));
        Ticket ticket = outcome.ticket();

        assertThat(ticket.registered().registeredAt()).isEqualTo(night);
        assertThat(ticket.registered().receivedAt()).isEqualTo(night);
        assertThat(ticket.registered().contact().arrivedAt()).isEqualTo(night);
        assertThat(ticket.clock("handle").startedAt()).isEqualTo(night);
        assertThat(ticket.clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(ticket.clock("overall").state()).isEqualTo(ClockState.RUNNING);
        assertThat(outcome.events()).extracting(Event::name).doesNotContain("clock-breached");
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void a_clock_that_goes_backwards_never_makes_the_tickets_time_run_backwards() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(1));
        town.operator().submit(ticket.id(), new Note("x"));
        town.setClock(Town.START.minus(Duration.ofDays(1)));

        town.handler("water").submit(ticket.id(), new Acknowledge());
        town.hotline.runDue();
        town.pass(Duration.ofSeconds(1));
        town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));

        List<Instant> recorded = town.chief().journal(ticket.id()).stream()
                .map(entry -> entry.stamp().recordedAt())
                .toList();
        assertThat(recorded).isSorted().endsWith(Town.START.plusSeconds(3600));
        assertThat(town.store.find(town.key(ticket)).orElseThrow().columns().changedAt())
                .isEqualTo(Town.START.plusSeconds(3600));
        assertThat(town.read(ticket).clock("sign").state()).isEqualTo(ClockState.LATE);
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void an_act_of_now_is_of_the_tickets_now_when_the_clock_is_behind() {
        Ticket ticket = town.dispatched();
        town.setClock(Town.START.minusSeconds(5));

        assertThat(town.operator()
                        .submit(ticket.id(), new Note("x"), Act.occurred(Town.START, "y"))
                        .changed())
                .isTrue();
        assertThat(noted(ticket).stamp().occurredAt()).isEqualTo(Town.START);
    }
}
