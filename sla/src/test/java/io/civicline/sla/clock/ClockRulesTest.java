package io.civicline.sla.clock;

import static io.civicline.sla.clock.Bench.ASSIST;
import static io.civicline.sla.clock.Bench.COPY;
import static io.civicline.sla.clock.Bench.LEAD;
import static io.civicline.sla.clock.Bench.START;
import static io.civicline.sla.clock.Bench.clock;
import static io.civicline.sla.clock.Bench.handle;
import static io.civicline.sla.clock.ClockScope.EVERY_PART;
import static io.civicline.sla.clock.ClockScope.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.GivenDue;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.EventCode;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.AssignmentEvent.Acknowledged;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.AssignmentEvent.Returned;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.ReplyEvent.CitizenTold;
import io.civicline.core.event.ReplyEvent.Replied;
import io.civicline.core.event.ReplyEvent.ReplySentBack;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.words.Words;
import io.civicline.sla.counting.ChinaCounting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What starts, stops, pauses, extends and ends a clock, and for which parts of a ticket. */
class ClockRulesTest {

    private static Words words(String text) {
        return Words.of(text, new byte[Words.SALT_BYTES]);
    }

    private static Replied replied(AssignmentId part) {
        return new Replied(part, Finding.SOLVED, words("已修复"));
    }

