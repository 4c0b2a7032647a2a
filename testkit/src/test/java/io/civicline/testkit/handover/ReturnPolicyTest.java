package io.civicline.testkit.handover;

import static io.civicline.core.error.RefusalCode.NO_SUCH_TICKET;
import static io.civicline.core.error.RefusalCode.RETURNS_USED_UP;
import static io.civicline.core.error.RefusalCode.RULING_BINDS;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.command.Context;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.Facts;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RoutingEvent.Routed;
import io.civicline.core.event.Stamp;
import io.civicline.core.event.StepEvent.StepFailed;
import io.civicline.core.id.UnitId;
import io.civicline.core.request.Request;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.core.words.Words;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.StepAct;
import io.civicline.sla.counting.CountingRule;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Properties 72 and 75: what a policy says about offers that nobody takes, and about giving back. */
class ReturnPolicyTest {

    private static HotlineRig rig(PolicySetBuilder policy) {
        return HotlineRig.with(policy.build()).at(TestCity.TUESDAY);
    }

    private static ClockRule.Builder clock(String code) {
        return ClockRule.of(code, ClockScope.EVERY_PART)
                .within("1h")
                .counted(CountingRule.FROM_THE_MINUTE.id())
                .on("round-the-clock")
                .starts("dispatched")
                .stops("acknowledged");
    }

    /** Two candidates after the accused one, and an offer that expires after an hour. */
    private static HotlineRig expiring() {
        return rig(TestCity.builder()
                .rule(RoutingRule.of(
                        "test", 1, Conditions.always(), Who.parse("unit:education", "unit:transport", "unit:police")))
                .clock(clock("take").step("expire", "due", StepAct.reroute()).build()));
    }

    @Test
    void p72_an_offer_that_nobody_takes_expires_into_re_routing_without_that_unit() {
        HotlineRig rig = expiring();
        Ticket ticket = rig.register(aComplaint());
        Instant due = ticket.clock("take").due();
        assertThat(ticket).isWith("education");

        rig.sleepUntil(due.plus(Duration.ofMinutes(30)));
        rig.runDue();
        Ticket second = rig.ticket(ticket);
        assertThat(second).isWith("transport").hasStage(Stage.DISPATCHED);
        assertThat(second.handling().assignments().get(0).state()).isEqualTo(AssignmentState.EXPIRED);
        assertThat(second.handling().assignments().get(0).endedAt())
                .as("at its own instant, however late it is noticed")
                .isEqualTo(due);
        assertThat(second.handling().hops()).isZero();
        assertThat(rig.explain(ticket).routing().rules()).isPresent();
    }

    @Test
    void p72_when_all_have_let_it_expire_the_ticket_is_listed_as_unrouted() {
        HotlineRig rig = rig(TestCity.builder()
                .rule(RoutingRule.of("test", 1, Conditions.always(), Who.parse("unit:education")))
                .fallback(Who.parse("unit:education"))
                .clock(clock("take").step("expire", "due", StepAct.reroute()).build()));
        Ticket ticket = rig.register(aComplaint());
        rig.advance(Duration.ofHours(3));

        Ticket after = rig.ticket(ticket);
        assertThat(after).hasStage(Stage.REGISTERED);
        assertThat(after.handling().unrouted()).isEqualTo("NO_CANDIDATE");
        assertThat(rig.submit(ticket, Dispatch.to("education"))).isWith("education");
    }

    @Test
    void p72_what_was_taken_or_ruled_does_not_expire_and_the_journal_says_why() {
        HotlineRig rig = expiring();
        Ticket taken = rig.register(aComplaint());
        rig.as("education").submit(taken.id(), new Acknowledge());
        Ticket ruled = rig.register(aComplaint());
        rig.desk("supervisor").submit(ruled.id(), Rule.at("centre", "临热裁〔2026〕1号", "police"));
        rig.advance(Duration.ofHours(5));

        assertThat(rig.ticket(taken)).isWith("education");
        assertThat(rig.ticket(ruled)).isWith("police");
        assertThat(rig.journal(ruled).stream()
                        .map(Entry::event)
                        .filter(StepFailed.class::isInstance)
                        .map(event -> ((StepFailed) event).why()))
                .containsExactly(StepObstacle.RULED);
    }

    @Test
    void silence_is_acceptance_at_the_instant_at_which_the_time_to_return_ran_out() {
        HotlineRig rig = rig(
                TestCity.builder().returns(ReturnRules.upTo(2).within("return").silenceAcknowledges()));
        Ticket ticket = rig.register(aComplaint().dispatchTo("education"));
        Instant due = ticket.clock("return").due();
        rig.sleepUntil(due.plus(Duration.ofHours(2)));
        rig.runDue();

        Ticket after = rig.ticket(ticket);
        assertThat(after).hasStage(Stage.HANDLING);
        assertThat(after.handling().lead().map(Assignment::acknowledgedAt)).contains(due);
    }

