package io.civicline.engine;

import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.urgency;
import static io.civicline.engine.TownPolicies.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Changing.Supplement;
import io.civicline.core.command.Command;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.registration.Place;
import io.civicline.core.situation.Counter;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Reroute;
import io.civicline.engine.policy.Role;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a ticket whose facts turn out to be other than they were registered. */
class ChangedFactsTest {

    private static final ChangeFacts URGENT = ChangeFacts.because("水位上涨").urgency("URGENT");

    private static PolicySetBuilder policy() {
        return TownPolicies.builder()
                .clock(TownPolicies.rule("limit", ClockScope.LEAD, "20h")
                        .starts("dispatched")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .build())
                .role(Role.of("editor")
                        .may("change-facts", "supplement", "suspend", "resume")
                        .seesEverything());
    }

    /** Six hours if urgent, twenty otherwise. */
    private static Town town() {
        return Town.open(TownPolicies.builder()
                .clock(io.civicline.sla.clock.ClockRule.of("limit", ClockScope.LEAD)
                        .within(urgency("URGENT"), "6h", null)
                        .within("20h")
                        .counted(io.civicline.sla.counting.CountingRule.FROM_THE_MINUTE.id())
                        .on(TownPolicies.ALWAYS)
                        .starts("dispatched")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .build())
                .clock(rule("roads-only", ClockScope.LEAD, "10h")
                        .when(category("city.roads"))
                        .starts("dispatched")
                        .stops("replied")
                        .build())
                .clock(rule("water-only", ClockScope.TICKET, "90h")
                        .when(category("city.water"))
                        .starts("received")
                        .stops("closed")
                        .build())
                .role(Role.of("editor")
                        .may("change-facts", "supplement", "suspend", "resume")
                        .seesEverything()
                        .recordsLateUpTo(Duration.ofHours(12)))
                .reroute(Reroute.PROPOSE)
                .rechoosingLimits()
                .build());
    }

    private static Instant hour(long hour) {
        return Town.START.plus(Duration.ofHours(hour));
    }

    private static Ticket edit(Town town, Ticket ticket, Command command) {
        return town.hotline
                .as(Actor.of("chen", "editor"))
                .submit(ticket.id(), command)
                .ticket();
    }

    @ParameterizedTest(name = "changed after {0} h: due after {1} h, counted from {2}")
    @CsvSource({"2, 6, 0", "6, 6, 0", "7, 13, 7", "19, 25, 19"})
    void p21_a_clock_keeps_its_start_unless_the_new_due_would_have_passed(int changed, int due, int from) {
        Town town = town();
        Ticket ticket = town.dispatched();
        town.setClock(hour(changed));
        Clock clock = edit(town, ticket, URGENT).clock("limit");

        assertThat(clock.due()).isEqualTo(hour(due));
        assertThat(clock.startedAt()).isEqualTo(hour(from));
        assertThat(clock.limit().amount()).isEqualTo("6h");
        assertThat(clock.entries()).extracting(LedgerEntry::mark).containsExactly(Mark.STARTED, Mark.RECHOSEN);
        assertThat(town.chief().verify(ticket.id()).isWhole()).isTrue();
    }

    @ParameterizedTest(name = "changed after {0} h and back after {1} h: due after {2} h")
    @CsvSource({"2, 3, 20", "19, 19, 20", "19, 20, 20", "19, 24, 25"})
    void p21_facts_that_go_to_and_fro_win_no_time(int there, int back, int due) {
        Town town = town();
        Ticket ticket = town.dispatched();
        town.setClock(hour(there));
        edit(town, ticket, URGENT);
        town.setClock(hour(back));
        Clock clock = edit(town, ticket, ChangeFacts.because("水位回落").urgency("NORMAL"))
                .clock("limit");

        assertThat(clock.due()).isEqualTo(hour(due));
        edit(town, ticket, URGENT);
        assertThat(edit(town, ticket, ChangeFacts.because("再次回落").urgency("NORMAL"))
                        .clock("limit")
                        .due())
                .isEqualTo(hour(due));
        assertThat(town.chief().verify(ticket.id()).isWhole()).isTrue();
    }

