package io.civicline.testkit.property;

import static io.civicline.core.error.RefusalCode.ACCUSED;
import static io.civicline.core.error.RefusalCode.CLOSED;
import static io.civicline.core.error.RefusalCode.RETURNS_USED_UP;
import static io.civicline.core.error.RefusalCode.UNIT_TWICE;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofHours;

import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.Event;
import io.civicline.core.event.RoutingEvent.Routed;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Outcome;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sections 6 and 7 of the complaints: one way for everything, no change without an event, no event without a change. */
class OneWayTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);

    @Test
    void p54_the_end_of_a_ticket_is_final_whoever_comes_later() {
        Ticket ticket = rig.submit(rig.register(aComplaint()), new Acknowledge());
        Instant before = rig.now();
        rig.advance(ofHours(1));
        rig.submit(ticket, new Withdraw(null));

        assertThatRefused(() -> rig.as("north-streets").submit(ticket.id(), Reply.of(Finding.SOLVED, "已解决")))
                .onlyBecause(CLOSED);
        assertThatRefused(() -> rig.as("north-streets")
                        .submit(ticket.id(), Reply.of(Finding.SOLVED, "已解决"), Act.occurred(before, "补录")))
                .because(CLOSED);
        assertThat(rig.ticket(ticket)).isClosedAs(Closure.WITHDRAWN);
    }

    @Test
    void p69_what_preview_shows_is_what_happens() {
        Ticket ticket = rig.register(aComplaint());
        Decision.Applied preview = (Decision.Applied) rig.preview(ticket, new Acknowledge());

        Outcome outcome = rig.submit(ticket, new Acknowledge(), Act.NOW);

        assertThat(outcome.events()).isEqualTo(preview.events());
        assertThat(outcome.ticket()).isEqualTo(preview.ticket());
    }

    @Test
    void p69_a_registration_is_previewed_by_the_function_that_registers() {
        Decision.Applied preview =
                (Decision.Applied) rig.desk("supervisor").preview(aComplaint().dispatch());

        Ticket ticket = rig.register(aComplaint());

        assertThat(ticket.lead()).isEqualTo(preview.ticket().lead());
        assertThat(rig.journal(ticket))
                .extracting(entry -> entry.event().name())
                .containsExactlyElementsOf(
                        preview.events().stream().map(Event::name).toList());
    }

    @Test
    void p70_the_same_snapshot_gives_the_same_route_and_the_fallback_only_where_no_rule_holds() {
        List<Ticket> same = List.of(rig.register(aComplaint()), rig.register(aComplaint()));
        assertThat(same).extracting(Ticket::lead).containsOnly(same.get(0).lead());

        List<String> rules = same.stream().map(this::rule).toList();
        assertThat(rules).containsOnly(rules.get(0)).doesNotContain("fallback");
        assertThat(rule(rig.register(aComplaint().category("utility")))).isEqualTo("fallback");
    }

    private String rule(Ticket ticket) {
        return rig.journal(ticket).stream()
                .map(entry -> entry.event())
                .filter(Routed.class::isInstance)
                .map(event -> ((Routed) event).choice().rule().value())
                .findFirst()
                .orElse("none");
    }

    @Test
    void p71_a_ticket_that_is_no_longer_merged_is_routed_as_one_that_is_registered() {
        Ticket main = rig.register(aComplaint());
        Ticket joined = rig.register(aComplaint());
        rig.desk("supervisor").merge(main.id(), List.of(joined.id()), null, Act.NOW);

        Ticket again = rig.desk("supervisor")
                .unmerge(main.id(), joined.id(), null, Act.NOW)
                .get(1)
                .ticket();

        assertThat(again)
                .hasStage(Stage.DISPATCHED)
                .isDue("handle", main.clock("handle").due());
        assertThat(again.lead()).isEqualTo(main.lead());
    }

    @Test
    void p71_a_unit_named_at_registration_is_checked_and_its_clocks_start_as_when_a_dispatcher_names_it() {
        assertThatRefused(() -> rig.register(aComplaint().about("police").dispatchTo("police")))
                .onlyBecause(ACCUSED)
                .naming("unit", "police");
        Ticket draft = rig.register(aComplaint().about("police").draft());
        assertThatRefused(() -> rig.submit(draft, Dispatch.to("police"))).onlyBecause(ACCUSED);

        Ticket named = rig.register(aComplaint().dispatchTo("police"));
        Ticket dispatched = rig.submit(draft, Dispatch.to("environment"));
        Ticket routed = rig.register(aComplaint());
        assertThat(List.of(named, dispatched, routed))
                .allSatisfy(ticket -> assertThat(ticket)
                        .hasStage(Stage.DISPATCHED)
                        .isDue("handle", routed.clock("handle").due())
                        .isDue("acknowledge", routed.clock("acknowledge").due()));
    }

    @Test
    void p71_the_ground_of_a_dispatch_says_whether_a_rule_a_proposal_or_a_person_named_the_units() {
        assertThat(ground(rig.register(aComplaint()))).contains(Ground.RULE);
        assertThat(ground(rig.register(aComplaint().dispatchTo("police")))).contains(Ground.PERSON);
        assertThat(ground(rig.submit(rig.register(aComplaint().propose()), Dispatch.asProposed())))
                .contains(Ground.PROPOSAL);
        assertThat(ground(rig.submit(rig.register(aComplaint().propose()), Dispatch.to("police"))))
                .contains(Ground.PROPOSAL_CHANGED);
    }

    private Optional<Ground> ground(Ticket ticket) {
        return rig.journal(ticket).stream()
                .map(entry -> entry.event())
                .filter(Dispatched.class::isInstance)
                .map(event -> ((Dispatched) event).ground())
                .reduce((first, last) -> last);
    }

    @Test
    void p82_where_nothing_changes_no_event_is_stored_and_nobody_is_told() {
        Ticket ticket = rig.submit(rig.register(aComplaint()), new Acknowledge());
        rig.submit(ticket, new FirstContact());
        int told = rig.notices().size();
        var entries = rig.journal(ticket);
        rig.advance(ofHours(1));

        Outcome again = rig.submit(ticket, new Acknowledge(), Act.once("again"));

        assertThat(again.changed()).isFalse();
        assertThat(again.events()).isEmpty();
        assertThat(rig.preview(ticket, new FirstContact())).isUnchanged();
        assertThat(rig.submit(ticket, new FirstContact(), Act.NOW).changed()).isFalse();
        assertThat(rig.journal(ticket)).isEqualTo(entries);
        assertThat(rig.notices()).hasSize(told);
    }

    @Test
    void p85_how_it_was_closed_and_when_each_step_was_reached_is_stored_not_inferred() {
        Instant start = rig.now();
        Ticket ticket = rig.register(aComplaint());
        step(ticket, new Acknowledge());
        step(ticket, new FirstContact());
        step(ticket, Reply.of(Finding.PARTLY, "部分解决"));
        step(ticket, Audit.passed());
        step(ticket, new TellCitizen("PHONE"));
        step(ticket, Close.as(Closure.RESOLVED));

        Ticket closed = rig.ticket(ticket);
        var lead = closed.handling().lead().orElseThrow();
        assertThat(closed).isClosedAs(Closure.RESOLVED);
        assertThat(closed.registered().registeredAt()).isEqualTo(start);
        assertThat(lead.offeredAt()).isEqualTo(start);
        assertThat(lead.acknowledgedAt()).isEqualTo(start.plus(ofHours(1)));
        assertThat(lead.firstContactAt()).isEqualTo(start.plus(ofHours(2)));
        assertThat(closed.answering().lastOf(lead.id())).hasValueSatisfying(reply -> {
            assertThat(reply.at()).isEqualTo(start.plus(ofHours(3)));
            assertThat(reply.finding()).isEqualTo(Finding.PARTLY);
            assertThat(reply.judgement().at()).isEqualTo(start.plus(ofHours(4)));
        });
        assertThat(closed.answering().tellings().get(0).at()).isEqualTo(start.plus(ofHours(5)));
        assertThat(closed.ending().at()).isEqualTo(start.plus(ofHours(6)));
    }

    private void step(Ticket ticket, Command command) {
        rig.advance(ofHours(1));
        List<Event> events = rig.submit(ticket, command, Act.NOW).events();
        assertThat(events).isNotEmpty();
    }

    @Test
    void p75_a_return_has_a_reason_says_who_asked_and_is_limited() {
        Ticket ticket = rig.register(aComplaint());
        for (String unit : List.of("north-streets", "water")) {
            rig.as(unit).submit(ticket.id(), RequestReturn.because("not-our-duty", "…"));
            rig.submit(ticket, DecideReturn.accept(unit));
            rig.submit(ticket, Dispatch.to(unit.equals("water") ? "police" : "water"));
        }

        assertThat(rig.ticket(ticket).handling().returns()).isEqualTo(2);
        assertThatRefused(() -> rig.as("police").submit(ticket.id(), RequestReturn.because("not-our-duty", "…")))
                .onlyBecause(RETURNS_USED_UP)
                .naming("allowed", 2);
    }

    @Test
    void p75_a_unit_that_leads_by_now_does_not_get_its_reply_as_a_helper_back_as_well() {
        Ticket ticket = rig.register(aComplaint().dispatchTo("education", "environment"));
        rig.as("environment").submit(ticket.id(), new Acknowledge());
        rig.as("environment").submit(ticket.id(), Reply.of(Finding.EXPLAINED, "已解释"));
        rig.as("education").submit(ticket.id(), RequestReturn.because("not-our-duty", "…"));
        rig.submit(ticket, DecideReturn.accept("education"));
        rig.submit(ticket, Dispatch.to("environment"));

        assertThatRefused(() -> rig.submit(ticket, Audit.sendBack("请补充").of("environment")))
                .onlyBecause(UNIT_TWICE);
        assertThat(rig.submit(ticket, Audit.passed().of("environment"))).isWith("environment");
    }
}