    private static Instant hours(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    private static List<Mark> marks(Clock clock) {
        return clock.entries().stream().map(LedgerEntry::mark).toList();
    }

    // -- starts and stops

    @Test
    void a_clock_runs_from_what_starts_it_to_what_it_waits_for() {
        Bench bench = Bench.with(handle().build()).registered();
        assertThat(bench.clocks()).isEmpty();

        bench.after("1").dispatched();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.RUNNING);
        assertThat(bench.clock("handle").startedAt()).isEqualTo(hours(1));
        assertThat(bench.clock("handle").due()).isEqualTo(hours(11));

        bench.after("5").happens(new Acknowledged(LEAD)).happens(replied(LEAD));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.MET);
        assertThat(bench.clock("handle").margin()).hasValue(Duration.ofHours(6));
        assertThat(bench.news()).containsExactly("clock-started handle of T1.1", "clock-met handle of T1.1");
    }

    @Test
    void at_the_due_is_met_and_a_microsecond_later_is_late() {
        Bench inTime = Bench.with(handle().build()).registered().dispatched().happens(new Acknowledged(LEAD));
        Bench late = Bench.with(handle().build()).registered().dispatched().happens(new Acknowledged(LEAD));

        assertThat(inTime.at(hours(10))
                        .passTime()
                        .happens(replied(LEAD))
                        .clock("handle")
                        .state())
                .isEqualTo(ClockState.MET);
        assertThat(late.at(hours(10).plusNanos(1000))
                        .passTime()
                        .happens(replied(LEAD))
                        .clock("handle")
                        .state())
                .isEqualTo(ClockState.LATE);
        assertThat(marks(late.clock("handle"))).containsExactly(Mark.STARTED, Mark.BREACHED, Mark.STOPPED_LATE);
        assertThat(late.clock("handle").margin()).hasValue(Duration.ofNanos(-1000));
    }

    @Test
    void a_breach_takes_effect_at_the_due_and_only_once() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("50").passTime().passTime().after("60").passTime();

        assertThat(marks(bench.clock("handle"))).containsExactly(Mark.STARTED, Mark.BREACHED);
        assertThat(bench.clock("handle").entries().get(1).at()).isEqualTo(hours(10));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void a_stop_that_occurred_in_time_counts_as_met_though_the_breach_was_noted_before() {
        Bench bench = Bench.with(handle().build()).registered().dispatched().happens(new Acknowledged(LEAD));
        bench.after("20").passTime();
        bench.after("9").happens(replied(LEAD));

        assertThat(marks(bench.clock("handle"))).containsExactly(Mark.STARTED, Mark.BREACHED, Mark.MET);
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.MET);
        assertThat(bench.clock("handle").hasBreached()).isFalse();
    }

    @Test
    void what_happens_before_a_clock_started_does_not_stop_it() {
        Bench bench = Bench.with(clock("overall", TICKET)
                        .within("100h")
                        .starts("dispatched")
                        .stops("host:paid")
                        .build())
                .after("1")
                .registered()
                .dispatched();
        bench.after("0.5").happens(new RecordEvent.HostReported(EventCode.of("paid"), Map.of()));

        assertThat(bench.clock("overall").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void facts_of_the_host_start_and_stop_clocks_like_any_event() {
        Bench bench = Bench.with(clock("pay", TICKET)
                        .within("2h")
                        .starts("host:billed")
                        .stops("host:paid")
                        .build())
                .registered();
        bench.after("1").happens(new RecordEvent.HostReported(EventCode.of("billed"), Map.of()));
        bench.after("2").happens(new RecordEvent.HostReported(EventCode.of("other"), Map.of()));
        assertThat(bench.clock("pay").state()).isEqualTo(ClockState.RUNNING);
        bench.after("3").happens(new RecordEvent.HostReported(EventCode.of("paid"), Map.of()));

        assertThat(bench.clock("pay").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void a_breach_is_itself_a_moment_that_starts_a_clock() {
        Bench bench = Bench.with(
                        handle().build(),
                        clock("explain", TICKET)
                                .within("3h")
                                .starts("clock-breached")
                                .stops("citizen-told")
                                .build())
                .registered()
                .dispatched();
        bench.after("30").passTime();

        assertThat(bench.clock("explain").startedAt()).isEqualTo(hours(10));
        assertThat(bench.clock("explain").state())
                .as("breached in the same breath")
                .isEqualTo(ClockState.OVERDUE);
        assertThat(bench.clock("explain").entries().get(1).at()).isEqualTo(hours(13));
    }

    @Test
    void a_clock_can_count_from_receipt_or_arrival_before_registration() {
        Bench bench = Bench.with(
                        clock("from-receipt", TICKET)
                                .within("2h")
                                .starts("received")
                                .stops("closed")
                                .build(),
                        clock("from-arrival", TICKET)
                                .within("2h")
                                .starts("arrived")
                                .stops("closed")
                                .build(),
                        clock("from-registration", TICKET)
                                .within("2h")
                                .starts("registered")
                                .stops("closed")
                                .build())
                .registered();

        assertThat(bench.clock("from-receipt").startedAt()).isEqualTo(hours(-0.5));
        assertThat(bench.clock("from-arrival").due()).isEqualTo(hours(1.5));
        assertThat(bench.clock("from-registration").due()).isEqualTo(hours(2));
    }

    @Test
    void the_clocks_of_a_draft_begin_when_it_is_dispatched() {
        Bench bench = Bench.with(
                        clock("overall", TICKET)
                                .within("100h")
                                .starts("received")
                                .stops("citizen-told")
                                .build(),
                        handle().build())
                .draft()
                .registered();
        assertThat(bench.clocks()).isEmpty();

        bench.after("4").dispatched();
        assertThat(bench.clock("overall").startedAt()).isEqualTo(hours(-0.5));
        assertThat(bench.clock("handle").startedAt()).isEqualTo(hours(4));
    }

    @Test
    void a_cancelled_clock_neither_breaches_nor_is_met() {
        Bench bench = Bench.with(handle().cancels("citizen-told").build())
                .registered()
                .dispatched();
        bench.after("1").happens(new CitizenTold(ChannelCode.of("PHONE")));
        bench.after("50").passTime();

        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(marks(bench.clock("handle"))).containsExactly(Mark.STARTED, Mark.CANCELLED);
        assertThat(bench.clock("handle").hasBreached()).isFalse();
    }

    // -- scopes

    @Test
    void each_part_that_has_something_to_do_has_its_own_clock() {
        Bench bench = Bench.with(clock("sign", EVERY_PART)
                        .within("1h")
                        .starts("dispatched")
                        .stops("acknowledged")
                        .build())
                .registered()
                .dispatched();
        assertThat(bench.clocks()).containsExactly("sign of T1.1", "sign of T1.2");

        bench.after("0.5").happens(new Acknowledged(ASSIST)).happens(new Acknowledged(COPY));
        bench.after("2").passTime();
        assertThat(bench.clock("sign", LEAD).state()).isEqualTo(ClockState.OVERDUE);
        assertThat(bench.clock("sign", ASSIST).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void the_leads_clock_does_not_mind_what_assistants_do() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        assertThat(bench.clocks()).containsExactly("handle of T1.1");

        bench.after("1").happens(new Acknowledged(ASSIST)).happens(replied(ASSIST));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void the_tickets_clock_is_one_and_stops_with_the_lead() {
        Bench bench = Bench.with(clock("overall", TICKET)
                        .within("20h")
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .registered()
                .dispatched();
        bench.after("1").happens(new Acknowledged(ASSIST)).happens(replied(ASSIST));
        assertThat(bench.clock("overall").state()).isEqualTo(ClockState.RUNNING);

        bench.after("2").happens(new Acknowledged(LEAD)).happens(replied(LEAD));
        assertThat(bench.clock("overall").state()).isEqualTo(ClockState.MET);
        assertThat(bench.clocks()).containsExactly("overall");
    }

    @Test
    void an_assistant_that_joins_later_gets_its_own_clock_and_leaves_the_others_alone() {
        Bench bench = Bench.with(
                        clock("sign", EVERY_PART)
                                .within("1h")
                                .starts("dispatched")
                                .stops("acknowledged")
                                .build(),
                        handle().build(),
                        clock("overall", TICKET)
                                .within("9h")
                                .starts("dispatched")
                                .stops("closed")
                                .build())
                .registered()
                .dispatched(new Offer(LEAD, UnitId.of("water"), AssignmentRole.LEAD));
        bench.after("3").dispatched(new Offer(ASSIST, UnitId.of("roads"), AssignmentRole.ASSIST));

        assertThat(bench.clocks()).containsExactly("sign of T1.1", "handle of T1.1", "overall", "sign of T1.2");
        assertThat(bench.clock("sign", ASSIST).startedAt()).isEqualTo(hours(3));
        assertThat(bench.clock("handle").startedAt()).isEqualTo(START);
        assertThat(bench.clock("overall").startedAt()).isEqualTo(START);
    }

    // -- cycles

    @Test
    void what_starts_a_running_clock_again_changes_nothing() {
        Bench bench = Bench.with(clock("overall", TICKET)
                        .within("20h")
                        .starts("received", "citizen-told")
                        .stops("replied")
                        .build())
                .registered();
        bench.after("5").happens(new CitizenTold(ChannelCode.of("PHONE")));

        assertThat(bench.clocks()).containsExactly("overall");
        assertThat(bench.clock("overall").due()).isEqualTo(hours(19.5));
    }

    @Test
    void a_reply_that_is_sent_back_begins_a_new_cycle_and_the_old_one_stays() {
        Bench bench = Bench.with(handle().starts("reply-sent-back").build())
                .registered()
                .dispatched();
        bench.after("1").happens(new Acknowledged(LEAD)).happens(replied(LEAD));
        bench.after("3").happens(new ReplySentBack(LEAD, words("未说明")));

        assertThat(bench.clocks()).containsExactly("handle of T1.1", "handle of T1.1 #2");
        assertThat(bench.clock("handle").key().cycle()).isEqualTo(2);
        assertThat(bench.clock("handle").due()).isEqualTo(hours(13));
        assertThat(bench.ticket().ledger().clocks().get(0).state()).isEqualTo(ClockState.MET);

        bench.after("20").passTime().happens(replied(LEAD));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.LATE);
        assertThat(bench.ticket().ledger().clocks().get(0).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void after_a_return_the_next_lead_has_its_own_clock_and_the_returners_is_cancelled() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("2").happens(new Returned(LEAD, null));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.CANCELLED);

        AssignmentId next = AssignmentId.of("T1.4");
        bench.after("3").dispatched(new Offer(next, UnitId.of("centre"), AssignmentRole.LEAD));
        assertThat(bench.clock("handle").key().assignment()).isEqualTo(next);
        assertThat(bench.clock("handle").key().cycle()).isEqualTo(1);
        assertThat(bench.clock("handle").due()).isEqualTo(hours(13));
    }

    @Test
    void a_return_after_the_due_leaves_the_breach_with_the_returner() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("12").passTime().happens(new Returned(LEAD, null));

        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.LATE);
        assertThat(bench.clock("handle").hasBreached()).isTrue();
    }

    @Test
    void the_tickets_clock_runs_on_over_a_return() {
        Bench bench = Bench.with(clock("overall", TICKET)
                        .within("20h")
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .registered()
                .dispatched();
        bench.after("2").happens(new Returned(LEAD, null));
        bench.after("3").dispatched(new Offer(AssignmentId.of("T1.4"), UnitId.of("centre"), AssignmentRole.LEAD));

        assertThat(bench.clocks()).containsExactly("overall");
        assertThat(bench.clock("overall").due()).isEqualTo(hours(20));
    }

    // -- limits

    @Test
    void the_first_limit_that_fits_is_the_limit_and_keeps_its_source() {
        ClockRule.Builder rule = ClockRule.of("handle", ClockScope.LEAD)
                .within(Conditions.kind("INQUIRY"), "2h", "细则 第一条")
                .within(Conditions.always(), "10h", "细则 第二条")
                .counted("from-the-minute")
                .on("always")
                .starts("dispatched")
                .stops("replied");

        Clock inquiry = Bench.with(rule.build())
                .ofKind("INQUIRY")
                .registered()
                .dispatched()
                .clock("handle");
        Clock complaint = Bench.with(rule.build()).registered().dispatched().clock("handle");

        assertThat(inquiry.due()).isEqualTo(hours(2));
        assertThat(inquiry.limit().source()).isEqualTo("细则 第一条");
        assertThat(inquiry.limit().policy()).isEqualTo(7);
        assertThat(complaint.due()).isEqualTo(hours(10));
        assertThat(complaint.limit().amount()).isEqualTo("10h");
    }

    @Test
    void where_no_limit_fits_there_is_no_clock() {
        Bench bench = Bench.with(ClockRule.of("handle", ClockScope.LEAD)
                        .within(Conditions.kind("INQUIRY"), "2h", null)
                        .counted("from-the-minute")
                        .on("always")
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .registered()
                .dispatched();

        assertThat(bench.clocks()).isEmpty();
    }

    @Test
    void a_rule_that_is_not_for_this_ticket_starts_nothing() {
        Bench bench = Bench.with(handle().when(Conditions.kind("INQUIRY")).build())
                .registered()
                .dispatched();

        assertThat(bench.clocks()).isEmpty();
    }

    @Test
    void a_due_that_the_upstream_case_gave_is_taken_as_it_is() {
        Instant given = Instant.parse("2026-03-08T23:59:59Z");
        ClockRule rule = ClockRule.of("handle", ClockScope.LEAD)
                .untilUpstreamDue(Conditions.always(), "省平台")
                .within(Conditions.always(), "10h", null)
                .counted("from-the-minute")
                .on("always")
                .starts("dispatched")
                .stops("replied")
                .pausedWhileSuspended()
                .build();

        Bench upstream = Bench.with(rule).fromUpstream(given).registered().dispatched();
        assertThat(upstream.clock("handle").due()).isEqualTo(given);
        assertThat(upstream.clock("handle").limit().until()).isEqualTo(given);
        assertThat(upstream.timetable().explain(upstream.clock("handle"))).isEmpty();

        assertThat(Bench.with(rule)
                        .fromUpstream(null)
                        .registered()
                        .dispatched()
                        .clock("handle")
                        .due())
                .isEqualTo(hours(10));
        assertThat(Bench.with(rule).registered().dispatched().clock("handle").due())
                .isEqualTo(hours(10));
    }

    @Test
    void a_due_that_was_given_does_not_rest() {
        Instant given = hours(5);
        ClockRule rule = ClockRule.of("handle", ClockScope.LEAD)
                .untilUpstreamDue(Conditions.always(), null)
                .counted("from-the-minute")
                .on("always")
                .starts("dispatched")
                .stops("replied")
                .pausedWhileSuspended()
                .build();
        Bench running = Bench.with(rule).fromUpstream(given).registered().dispatched();
        running.after("1").suspended();
        assertThat(running.clock("handle").state()).isEqualTo(ClockState.RUNNING);
        running.after("9").passTime().resumed();
        assertThat(marks(running.clock("handle"))).containsExactly(Mark.STARTED, Mark.BREACHED);
        assertThat(running.clock("handle").due()).isEqualTo(given);
    }

    @Test
    void a_clock_counts_on_the_calendar_of_the_unit_that_has_it() {
        ClockRule rule = ClockRule.of("handle", ClockScope.LEAD)
                .within("2wh")
                .counted("from-the-minute")
                .onUnitCalendarOr("city")
                .starts("dispatched")
                .stops("replied")
                .build();

        Bench own = Bench.with(rule).worksBy("water", "afternoons").registered().dispatched();
        assertThat(own.clock("handle").limit().calendar()).hasToString("afternoons");
        assertThat(own.clock("handle").due()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));

        Bench none = Bench.with(rule).registered().dispatched();
        assertThat(none.clock("handle").limit().calendar()).hasToString("city");
        assertThat(none.clock("handle").due()).isEqualTo(Instant.parse("2026-03-02T04:00:00Z"));
    }

    @Test
    void a_day_that_ends_at_midnight_is_over_at_midnight() {
        Bench bench = Bench.with(ClockRule.of("handle", ClockScope.LEAD)
                        .within("5wd")
                        .counted(Bench.MIDNIGHT)
                        .on("city")
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .registered()
                .dispatched()
                .happens(new Acknowledged(LEAD));
        Instant midnight = Instant.parse("2026-03-09T16:00:00Z");

        assertThat(bench.clock("handle").due()).isEqualTo(midnight.minusNanos(1000));
        assertThat(bench.at(midnight.minusNanos(1000))
                        .passTime()
                        .clock("handle")
                        .state())
                .isEqualTo(ClockState.RUNNING);
        assertThat(bench.at(midnight).passTime().clock("handle").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void a_due_beyond_the_published_calendar_says_that_it_is_provisional() {
        ClockRule rule = ClockRule.of("handle", ClockScope.LEAD)
                .within("5wd")
                .counted(ChinaCounting.nextDay().id().toString())
                .on("city")
                .starts("dispatched")
                .stops("replied")
                .build();

        assertThat(Bench.with(rule).registered().dispatched().clock("handle").isProvisional())
                .isFalse();
        Bench late =
                Bench.with(rule).atLocal("2026-12-30T10:00:00").registered().dispatched();
        assertThat(late.clock("handle").isProvisional()).isTrue();
        assertThat(late.clock("handle").lastDue().provisional()).isTrue();
    }

    // -- pauses and extensions

    @Test
    void time_does_not_count_while_the_ticket_is_suspended() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("4").suspended();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.PAUSED);
        assertThat(bench.ticket().ledger().nextDue()).isEmpty();

        bench.after("1000").passTime();
        assertThat(bench.clock("handle").state())
                .as("a paused clock cannot breach")
                .isEqualTo(ClockState.PAUSED);

        bench.resumed();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.RUNNING);
        assertThat(bench.clock("handle").due()).isEqualTo(hours(1006));
        assertThat(bench.news())
                .containsExactly(
                        "clock-started handle of T1.1", "clock-paused handle of T1.1", "clock-resumed handle of T1.1");
    }

    @Test
    void a_clock_that_does_not_rest_runs_on_while_the_ticket_is_suspended() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("4").suspended().after("11").passTime();

        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void what_a_paused_clock_waits_for_is_in_time() {
        Bench bench = Bench.with(clock("told", TICKET)
                        .within("10h")
                        .starts("dispatched")
                        .stops("citizen-told")
                        .pausedWhileSuspended()
                        .build())
                .registered()
                .dispatched();
        bench.after("4").suspended().after("100").happens(new CitizenTold(ChannelCode.of("PHONE")));

        assertThat(bench.clock("told").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void an_overdue_clock_is_not_paused_any_more() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("11").passTime().suspended();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.OVERDUE);

        bench.after("12").resumed();
        assertThat(marks(bench.clock("handle"))).containsExactly(Mark.STARTED, Mark.BREACHED);
    }

    @Test
    void a_suspension_that_occurred_in_time_holds_though_the_breach_was_noted_before() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("11").passTime();
        bench.after("9").suspended();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.PAUSED);
        assertThat(bench.clock("handle").hasBreached()).isFalse();

        bench.after("20").resumed();
        assertThat(bench.clock("handle").due()).isEqualTo(hours(21));
        assertThat(marks(bench.clock("handle")))
                .containsExactly(Mark.STARTED, Mark.BREACHED, Mark.PAUSED, Mark.RESUMED);
    }

    @Test
    void a_clock_that_starts_while_the_ticket_is_suspended_starts_paused() {
        Bench bench = Bench.with(handle().pausedWhileSuspended().build()).registered();
        bench.suspended().after("1").dispatched();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.PAUSED);
        assertThat(bench.news()).containsExactly("clock-started handle of T1.1", "clock-paused handle of T1.1");

        bench.after("50").passTime().resumed();
        assertThat(bench.clock("handle").due()).isEqualTo(hours(60));
    }

    @Test
    void a_pause_of_no_length_moves_nothing() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("4").suspended().resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(10));
        assertThat(bench.clock("handle").pauses()).isEmpty();
    }

    @Test
    void several_pauses_add_up() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("1")
                .suspended()
                .after("2")
                .resumed()
                .after("3")
                .suspended()
                .after("6")
                .resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(14));
        assertThat(bench.clock("handle").pauses()).hasSize(2);
    }

    @Test
    void an_extension_lengthens_a_running_clock() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("9").extended("handle", "5h").after("14").passTime();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.RUNNING);
        assertThat(bench.clock("handle").due()).isEqualTo(hours(15));
        assertThat(bench.clock("handle").extensions()).containsExactly("5h");

        bench.extended("handle", "1h");
        assertThat(bench.clock("handle").due()).isEqualTo(hours(16));
    }

    @Test
    void an_extension_of_a_paused_clock_counts_when_it_runs_again() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("4").suspended().after("5").extended("handle", "5h");
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.PAUSED);
        assertThat(bench.clock("handle").entries().get(2).due()).isNull();

        bench.after("6").resumed();
        assertThat(bench.clock("handle").due()).isEqualTo(hours(17));
    }

    @Test
    void an_extension_concerns_one_clock() {
        Bench bench = Bench.with(
                        handle().build(),
                        clock("overall", TICKET)
                                .within("20h")
                                .starts("dispatched")
                                .stops("closed")
                                .build())
                .registered()
                .dispatched();
        bench.after("1").extended("handle", "5h");

        assertThat(bench.clock("overall").due()).isEqualTo(hours(20));
        assertThat(bench.news()).endsWith("clock-extended handle of T1.1");
    }

    // -- endings

    @Test
    void closing_ends_every_clock_and_leaves_no_due() {
        Bench bench = Bench.with(
                        handle().pausedWhileSuspended().build(),
                        clock("sign", EVERY_PART)
                                .within("1h")
                                .starts("dispatched")
                                .stops("acknowledged")
                                .build(),
                        clock("told", TICKET)
                                .within("90h")
                                .starts("dispatched")
                                .stops("citizen-told")
                                .build(),
                        clock("close", TICKET)
                                .within("90h")
                                .starts("dispatched")
                                .stops("closed")
                                .build())
                .registered()
                .dispatched();
        bench.after("2").passTime().suspended().after("3").happens(new EndingEvent.Closed(Closure.RESOLVED, null));

        assertThat(bench.ticket().ledger().open()).isEmpty();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(bench.clock("sign").state()).isEqualTo(ClockState.LATE);
        assertThat(bench.clock("told").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(bench.clock("close").state()).isEqualTo(ClockState.MET);
        assertThat(bench.ticket().ledger().nextDue()).isEmpty();
    }

    @Test
    void nothing_starts_on_a_closed_ticket() {
        Bench bench = Bench.with(clock("archive", TICKET)
                        .within("1h")
                        .starts("host:archived")
                        .stops("host:done")
                        .build())
                .registered()
                .happens(new EndingEvent.Closed(Closure.DECLINED, null))
                .happens(new RecordEvent.HostReported(EventCode.of("archived"), Map.of()));

        assertThat(bench.clocks()).isEmpty();
    }

    @Test
    void a_withdrawal_ends_every_clock_too() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("1").happens(new EndingEvent.Withdrawn(null));

        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void without_any_rule_everything_works() {
        Bench bench = Bench.with()
                .registered()
                .dispatched()
                .suspended()
                .resumed()
                .after("9")
                .passTime();

        assertThat(bench.clocks()).isEmpty();
        assertThat(bench.news()).isEmpty();
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bench.with(handle().build(), handle().build()));
    }

    @Test
    void the_explanation_of_a_clock_ends_at_its_due() {
        Bench bench =
                Bench.with(handle().pausedWhileSuspended().build()).registered().dispatched();
        bench.after("4").suspended().after("6").resumed().extended("handle", "5h");

        assertThat(bench.timetable()
                        .explain(bench.clock("handle"))
                        .orElseThrow()
                        .instant())
                .isEqualTo(bench.clock("handle").due())
                .isEqualTo(hours(17));
    }

    @Test
    void a_given_date_that_has_passed_is_due_when_its_clock_begins_and_no_line_lies_before_that() {
        Bench bench = Bench.with(clock("handle", ClockScope.LEAD)
                        .until(Conditions.always(), GivenDue.SOURCE, null)
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .fromUpstream(START.plusSeconds(3600))
                .registered();
        bench.after("2").dispatched().after("3").passTime();

        assertThat(bench.clock("handle").hasBreached()).isTrue();
        assertThat(bench.clock("handle").entries())
                .extracting(line -> line.at())
                .containsOnly(START.plusSeconds(7200));
    }
}