    @Test
    void p21_a_change_during_a_rest_loses_no_rest() {
        Town town = town();
        Ticket ticket = town.dispatched();
        town.setClock(hour(2));
        edit(town, ticket, new Suspend("weather", "台风"));
        town.setClock(hour(5));
        Clock paused = edit(town, ticket, URGENT).clock("limit");
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        town.setClock(hour(9));
        Clock clock = edit(town, ticket, new Resume()).clock("limit");

        assertThat(clock.due()).isEqualTo(hour(13));
        assertThat(clock.pauses()).hasSize(1);
        assertThat(town.chief().explain(ticket.id()).clock("limit").text(Locale.ENGLISH))
                .contains("until 2 Mar 15:00 it was 20 hours, due 3 Mar 06:00");
        assertThat(town.chief().explain(ticket.id()).clock("limit").text(Locale.CHINESE))
                .contains("3月2日15:00之前时限为20小时，3月3日06:00到期");
    }

    @Test
    void p42_a_breach_stays_although_the_facts_would_give_more_time() {
        Town town = town();
        Ticket ticket =
                town.operator().register(Town.burstPipe().urgency("URGENT").dispatch());
        town.setClock(hour(7));
        Clock clock =
                edit(town, ticket, ChangeFacts.because("不急").urgency("NORMAL")).clock("limit");

        assertThat(clock.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.due()).isEqualTo(hour(6));
    }

    @Test
    void
            a_clock_whose_condition_does_not_hold_any_more_ends_and_one_whose_condition_holds_starts_where_it_would_have() {
        Town town = town();
        Ticket ticket = town.dispatched();
        assertThat(ticket.clock("water-only").state()).isEqualTo(ClockState.RUNNING);
        town.setClock(hour(3));
        Ticket changed = edit(town, ticket, ChangeFacts.because("实为路面").category("city.roads"));

        assertThat(changed.clock("water-only").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(changed.clock("roads-only").due()).isEqualTo(hour(10));
        assertThat(changed.registered().request().category().value()).isEqualTo("city.water");
        assertThat(changed.request().category().value()).isEqualTo("city.roads");
    }

    @Test
    void another_lead_is_proposed_and_the_present_one_is_not_proposed_again() {
        Town town = town();
        Ticket ticket = town.dispatched();

        assertThat(edit(town, ticket, URGENT).handling().proposal()).isNull();
        Ticket changed = edit(town, ticket, ChangeFacts.because("实为路面").category("city.roads"));
        assertThat(changed.handling().proposal().lead().value()).isEqualTo("roads");
        assertThat(changed.lead())
                .hasValueSatisfying(lead -> assertThat(lead.value()).isEqualTo("water"));
    }

    @Test
    void where_the_policy_does_not_say_so_nothing_is_chosen_again() {
        Town town = Town.open(policy().build());
        Ticket ticket = town.dispatched();
        Ticket changed = edit(town, ticket, ChangeFacts.because("实为路面").category("city.roads"));

        assertThat(changed.handling().proposal()).isNull();
        assertThat(changed.ledger()).isEqualTo(ticket.ledger());
    }

    @Test
    void p82_no_change_no_event() {
        Town town = town();
        Ticket ticket = town.dispatched();
        int before = town.chief().journal(ticket.id()).size();
        edit(town, ticket, ChangeFacts.because("x").category("city.water").urgency("NORMAL"));

        assertThat(town.chief().journal(ticket.id())).hasSize(before);
    }

    @Test
    void facts_that_the_policy_does_not_know_are_refused_in_both_languages() {
        Town town = town();
        Ticket ticket = town.dispatched();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(
                        town, ticket, ChangeFacts.because("x").region("1100").urgency("MAD")))
                .satisfies(refused -> {
                    assertThat(refused.reasons().get(0).code()).isEqualTo(RefusalCode.WRONG_FACTS);
                    assertThat(refused.reasons().get(0).text(Locale.ENGLISH)).contains("urgency", "region");
                    assertThat(refused.reasons().get(0).text(Locale.CHINESE)).startsWith("要变更的内容有误");
                });
    }

