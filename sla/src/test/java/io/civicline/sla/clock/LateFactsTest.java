package io.civicline.sla.clock;

import static io.civicline.sla.clock.Bench.START;
import static io.civicline.sla.clock.Bench.clock;
import static io.civicline.sla.clock.ClockScope.EVERY_PART;
import static io.civicline.sla.clock.ClockScope.LEAD;
import static io.civicline.sla.clock.ClockScope.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.code.EventCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.HandOverEvent.Subassigned;
import io.civicline.core.event.RecordEvent.HostReported;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.ReplyEvent;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A clock that changed facts make apply is as it would be, had the facts always been so. */
class LateFactsTest {

    private static final AssignmentId BELOW = AssignmentId.of("T1.4");

    private static Instant hours(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    /** Of inquiries only; every ticket of these tests begins as a complaint. */
    private static ClockRule.Builder ofInquiries(String code, ClockScope scope) {
        return clock(code, scope).within("10h").when(Conditions.kind("INQUIRY"));
    }

    private static Bench dispatched(ClockRule.Builder rule) {
        return Bench.rechoosing(rule.build()).registered().dispatched();
    }

    private static Words words() {
        return Words.of("x", new byte[Words.SALT_BYTES]);
    }

    private static Event replied(AssignmentId part) {
        return new ReplyEvent.Replied(part, Finding.SOLVED, words());
    }

    private static Event sentBack() {
        return new ReplyEvent.ReplySentBack(Bench.LEAD, words());
    }

    @Test
    void what_has_ended_by_a_reply_does_not_begin_on_a_ticket_that_is_replied_to() {
        Bench bench =
                dispatched(ofInquiries("handle", TICKET).starts("dispatched").stops("replied"));
        bench.after("1").happens(replied(Bench.LEAD)).after("2").turnsOutToBe("INQUIRY");

        assertThat(bench.clocks()).isEmpty();
    }

    @Test
    void the_reply_of_a_part_that_helps_has_ended_nothing_of_the_whole_ticket() {
        Bench bench =
                dispatched(ofInquiries("handle", TICKET).starts("dispatched").stops("replied"));
        bench.after("1").happens(replied(Bench.ASSIST)).after("2").turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").due()).isEqualTo(hours(10));
    }

    @Test
    void what_began_again_after_it_had_ended_counts_from_the_last_beginning() {
        Bench bench = dispatched(ofInquiries("handle", LEAD)
                .starts("dispatched", "reply-sent-back")
                .stops("replied"));
        bench.after("1")
                .happens(replied(Bench.LEAD))
                .after("2")
                .happens(sentBack())
                .after("3")
                .turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").startedAt()).isEqualTo(hours(2));
        assertThat(bench.clock("handle").due()).isEqualTo(hours(12));
    }

    @Test
    void a_clock_that_waits_for_what_follows_the_reply_begins_though_the_part_is_done() {
        Bench bench = dispatched(ofInquiries("audit", LEAD).starts("replied").stops("reply-passed"));
        bench.after("1").happens(replied(Bench.LEAD)).after("2").turnsOutToBe("INQUIRY");

        assertThat(bench.clock("audit").due()).isEqualTo(hours(11));
    }

    @Test
    void a_part_that_is_handled_again_after_its_reply_stood_has_its_limit_from_the_change() {
        Bench bench = dispatched(
                ofInquiries("handle", LEAD).starts("dispatched", "reworked").stops("replied"));
        bench.after("1")
                .happens(replied(Bench.LEAD))
                .after("2")
                .happens(new ReopenEvent.Reworked(TakeUp.SAME_UNIT, Bench.LEAD))
                .after("3")
                .turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").due()).isEqualTo(hours(13));
    }

    @Test
    void the_dispatch_to_another_lead_counts_after_the_return_of_the_first_at_the_same_instant() {
        Bench bench = dispatched(ofInquiries("handle", TICKET)
                .starts("dispatched")
                .stops("replied")
                .cancels("returned"));
        AssignmentId second = AssignmentId.of("T1.4");
        bench.after("1")
                .happens(new AssignmentEvent.ReturnRequested(Bench.LEAD, ReasonCode.of("x"), words(), null))
                .happens(new AssignmentEvent.Returned(Bench.LEAD, null))
                .dispatched(new Offer(second, UnitId.of("roads2"), AssignmentRole.LEAD))
                .after("3")
                .turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle").startedAt()).isEqualTo(hours(1));
    }

    @Test
    void a_fact_of_the_host_starts_and_ends_a_clock_too() {
        Bench bench = dispatched(ofInquiries("pay", TICKET).starts("host:asked").stops("host:paid"));
        bench.after("1").happens(new HostReported(EventCode.of("asked"), Map.of()));
        bench.after("2").turnsOutToBe("INQUIRY");
        assertThat(bench.clock("pay").due()).isEqualTo(hours(11));

        Bench paid = dispatched(ofInquiries("pay", TICKET).starts("host:asked").stops("host:paid"));
        paid.after("1").happens(new HostReported(EventCode.of("asked"), Map.of()));
        paid.after("2").happens(new HostReported(EventCode.of("paid"), Map.of()));
        assertThat(paid.after("3").turnsOutToBe("INQUIRY").clocks()).isEmpty();
    }

    @Test
    void what_the_end_of_the_ticket_would_have_ended_does_not_begin_after_its_reopening_unless_that_starts_it() {
        Event closed = new EndingEvent.Closed(Closure.RESOLVED, null);
        Event reopened = new ReopenEvent.Reopened(ReasonCode.of("x"), words(), TakeUp.SAME_UNIT, Bench.LEAD);
        Bench bench =
                dispatched(ofInquiries("overall", TICKET).starts("received").stops("citizen-told"));
        bench.after("1").happens(replied(Bench.LEAD)).happens(closed).after("2").happens(reopened);
        assertThat(bench.after("3").turnsOutToBe("INQUIRY").clocks()).isEmpty();

        Bench again = dispatched(
                ofInquiries("overall", TICKET).starts("received", "reopened").stops("citizen-told"));
        again.after("1").happens(replied(Bench.LEAD)).happens(closed).after("2").happens(reopened);
        assertThat(again.after("3").turnsOutToBe("INQUIRY").clock("overall").due())
                .isEqualTo(hours(13));
    }

    private static Bench subassigned(ClockRule.Builder rule) {
        Bench bench = dispatched(rule);
        Subassigned below =
                new Subassigned(Bench.LEAD, List.of(new Offer(BELOW, UnitId.of("pipes"), AssignmentRole.ASSIST)), null);
        return bench.after("1").happens(below);
    }

    @Test
    void the_limits_of_the_hotline_begin_for_no_part_that_a_unit_gave_on() {
        Bench bench = subassigned(
                        ofInquiries("sign", EVERY_PART).starts("dispatched").stops("acknowledged"))
                .after("2")
                .turnsOutToBe("INQUIRY");

        assertThat(bench.clocks()).containsExactly("sign of T1.1", "sign of T1.2");
    }

    @Test
    void the_limits_below_a_unit_begin_for_the_parts_that_it_gave_on_and_for_no_other() {
        Bench bench = subassigned(ofInquiries("sub-sign", EVERY_PART)
                        .starts("subassigned")
                        .stops("sub-acknowledged"))
                .after("2")
                .turnsOutToBe("INQUIRY");
        assertThat(bench.clocks()).containsExactly("sub-sign of T1.4");
        assertThat(bench.clock("sub-sign").due()).isEqualTo(hours(11));

        Bench signed = subassigned(ofInquiries("sub-sign", EVERY_PART)
                        .starts("subassigned")
                        .stops("sub-acknowledged"))
                .happens(new AssignmentEvent.Acknowledged(BELOW));
        assertThat(signed.after("2").turnsOutToBe("INQUIRY").clocks()).isEmpty();
    }

    @Test
    void a_draft_has_no_clock_before_it_is_dispatched_whatever_it_turns_out_to_be() {
        Bench bench = Bench.rechoosing(ofInquiries("overall", TICKET)
                        .starts("received")
                        .stops("closed")
                        .build())
                .draft()
                .registered();
        assertThat(bench.after("1").turnsOutToBe("INQUIRY").clocks()).isEmpty();
        bench.after("2").dispatched();

        assertThat(bench.clock("overall").startedAt()).isEqualTo(START.minusSeconds(1800));
    }
}