    @Test
    void silence_is_broken_by_asking_to_return() {
        HotlineRig rig = rig(
                TestCity.builder().returns(ReturnRules.upTo(2).within("return").silenceAcknowledges()));
        Ticket ticket = rig.register(aComplaint().dispatchTo("education"));
        rig.as("education").submit(ticket.id(), RequestReturn.because("not-our-duty", "非职责"));
        rig.advance(Duration.ofDays(3));

        assertThat(rig.ticket(ticket)).hasStage(Stage.DISPATCHED);
    }

    @Test
    void a_return_takes_effect_at_once_where_the_policy_says_so() {
        HotlineRig rig = rig(TestCity.builder()
                .returns(ReturnRules.upTo(2).then(ResultMode.DISPATCH).atOnce()));
        Ticket ticket = rig.register(aComplaint().category("school"));
        Ticket after = rig.as("education")
                .submit(ticket.id(), RequestReturn.because("not-our-duty", "非职责"))
                .ticket();

        assertThat(after.handling().returns()).isEqualTo(1);
        assertThat(after).isWith("north-district", "centre");
        assertThat(after.handling().hops()).isEqualTo(1);
    }

    @Test
    void p75_a_return_has_a_reason_and_a_limit_and_after_the_limit_somebody_rules() {
        HotlineRig rig = rig(TestCity.builder());
        Ticket ticket = rig.register(aComplaint().dispatchTo("education"));
        for (String unit : List.of("education", "environment")) {
            rig.as(unit).submit(ticket.id(), RequestReturn.because("not-our-duty", "见三定方案"));
            rig.submit(ticket, DecideReturn.accept(unit));
            rig.submit(ticket, Dispatch.to(unit.equals("education") ? "environment" : "transport"));
        }
        RequestReturn third = RequestReturn.because("not-our-duty", "见三定方案");
        assertThatRefused(() -> rig.as("transport").submit(ticket.id(), third)).onlyBecause(RETURNS_USED_UP);
        rig.as("transport").submit(ticket.id(), RequestRuling.because("三家互推"));
        Ticket ruled = rig.desk("supervisor")
                .submit(ticket.id(), Rule.at("centre", "临热裁〔2026〕1号", "education"))
                .ticket();

        assertThat(ruled).isWith("education");
        assertThatRefused(() -> rig.as("education").submit(ticket.id(), third))
                .because(RETURNS_USED_UP)
                .because(RULING_BINDS);
    }

    @Test
    void who_acts_for_an_accused_unit_or_one_below_it_knows_nothing_of_the_ticket() {
        HotlineRig rig = rig(TestCity.builder());
        Ticket ticket = rig.register(aComplaint().about("south-district").dispatchTo("education"));

        assertThatRefused(() -> rig.as("south-streets").ticket(ticket.id())).onlyBecause(NO_SUCH_TICKET);
        assertThatRefused(() -> rig.as("harbour-streets").submit(ticket.id(), new Acknowledge()))
                .onlyBecause(NO_SUCH_TICKET);
        assertThat(rig.as("education").ticket(ticket.id()).clock("handle").state())
                .isEqualTo(ClockState.RUNNING);
        assertThat(rig.journal(ticket).stream().map(Entry::event)).noneMatch(Routed.class::isInstance);
    }

    @Test
    void a_unit_that_turns_out_to_be_accused_leaves_and_the_ticket_is_routed_again() {
        PolicySet policy = TestCity.policies();
        HotlineRig rig = HotlineRig.with(policy).at(TestCity.TUESDAY);
        Ticket ticket = rig.register(aComplaint().dispatchTo("power", "police"));
        rig.as("power").submit(ticket.id(), new Acknowledge());
        Ticket given =
                rig.as("power").submit(ticket.id(), Subassign.to("grid-team")).ticket();

        Ticket about = given.withRequest(about(given.request(), "power"));
        Stamp stamp = new Stamp(rig.now(), rig.now(), Actor.of("somebody", "supervisor"), null);
        Context at = new Context(stamp, policy, Facts.NONE, () -> new byte[Words.SALT_BYTES]);
        Decision decision = policy.rulebook(List.of(), List.of()).decide(about, new Note("事实有变"), Duration.ZERO, at);

        Ticket after = decision.result().orElseThrow();
        assertThat(after.handling().assignments())
                .filteredOn(part ->
                        List.of("power", "grid-team").contains(part.unit().value()))
                .allMatch(part -> part.state() == AssignmentState.WITHDRAWN);
        assertThat(after.handling().open())
                .singleElement()
                .matches(part -> part.unit().value().equals("police"));
        assertThat(after.handling().proposal()).isNotNull();
        assertThat(policy.access().maySee(Actor.of("x", "handler").in("power"), after))
                .isFalse();
        assertThat(policy.access().maySee(Actor.of("x", "handler").in("grid-crew"), after))
                .isFalse();
    }

    private static Request about(Request request, String accused) {
        return new Request(
                request.kind(),
                request.category(),
                request.region(),
                request.urgency(),
                request.subject(),
                request.body(),
                request.location(),
                request.attributes(),
                request.confidential(),
                List.of(UnitId.of(accused)));
    }
}