    @Test
    void a_unit_cannot_lift_confidentiality_but_the_hotline_can() {
        Town town = town();
        Ticket ticket = town.operator().register(Town.burstPipe().confidential().dispatch());
        ChangeFacts open = ChangeFacts.because("x").confidential(false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        town.hotline.as(Actor.of("chen", "editor").in("water")).submit(ticket.id(), open))
                .satisfies(
                        refused -> assertThat(refused.reasons().get(0).code()).isEqualTo(RefusalCode.MAY_NOT_REVEAL));
        assertThat(edit(town, ticket, open).request().confidential()).isFalse();
    }

    @Test
    void the_refusal_speaks_of_both_things_that_a_unit_may_not_reveal() {
        Refusal refusal = Refusal.of(RefusalCode.MAY_NOT_REVEAL);

        assertThat(refusal.text(Locale.ENGLISH)).contains("confidentiality", "a unit that it is about");
        assertThat(refusal.text(Locale.CHINESE)).contains("保密", "被诉单位");
    }

    @Test
    void a_unit_cannot_take_a_unit_off_those_that_a_request_is_about_but_can_add_one() {
        Town town = town();
        Ticket ticket = town.operator().register(Town.burstPipe().about("roads").dispatch());
        Desk unit = town.hotline.as(Actor.of("chen", "editor").in("water"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> unit.submit(ticket.id(), about(List.of())))
                .satisfies(
                        refused -> assertThat(refused.reasons().get(0).code()).isEqualTo(RefusalCode.MAY_NOT_REVEAL));
        assertThat(unit.submit(ticket.id(), about(List.of("roads", "centre")))
                        .ticket()
                        .request()
                        .accused())
                .hasSize(2);
        assertThat(edit(town, ticket, about(List.of())).request().accused()).isEmpty();
    }

    @Test
    void how_pressing_it_is_is_compared_with_what_the_route_made_of_it() {
        Town town = Town.open(policy().rule(RoutingRule.of("pressing", 5, category("city.water"), Who.unit("water"))
                        .urgency("URGENT"))
                .build());
        Ticket ticket = town.dispatched();
        assertThat(ticket.urgency()).hasToString("URGENT");
        int before = town.chief().journal(ticket.id()).size();

        edit(town, ticket, URGENT);
        assertThat(town.chief().journal(ticket.id())).hasSize(before);
        Ticket calm = edit(town, ticket, ChangeFacts.because("x").urgency("NORMAL"));
        assertThat(calm.urgency()).hasToString("NORMAL");
    }

    @Test
    void the_same_place_once_more_changes_nothing() {
        Town town = town();
        Ticket ticket = town.dispatched();
        Place place = Place.at("长安街1号");
        ChangeFacts there = new ChangeFacts(null, null, null, null, place, Map.of(), null, null, "更正");

        edit(town, ticket, there);
        int before = town.chief().journal(ticket.id()).size();
        edit(town, ticket, there);

        assertThat(town.chief().journal(ticket.id())).hasSize(before);
    }

    private static ChangeFacts about(List<String> accused) {
        return new ChangeFacts(null, null, null, null, null, Map.of(), null, accused, "x");
    }

    @Test
    void what_is_added_is_counted() {
        Town town = town();
        Ticket ticket = town.dispatched();
        edit(town, ticket, new Supplement("又漏水", true, "call-8"));
        Ticket twice = edit(town, ticket, new Supplement("请快些", false, null));

        assertThat(twice.enclosures().supplements().count()).isEqualTo(2);
        assertThat(town.hotline.policy().situation(twice, town.now()).count(Counter.NEW_FACTS))
                .isEqualTo(1);
    }
}
