package io.civicline.testkit.property;

import static io.civicline.core.error.RefusalCode.EXTENSION_NOT_OFFERED;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.event.ClockEvent.ClockExtended;
import io.civicline.core.event.ClockEvent.ClockMet;
import io.civicline.core.event.Entry;
import io.civicline.core.event.ReplyEvent.Replied;
import io.civicline.core.event.WaitEvent.ExtensionGranted;
import io.civicline.core.event.WaitEvent.ExtensionRequested;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.core.unit.Unit;
import io.civicline.core.who.Who;
import io.civicline.engine.Act;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.routing.ResultMode;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import io.civicline.testkit.store.RecordingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sections 2 and 3 of the complaints: recalculation, and what starts and stops a clock. */
class ClocksTest {

    private static final Suspend SUSPEND = new Suspend("waits-for-expertise", "等待鉴定");
    private static final Reply REPLY = Reply.of(Finding.SOLVED, "已责令停工");

    private final RecordingStore store = RecordingStore.of(new InMemoryStore());
    private final HotlineRig rig =
            HotlineRig.with(TestCity.policies()).store(store).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());

    private Ticket handling() {
        return rig.submit(ticket, new Acknowledge());
    }

    private static ClockState state(Ticket ticket, String clock) {
        return ticket.clock(clock).state();
    }

    @Test
    void p24_a_closed_ticket_has_nothing_armed_and_nothing_ever_happens_to_it_by_time() {
        rig.submit(ticket, new Withdraw(null));
        List<Entry> journal = rig.journal(ticket);

        assertThat(rig.ticket(ticket)).neverWakesUp(WakeUp.Reason.CLOSED);
        assertThat(rig.ticket(ticket).ledger().open()).isEmpty();
        rig.advance(ofDays(365));
        assertThat(rig.journal(ticket)).isEqualTo(journal);
    }

    @Test
    void p24_the_due_is_derived_from_the_ledger() {
        Clock handle = handling().clock("handle");

        assertThat(handle.due())
                .isEqualTo(handle.entries().get(0).due().at())
                .isEqualTo(handle.lastDue().at());
    }

    @Test
    void p26_a_due_that_was_given_does_not_move_and_is_not_ours_to_extend() {
        Instant given = rig.now().plus(ofDays(3));
        Ticket sent = rig.register(aComplaint().from(new Upstream("province", "P-17", given)));
        assertThat(sent).isDue("handle", given);

        rig.submit(sent, SUSPEND);
        rig.advance(ofDays(1));
        assertThat(rig.ticket(sent)).isSuspended().hasClock("handle", ClockState.RUNNING);
        assertThat(rig.submit(sent, new Resume())).isDue("handle", given);
        assertThatRefused(() -> rig.submit(sent, new RequestExtension("handle", "10wd", "complex", "情况复杂")))
                .onlyBecause(EXTENSION_NOT_OFFERED);
    }

    @Test
    void p26_every_change_of_a_due_has_an_actor_and_a_reason() {
        rig.submit(handling(), new RequestExtension("handle", "10wd", "complex", "情况复杂"));
        Ticket extended = rig.submit(ticket, DecideExtension.granted());

        assertThat(extended.clock("handle").due())
                .isAfter(ticket.clock("handle").due());
        assertThat(rig.journal(ticket))
                .filteredOn(entry -> entry.event() instanceof ExtensionRequested asked
                        && asked.reason().value().equals("complex"))
                .hasSize(1);
        assertThat(rig.journal(ticket))
                .filteredOn(
                        entry -> entry.event() instanceof ExtensionGranted || entry.event() instanceof ClockExtended)
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(entry.stamp().actor().role().value()).isEqualTo("dispatcher"));
    }

    @Test
    void p30_stopping_a_clock_records_actual_target_and_difference_in_the_same_commit() {
        handling();
        rig.advance(ofHours(5));
        store.forget();

        Clock handle = rig.submit(ticket, REPLY).clock("handle");

        assertThat(store.committed()).hasSize(1);
        assertThat(rig.journal(ticket))
                .filteredOn(entry -> entry.event() instanceof Replied
                        || (entry.event() instanceof ClockMet met && met.clock().equals(handle.key())))
                .hasSize(2);
        assertThat(handle.endedAt()).contains(rig.now());
        assertThat(handle.margin()).contains(Duration.between(rig.now(), handle.due()));
    }

    @Test
    void p36_neither_notices_nor_notes_nor_breaches_satisfy_a_clock_that_waits_for_a_person() {
        assertThat(rig.notices()).isNotEmpty();
        rig.submit(ticket, new Note("系统已发送短信"));
        rig.submit(ticket, HostEvent.of("sms-read"));
        assertThat(rig.ticket(ticket))
                .hasClock("acknowledge", ClockState.RUNNING)
                .hasClock("first-contact", ClockState.RUNNING)
                .hasClock("handle", ClockState.RUNNING);

        rig.advance(ofDays(30));
        assertThat(rig.ticket(ticket))
                .hasBreached("acknowledge")
                .hasBreached("first-contact")
                .hasBreached("handle");
    }

    @Test
    void p37_each_clock_has_its_own_stop() {
        handling();
        assertThat(rig.ticket(ticket)).hasMet("acknowledge").hasClock("first-contact", ClockState.RUNNING);
        rig.submit(ticket, new FirstContact());
        assertThat(rig.ticket(ticket)).hasMet("first-contact").hasClock("handle", ClockState.RUNNING);
        rig.submit(ticket, REPLY);
        assertThat(rig.ticket(ticket)).hasMet("handle").hasClock("overall", ClockState.RUNNING);
    }

    @Test
    void p38_what_is_shown_as_paused_does_not_count_and_what_counts_is_not_shown_as_paused() {
        handling();
        rig.submit(ticket, SUSPEND);
        assertThat(rig.ticket(ticket))
                .isSuspended()
                .hasClock("handle", ClockState.PAUSED)
                .hasClock("overall", ClockState.RUNNING);
        assertThat(rig.ticket(ticket).ledger().nextDue())
                .contains(rig.ticket(ticket).clock("overall").due());

        rig.advance(ofDays(2));
        rig.submit(ticket, new Resume());
        assertThat(rig.ticket(ticket)).hasClock("handle", ClockState.RUNNING);
    }

    @Test
    void p39_a_reply_that_is_sent_back_begins_a_new_cycle_and_the_first_is_kept() {
        handling();
        rig.submit(ticket, REPLY);
        Clock first = rig.ticket(ticket).clock("handle");
        rig.advance(ofHours(3));

        Ticket again = rig.submit(ticket, Audit.sendBack("请补充现场照片"));

        assertThat(again).hasStage(Stage.HANDLING).hasClock("handle", ClockState.RUNNING);
        assertThat(again.clock("handle").key().cycle()).isEqualTo(2);
        assertThat(again.clock("handle").startedAt()).isEqualTo(rig.now());
        assertThat(again.clock("handle").pauses()).isEmpty();
        assertThat(again.ledger().find(first.key())).contains(first);
    }

    @Test
    void p40_a_paused_clock_cannot_breach() {
        handling();
        rig.submit(ticket, SUSPEND);

        rig.advance(ofDays(300));

        assertThat(rig.ticket(ticket)).hasClock("handle", ClockState.PAUSED).hasNotBreached("handle");
    }

    @Test
    void p40_a_rest_that_is_recorded_after_the_due_but_began_before_it_takes_the_breach_back() {
        Instant due = handling().clock("handle").due();
        rig.advanceTo(due.plus(ofHours(2)));
        assertThat(rig.ticket(ticket)).hasBreached("handle");

        rig.as("north-streets").submit(ticket.id(), SUSPEND, Act.occurred(due.minus(ofHours(1)), "系统故障"));

        assertThat(rig.ticket(ticket)).hasNotBreached("handle").hasClock("handle", ClockState.PAUSED);
    }

    @Test
    void p41_while_the_ticket_waits_for_somebody_else_nobody_is_told_that_it_is_late() {
        handling();
        rig.submit(ticket, new FirstContact());
        rig.submit(ticket, SUSPEND);
        int told = rig.notices().size();

        rig.advanceTo(ticket.clock("handle").due().plus(ofDays(1)));

        assertThat(rig.notices()).hasSize(told);
        assertThat(rig.ticket(ticket)).isSuspended().hasNotBreached("handle");
    }

    @Test
    void p42_a_breach_is_a_fact_that_stays_and_the_next_clock_starts_clean() {
        handling();
        rig.advanceTo(ticket.clock("handle").due().plus(ofHours(1)));
        rig.submit(ticket, REPLY);
        Clock late = rig.ticket(ticket).clock("handle");
        Ticket again = rig.submit(ticket, Audit.sendBack("请补充"));

        assertThat(late.hasBreached()).isTrue();
        assertThat(again.ledger().find(late.key())).contains(late);
        assertThat(again).hasNotBreached("handle").hasClock("handle", ClockState.RUNNING);
    }

    @Test
    void p43_everything_works_where_no_limit_applies() {
        HotlineRig free = HotlineRig.with(withoutClocks()).at(TUESDAY);
        Ticket t = free.register(aComplaint());
        assertThat(t).neverWakesUp(WakeUp.Reason.NO_LIMIT);
        free.submit(t, new Acknowledge());
        free.submit(t, SUSPEND);
        free.submit(t, new Resume());
        free.submit(t, REPLY);
        free.submit(t, Audit.passed());
        free.submit(t, new TellCitizen("PHONE"));
        free.advance(ofDays(100));

        assertThat(free.submit(t, Close.as(Closure.RESOLVED))).isClosedAs(Closure.RESOLVED);
        assertThat(free.ticket(t).ledger().clocks()).isEmpty();
        assertThat(free.verify(t)).isWhole();
    }

    private static PolicySet withoutClocks() {
        return PolicySet.builder("unhurried", "Asia/Shanghai")
                .kinds("COMPLAINT")
                .urgencies("NORMAL")
                .channels("PHONE")
                .category("urban.noise", "噪音")
                .region("3601", "北区")
                .unit(Unit.of("centre", "市民热线中心"))
                .centre("centre")
                .reasons(ReasonUse.SUSPEND, "waits-for-expertise")
                .routing(ResultMode.DISPATCH, Who.centre())
                .role(Role.of("operator")
                        .may("register", "suspend", "resume", "audit", "tell-citizen", "close")
                        .seesEverything())
                .role(Role.of("handler").may("acknowledge", "reply").seesOwnUnit())
                .build();
    }

    @Test
    void p44_a_reply_at_the_due_is_in_time_and_one_a_microsecond_later_is_not_though_no_worker_ran() {
        handling();
        Ticket other = rig.submit(rig.register(aComplaint()), new Acknowledge());
        Instant due = rig.ticket(ticket).clock("handle").due();
        rig.sleepUntil(due);
        assertThat(rig.submit(ticket, REPLY)).hasMet("handle");

        rig.sleepUntil(due.plusNanos(1_000));
        assertThat(rig.submit(other, REPLY)).hasClock("handle", ClockState.LATE).hasBreached("handle");
    }

    @Test
    void p44_a_reply_given_in_time_counts_though_it_is_recorded_after_the_breach_was_noted() {
        Instant due = handling().clock("handle").due();
        rig.advanceTo(due.plus(ofHours(10)));
        assertThat(rig.ticket(ticket)).hasBreached("handle");

        rig.as("north-streets").submit(ticket.id(), REPLY, Act.occurred(due, "网络故障"));

        assertThat(rig.ticket(ticket)).hasMet("handle").hasNotBreached("handle");
        assertThat(rig.ticket(ticket).clock("handle").margin()).contains(Duration.ZERO);
    }

    @Test
    void p64_a_clock_that_begins_while_the_ticket_rests_begins_paused() {
        handling();
        rig.submit(ticket, SUSPEND);
        rig.advance(ofHours(1));

        Ticket ordered = rig.submit(ticket, HostEvent.of("inspection-ordered"));
        assertThat(ordered).hasClock("inspection", ClockState.PAUSED);
        rig.advance(ofDays(30));
        assertThat(rig.ticket(ticket)).hasNotBreached("inspection");

        Instant resumed = rig.now();
        assertThat(rig.submit(ticket, new Resume())).isDue("inspection", resumed.plus(ofDays(3)));
    }

    @Test
    void p59_after_a_rest_the_remaining_time_is_left() {
        rig.submit(ticket, HostEvent.of("inspection-ordered"));
        rig.advance(ofHours(30));
        rig.submit(ticket, SUSPEND);
        rig.advance(ofDays(10));

        assertThat(rig.submit(ticket, new Resume()))
                .isDue("inspection", rig.now().plus(ofHours(72 - 30)));
    }

    @Test
    void p88_a_suspension_has_a_reason_a_start_an_end_and_an_effect_on_the_term() {
        handling();
        Instant from = rig.now();
        rig.submit(ticket, SUSPEND);
        rig.advance(ofDays(2));
        Ticket resumed = rig.submit(ticket, new Resume());

        assertThat(resumed.waits().suspensions()).singleElement().satisfies(rest -> {
            assertThat(rest.reason().value()).isEqualTo("waits-for-expertise");
            assertThat(rest.since()).isEqualTo(from);
            assertThat(rest.until()).isEqualTo(rig.now());
        });
        assertThat(resumed.clock("handle").due()).isAfter(ticket.clock("handle").due());
        assertThat(rig.explain(ticket).clock("handle").text(Locale.CHINESE)).isNotBlank();
    }

    @Test
    void p33_a_clock_of_one_side_runs_only_while_that_side_is_asked() {
        Ticket proposed = rig.register(aComplaint().propose());
        assertThat(proposed).hasClock("dispatch", ClockState.RUNNING).hasNoClock("handle");
        assertThat(state(rig.submit(proposed, Dispatch.asProposed()), "dispatch"))
                .isEqualTo(ClockState.MET);
        assertThat(rig.ticket(proposed).ledger().latest(ClockCode.of("audit"))).isEmpty();
    }
}
