package io.civicline.sla.clock;

import static io.civicline.sla.clock.Bench.START;
import static io.civicline.sla.clock.Bench.clock;
import static io.civicline.sla.clock.Bench.handle;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.Handlers;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.ReplyEvent;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.OpenDue;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.words.Words;
import io.civicline.sla.counting.CountingRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The earliest due of merged tickets wins, whatever the clock of the main ticket does at the merge. */
class JoinedDuesTest {

    private static final AssignmentId NEXT = AssignmentId.of("T1.4");

    private static Instant hours(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    private static LinkEvent.Absorbed absorbed(String clock, String amount, double from, double due) {
        ChosenLimit limit = ChosenLimit.within(
                amount, CountingId.of(CountingRule.FROM_THE_MINUTE.id().toString()), CalendarId.of("always"), 7, null);
        OpenDue open = new OpenDue(ClockCode.of(clock), limit, hours(from), hours(due));
        return new LinkEvent.Absorbed(new JoinedTicket(TicketId.of("T2"), 1, List.of(open), Handlers.NONE));
    }

    private static LinkEvent.Absorbed given(double until) {
        OpenDue open =
                new OpenDue(ClockCode.of("handle"), ChosenLimit.until(hours(until), 7, null), START, hours(until));
        return new LinkEvent.Absorbed(new JoinedTicket(TicketId.of("T2"), 1, List.of(open), Handlers.NONE));
    }

    private static Bench resting() {
        return Bench.with(handle().pausedWhileSuspended().build()).registered();
    }

    @Test
    void a_clock_that_begins_at_rest_takes_the_whole_other_limit_over_and_rests_on() {
        Bench bench = resting().suspended().happens(absorbed("handle", "6h", 0, 6));
        bench.after("1").dispatched();
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.PAUSED);
        assertThat(bench.clock("handle").limit().amount()).isEqualTo("6h");

        bench.after("20").passTime().resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(25));
    }

    @Test
    void a_clock_that_begins_at_rest_after_the_other_due_has_passed_is_due_when_it_is_resumed() {
        Bench bench = resting().suspended().happens(absorbed("handle", "6h", -7, -1));
        bench.after("1").dispatched().after("20").passTime();
        assertThat(bench.clock("handle").hasBreached()).isFalse();

        bench.resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(20));
    }

    @Test
    void a_due_that_a_rest_had_moved_rests_on_with_the_main_ticket_by_the_wall_clock() {
        Bench bench = resting().dispatched().suspended();
        bench.after("1").happens(absorbed("handle", "2h", -3, 4)); // three hours are left of it

        bench.after("5").resumed();

        assertThat(bench.clock("handle").due())
                .as("nobody came with it, and it rests from the merge on all the same")
                .isEqualTo(hours(8));
    }

    @Test
    void what_had_passed_before_the_merge_is_late_after_the_rest_though_nobody_came_with_it() {
        Bench bench = resting().dispatched().suspended();
        bench.after("3").happens(absorbed("handle", "2h", 0, 2));

        bench.after("10").resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(10));
    }

    @Test
    void a_given_date_that_passes_while_the_clock_rests_is_due_when_it_is_resumed_and_never_before() {
        Bench bench = resting().suspended().happens(given(5));
        bench.after("1").dispatched().after("20").passTime();
        bench.news();

        bench.resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(20));
        assertThat(bench.news()).containsExactly("clock-resumed handle of T1.1");
    }

    @Test
    void what_was_compared_while_the_clock_ran_is_not_compared_again_after_a_rest() {
        Bench bench = resting().dispatched().happens(given(12));
        bench.after("1").extended("handle", "5h").suspended().after("2").resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(16));
    }

    @Test
    void what_waits_for_a_later_act_begins_with_its_own_limit_though_the_other_due_has_passed() {
        Bench bench = Bench.with(clock("tell", ClockScope.TICKET)
                        .within("1h")
                        .starts("replied")
                        .stops("citizen-told")
                        .build())
                .registered()
                .dispatched()
                .happens(absorbed("tell", "1h", -3, -2));
        bench.after("1").happens(replied());

        assertThat(bench.clock("tell").due()).isEqualTo(hours(2));
    }

    @Test
    void a_sign_limit_of_a_part_does_not_pass_before_the_part_is_offered() {
        Bench bench = Bench.with(clock("sign", ClockScope.EVERY_PART)
                        .within("1h")
                        .starts("dispatched")
                        .stops("acknowledged")
                        .build())
                .registered()
                .happens(absorbed("sign", "1h", -3, -2));
        bench.after("1").dispatched();

        assertThat(bench.clock("sign", Bench.LEAD).due()).isEqualTo(hours(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledged", "first-contacted", "host:made-safe", "return-requested"})
    void what_waits_for_the_unit_to_take_the_part_up_is_not_late_before_the_part_is_offered(String stop) {
        Bench bench = Bench.with(clock("take-up", ClockScope.LEAD)
                        .within("1h")
                        .starts("dispatched")
                        .stops(stop)
                        .build())
                .registered()
                .happens(absorbed("take-up", "1h", -3, -2));
        bench.after("1").dispatched();

        assertThat(bench.clock("take-up").due()).isEqualTo(hours(2));
    }

    private static ClockRule handling(ClockScope scope) {
        return clock("handle", scope)
                .within("10h")
                .starts("dispatched", "reply-sent-back", "reopened")
                .stops("replied")
                .cancels("returned")
                .build();
    }

    private static Bench givenBack(ClockScope scope) {
        Bench bench = Bench.with(handling(scope)).registered().dispatched();
        bench.after("1").happens(new AssignmentEvent.Returned(Bench.LEAD, null));
        assertThat(bench.clock("handle").state()).isEqualTo(ClockState.CANCELLED);
        return bench;
    }

    private static Bench toAnother(Bench bench) {
        return bench.dispatched(new AssignmentEvent.Offer(NEXT, UnitId.of("roads"), AssignmentRole.LEAD));
    }

    @ParameterizedTest
    @EnumSource(names = {"TICKET", "LEAD"})
    void what_joined_after_a_part_was_given_back_is_late_as_soon_as_another_unit_leads(ClockScope scope) {
        Bench bench = givenBack(scope);
        bench.after("2").happens(absorbed("handle", "2h", -3, -1));

        toAnother(bench.after("3"));

        assertThat(bench.clock("handle").due()).isEqualTo(hours(3));
    }

    @ParameterizedTest
    @EnumSource(names = {"TICKET", "LEAD"})
    void what_joined_after_a_part_was_given_back_and_is_due_earlier_is_due_then(ClockScope scope) {
        Bench bench = givenBack(scope);
        bench.after("2").happens(absorbed("handle", "8h", 0, 8));

        toAnother(bench.after("3"));

        assertThat(bench.clock("handle").due()).isEqualTo(hours(8));
    }

    @Test
    void what_joined_after_the_answer_is_due_when_that_is_sent_back() {
        Bench bench = Bench.with(handling(ClockScope.LEAD)).registered().dispatched();
        bench.after("1").happens(replied()).after("2").happens(absorbed("handle", "8h", 0, 8));

        bench.after("3").happens(new ReplyEvent.ReplySentBack(Bench.LEAD, words()));

        assertThat(bench.clock("handle").due()).isEqualTo(hours(8));
    }

    @Test
    void what_joined_after_the_answer_is_due_no_more_when_the_ticket_is_reopened() {
        Bench bench = Bench.with(handling(ClockScope.LEAD)).registered().dispatched();
        bench.after("1").happens(replied()).after("2").happens(absorbed("handle", "8h", 0, 8));
        bench.after("3").happens(new EndingEvent.Closed(Closure.RESOLVED, null));

        bench.after("20")
                .happens(new ReopenEvent.Reopened(ReasonCode.of("again"), words(), TakeUp.SAME_UNIT, Bench.LEAD));

        assertThat(bench.clock("handle").due()).isEqualTo(hours(30));
    }

    /** Ten hours, and forty once it turns out to be an inquiry. */
    private static Bench changeable() {
        return Bench.rechoosing(clock("handle", ClockScope.LEAD)
                        .within(Conditions.kind("INQUIRY"), "40h", null)
                        .within("10h")
                        .starts("dispatched")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .build())
                .registered()
                .dispatched();
    }

    @Test
    void a_change_of_facts_gives_no_more_time_than_the_ticket_that_joined_has() {
        Bench bench = changeable().happens(absorbed("handle", "6h", 0, 6));

        bench.after("1").turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").due()).isEqualTo(hours(6));
        assertThat(bench.news()).doesNotContain("clock-cancelled handle of T1.1");
    }

    @Test
    void a_change_of_facts_keeps_the_rests_and_extensions_since_the_merge() {
        Bench bench = changeable().happens(absorbed("handle", "6h", 0, 6));
        bench.after("1").suspended().after("3").resumed().extended("handle", "5h");

        bench.after("4").turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").due()).isEqualTo(hours(13));
    }

    @Test
    void a_change_of_facts_during_a_rest_gives_no_more_time_after_it() {
        Bench bench = changeable().happens(absorbed("handle", "6h", 0, 6));
        bench.after("1").suspended().after("2").turnsOutToBe("INQUIRY");

        bench.after("4").resumed();

        assertThat(bench.clock("handle").due()).isEqualTo(hours(9));
    }

    @Test
    void what_joined_and_was_not_the_earliest_counts_when_changed_facts_give_more_time() {
        Bench bench = changeable().happens(absorbed("handle", "30h", 0, 30));
        assertThat(bench.clock("handle").due()).isEqualTo(hours(10));

        bench.after("1").turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").due()).as("the other one's").isEqualTo(hours(30));
    }

    private static Words words() {
        return Words.of("x", new byte[Words.SALT_BYTES]);
    }

    private static Event replied() {
        return new ReplyEvent.Replied(Bench.LEAD, Finding.SOLVED, words());
    }
}
