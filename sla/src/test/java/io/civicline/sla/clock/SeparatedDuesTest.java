package io.civicline.sla.clock;

import static io.civicline.sla.clock.Bench.LEAD;
import static io.civicline.sla.clock.Bench.START;
import static io.civicline.sla.clock.Bench.clock;
import static io.civicline.sla.clock.Bench.handle;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Closure;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A ticket that is taken out of another goes by its own dues, once, whatever was said of them while it was merged. */
class SeparatedDuesTest {

    private static final AssignmentId NEXT = AssignmentId.of("T1.4");

    private static Instant hours(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    private static EndingEvent.Merged merged() {
        return new EndingEvent.Merged(TicketId.of("T9"), null);
    }

    private static LinkEvent.Unmerged unmerged() {
        return new LinkEvent.Unmerged(TicketId.of("T9"), null);
    }

    private static Bench dispatchedToWaterAgain(Bench bench) {
        return bench.dispatched(new Offer(NEXT, UnitId.of("water"), AssignmentRole.LEAD));
    }

    private static Words words() {
        return Words.of("x", new byte[Words.SALT_BYTES]);
    }

    @Test
    void an_excuse_that_was_granted_while_it_was_merged_gives_no_fresh_limit() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("11").passTime().happens(merged());
        Clock late = bench.clock("handle", LEAD);
        assertThat(late.state()).isEqualTo(ClockState.LATE);
        bench.after("12").happens(new ClockEvent.ClockExcused(late.key(), late.lastDue()));

        bench.after("13").happens(unmerged());
        dispatchedToWaterAgain(bench);

        assertThat(bench.clock("handle", NEXT).due()).isEqualTo(hours(13));
    }

    @Test
    void its_own_due_is_forgotten_when_it_ends_again_before_it_was_dispatched() {
        Bench bench = Bench.with(handle().build()).registered().dispatched();
        bench.after("1").happens(merged());
        bench.after("2").happens(unmerged());
        bench.after("3").happens(new EndingEvent.Closed(Closure.TERMINATED, null));
        bench.after("9000").happens(reopened());
        dispatchedToWaterAgain(bench);

        assertThat(bench.clock("handle", NEXT).due()).isEqualTo(hours(9010));
    }

    @Test
    void a_change_of_facts_gives_no_more_time_than_its_own_due() {
        Bench bench = Bench.rechoosing(clock("handle", ClockScope.LEAD)
                        .within(Conditions.kind("INQUIRY"), "40h", null)
                        .within("10h")
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .registered()
                .dispatched();
        bench.after("1").happens(merged());
        bench.after("2").happens(unmerged());
        dispatchedToWaterAgain(bench);

        bench.after("3").turnsOutToBe("INQUIRY");

        assertThat(bench.clock("handle", NEXT).due()).isEqualTo(hours(10));
    }

    private static ReopenEvent.Reopened reopened() {
        return new ReopenEvent.Reopened(ReasonCode.of("again"), words(), TakeUp.ROUTE, null);
    }
}
