package io.civicline.testkit.handover;

import static io.civicline.core.error.RefusalCode.ALREADY_ACKNOWLEDGED;
import static io.civicline.core.error.RefusalCode.IS_LEAD;
import static io.civicline.core.error.RefusalCode.NOT_ABOVE;
import static io.civicline.core.error.RefusalCode.RETURNED_BEFORE;
import static io.civicline.core.error.RefusalCode.RETURN_FORBIDDEN;
import static io.civicline.core.error.RefusalCode.UNIT_TWICE;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.event.Event;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Offers taken back, tickets handed to another unit, parts that are not needed, systems behind units. */
class HandOverTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TestCity.TUESDAY);
    private final Ticket ticket = rig.register(aComplaint().dispatchTo("education", "police"));

    @Test
    void an_offer_that_is_recalled_was_no_hand_over_and_the_unit_stays_a_candidate() {
        Ticket recalled = rig.submit(ticket, Recall.lead());

        assertThat(recalled).hasStage(Stage.REGISTERED);
        assertThat(recalled.handling().assignments().get(0).state()).isEqualTo(AssignmentState.RECALLED);
        assertThat(recalled.handling().openOf(UnitId.of("police"))).isPresent();
        assertThat(recalled.handling().proposal()).isNotNull();

        Ticket again = rig.submit(recalled, Dispatch.to("education"));
        assertThat(again).isWith("police", "education");
        assertThat(again.handling().hops()).isZero();
    }

    @Test
    void the_clocks_of_a_recalled_part_end_and_those_of_others_run_on() {
        Ticket recalled = rig.submit(ticket, Recall.lead());

        assertThat(recalled.ledger().clocks())
                .filteredOn(
                        clock -> isOf(clock, recalled.handling().assignments().get(0)))
                .isNotEmpty()
                .allMatch(clock -> clock.state() == ClockState.CANCELLED);
        assertThat(recalled.ledger().clocks())
                .filteredOn(
                        clock -> isOf(clock, recalled.handling().assignments().get(1)))
                .isNotEmpty()
                .allMatch(clock -> clock.state() == ClockState.RUNNING);
        assertThat(recalled.clock("overall").state()).isEqualTo(ClockState.RUNNING);
    }

    private static boolean isOf(Clock clock, Assignment part) {
        return part.id().equals(clock.key().assignment());
    }

    @Test
    void what_is_acknowledged_cannot_be_recalled() {
        rig.as("education").submit(ticket.id(), new Acknowledge());

        assertThatRefused(() -> rig.submit(ticket, Recall.lead()))
                .onlyBecause(ALREADY_ACKNOWLEDGED)
                .naming("unit", "education");
    }

    @Test
    void a_unit_with_a_part_recalls_nothing_of_the_hotline() {
        assertThatRefused(() -> rig.as("police").submit(ticket.id(), Recall.of("education")))
                .onlyBecause(NOT_ABOVE);
        assertThatRefused(() -> rig.as("police").submit(ticket.id(), TakeBack.from("police", "不办")))
                .onlyBecause(NOT_ABOVE);
    }

    @Test
    void reassigning_is_one_act_and_one_hop_and_those_who_help_stay() {
        rig.as("education").submit(ticket.id(), new Acknowledge());
        var outcome = rig.submit(ticket, Reassign.to("environment", "由生态环境局主办"), Act.NOW);

        assertThat(outcome.events().stream().map(Event::name)).startsWith("reassigned", "dispatched");
        Ticket after = outcome.ticket();
        assertThat(after).isWith("environment", "police").hasStage(Stage.DISPATCHED);
        assertThat(after.handling().hops()).isEqualTo(1);
        assertThat(after.handling().returns()).isZero();
        assertThat(after.handling().openOf(UnitId.of("police"))).isPresent();
        assertThat(after.handling().assignments().get(0).state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(rig.as("education").ticket(ticket.id())).isEqualTo(after);
        assertThat(after.clock("handle").key().assignment())
                .isEqualTo(after.handling().lead().orElseThrow().id());
        assertThat(rig.explain(ticket).routing().text(Locale.ENGLISH)).contains("who named the units");
    }

    @Test
    void one_who_helps_can_be_made_to_lead_and_then_has_one_part() {
        Ticket after = rig.submit(ticket, Reassign.to("police", "主要是治安问题"));

        assertThat(after).isWith("police");
        assertThat(after.handling().open().filter(part -> part.unit().equals(UnitId.of("police"))))
                .hasSize(1);
        assertThat(after.ledger()
                        .open()
                        .filter(clock ->
                                isOf(clock, after.handling().assignments().get(1))))
                .isEmpty();
        assertThatRefused(() -> rig.submit(ticket, Reassign.to("police", "再派"))).onlyBecause(UNIT_TWICE);
    }

    @Test
    void who_gave_it_back_is_not_reassigned_to() {
        rig.as("education").submit(ticket.id(), RequestReturn.because("not-our-duty", "非职责"));
        rig.submit(ticket, DecideReturn.accept("education"));
        rig.submit(ticket, Dispatch.to("environment"));

        assertThatRefused(() -> rig.submit(ticket, Reassign.to("education", "还是你们")))
                .onlyBecause(RETURNED_BEFORE);
    }

    @Test
    void a_unit_that_is_not_needed_loses_its_part_but_the_lead_is_only_reassigned() {
        Ticket after = rig.submit(ticket, TakeBack.from("police", "不再需要"));

        assertThat(after.handling().openOf(UnitId.of("police"))).isEmpty();
        assertThatRefused(() -> rig.submit(ticket, TakeBack.from("education", "不再需要")))
                .onlyBecause(IS_LEAD);
    }

    @Test
    void a_ticket_that_was_dispatched_without_return_is_not_given_back() {
        Ticket strict = rig.register(aComplaint().draft());
        rig.submit(strict, Dispatch.to("education").withoutReturn());

        assertThatRefused(() -> rig.as("education").submit(strict.id(), RequestReturn.because("not-our-duty", "非职责")))
                .onlyBecause(RETURN_FORBIDDEN);
    }

    @Test
    void what_was_sent_and_not_acknowledged_is_a_list() {
        rig.as("education").submit(ticket.id(), new Acknowledge());
        rig.as("education").submit(ticket.id(), ReportDownstream.sent("grid", "G-1", "sent"));

        assertThat(units(rig.ticket(ticket))).containsExactly("education", "police");

        rig.as("education").submit(ticket.id(), ReportDownstream.acknowledged("grid", "G-1", "accepted"));
        rig.as("police").submit(ticket.id(), new Acknowledge());
        assertThat(units(rig.ticket(ticket))).isEmpty();

        rig.advance(Duration.ofHours(1));
        rig.as("education").submit(ticket.id(), ReportDownstream.sent("grid", "G-1", "working"));
        assertThat(rig.ticket(ticket).handling().lead().orElseThrow().downstream())
                .isNotNull()
                .matches(there -> there.acknowledged() && there.state().value().equals("working"));
        assertThat(rig.as("education")
                        .submit(ticket.id(), ReportDownstream.sent("grid", "G-1", "working"), Act.NOW)
                        .changed())
                .isFalse();
    }

    private static Iterable<String> units(Ticket of) {
        return of.sentUnacknowledged().stream().map(part -> part.unit().value()).toList();
    }
}
