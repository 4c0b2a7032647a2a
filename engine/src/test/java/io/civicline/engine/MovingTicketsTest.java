package io.civicline.engine;

import static io.civicline.engine.TownUnderPolicies.ZHAO;
import static io.civicline.engine.TownUnderPolicies.named;
import static io.civicline.engine.TownUnderPolicies.withRepair;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking;
import io.civicline.core.command.Waiting;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RecordEvent.PolicyMoved;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.StepAct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What becomes of open tickets when another policy comes into force. */
class MovingTicketsTest {

    private static final PolicySection[] CLOCKS = {PolicySection.CLOCKS, PolicySection.ROUTING};
    private static final PolicySection[] CALENDAR = {PolicySection.CALENDARS};

    private final TownUnderPolicies policies =
            new TownUnderPolicies(named("one", 10).build(), CLOCKS);
    private final Town town = policies.town;

    private static long number(Town town, Ticket ticket) {
        return town.store.find(town.key(ticket)).orElseThrow().columns().policyNumber();
    }

    private static List<PolicyMoved> moves(Town town, Ticket ticket) {
        return town.chief().journal(ticket.id()).stream()
                .filter(entry -> entry.event() instanceof PolicyMoved)
                .map(entry -> (PolicyMoved) entry.event())
                .toList();
    }

    /** Starts the clock again, under whatever rules are the ticket's. */
    private static Clock secondRound(Town town, Ticket ticket) {
        town.handler("water").submit(ticket.id(), new Taking.Acknowledge());
        town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "已修复"));
        return town.chief(ticket, Audit.sendBack("照片不清")).clock("handle");
    }

    @Test
    void a_kept_ticket_goes_on_under_the_rules_it_had_while_new_ones_take_the_new_rules() {
        Ticket old = town.dispatched();
        policies.activate(named("two", 20, OpenTickets.KEEP), CLOCKS);

        assertThat(town.dispatched().clock("handle").limit().amount()).isEqualTo("20h");
        assertThat(secondRound(town, old).limit().amount()).isEqualTo("10h");
        assertThat(secondRound(town, old).limit().policy()).isEqualTo(1);
        assertThat(town.hotline.moveTickets()).isEqualTo(Round.NOTHING);
        assertThat(number(town, old)).isEqualTo(1);
        assertThat(moves(town, old)).isEmpty();
    }

    @Test
    void a_kept_ticket_is_woken_under_its_own_rules() {
        Ticket old = town.dispatched();
        PolicySet noHandle = named("two", 20).openTickets(OpenTickets.KEEP).build();
        policies.activate(noHandle, CLOCKS);
        town.pass(Duration.ofHours(11));

        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.read(old).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(number(town, old)).isEqualTo(1);
    }

    @Test
    void a_ticket_moves_when_a_section_that_changed_says_so() {
        Ticket old = town.dispatched();
        PolicySet two = named("two", 20)
                .openTickets(OpenTickets.KEEP)
                .openTickets(PolicySection.CLOCKS, OpenTickets.MOVE)
                .build();
        policies.activate(two, CLOCKS);

        assertThat(town.hotline.moveTickets().woken()).isEqualTo(1);
        assertThat(moves(town, old)).containsExactly(new PolicyMoved(1, 2));
        assertThat(number(town, old)).isEqualTo(2);
        assertThat(secondRound(town, old).limit().amount()).isEqualTo("20h");
        assertThat(town.hotline.moveTickets()).isEqualTo(Round.NOTHING);
        assertThat(town.chief().verify(old.id()).isWhole()).isTrue();
    }

    @Test
    void a_ticket_stays_where_only_sections_that_have_not_changed_would_move_it() {
        Ticket old = town.dispatched();
        PolicySet two = named("two", 20)
                .openTickets(OpenTickets.KEEP)
                .openTickets(PolicySection.NOTICES, OpenTickets.MOVE)
                .build();
        policies.activate(two, CLOCKS);

        assertThat(town.hotline.moveTickets()).isEqualTo(Round.NOTHING);
        assertThat(number(town, old)).isEqualTo(1);
    }

    @Test
    void a_ticket_that_is_worked_on_before_the_sweep_moves_in_the_same_commit() {
        Ticket old = town.dispatched();
        policies.activate(named("two", 20, OpenTickets.MOVE), CLOCKS);
        long before = town.store.find(town.key(old)).orElseThrow().revision();

        Outcome outcome = town.chief().submit(old.id(), new Note("看一下"), Act.once("n-1"));

        assertThat(outcome.events()).hasSize(1);
        assertThat(town.store.find(town.key(old)).orElseThrow().revision()).isEqualTo(before + 1);
        assertThat(moves(town, old)).containsExactly(new PolicyMoved(1, 2));
        Entry moved = town.chief().journal(old.id()).stream()
                .filter(entry -> entry.event() instanceof PolicyMoved)
                .findFirst()
                .orElseThrow();
        assertThat(moved.stamp().actor()).isEqualTo(Actor.TIME);
        assertThat(moved.command()).isNull();
    }

    @Test
    void what_was_passed_over_and_swept_in_between_ends_the_same() {
        Ticket swept = town.dispatched();
        Ticket late = town.dispatched();
        Duration hour = Duration.ofHours(1);
        String[] names = {"two", "three", "four"};
        OpenTickets[] open = {OpenTickets.MOVE, OpenTickets.KEEP, OpenTickets.MOVE};
        for (int i = 0; i < names.length; i++) {
            town.pass(hour);
            policies.activate(named(names[i], 20 + i, open[i]), CLOCKS);
            town.chief().submit(swept.id(), new Note("一天一次"));
        }

        town.hotline.moveTickets();

        assertThat(moves(town, swept)).containsExactly(new PolicyMoved(1, 2), new PolicyMoved(2, 4));
        assertThat(moves(town, late)).containsExactly(new PolicyMoved(1, 2), new PolicyMoved(2, 4));
        assertThat(occurrences(swept)).isEqualTo(occurrences(late));
        assertThat(town.read(late).ledger().clocks().get(0).entries())
                .isEqualTo(town.read(swept).ledger().clocks().get(0).entries());
    }

    private List<Instant> occurrences(Ticket ticket) {
        return town.chief().journal(ticket.id()).stream()
                .filter(entry -> entry.event() instanceof PolicyMoved)
                .map(entry -> entry.stamp().occurredAt())
                .toList();
    }

    @Test
    void the_worker_moves_a_part_each_round_until_none_is_left() {
        for (int i = 0; i < 450; i++) {
            town.dispatched();
        }
        policies.activate(named("two", 20, OpenTickets.MOVE), CLOCKS);

        assertThat(town.hotline.runDue().woken()).isEqualTo(200);
        assertThat(town.hotline.runDue().woken()).isEqualTo(200);
        assertThat(town.hotline.runDue().woken()).isEqualTo(50);
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);
        assertThat(town.tickets()).allMatch(ticket -> number(town, ticket) == 2);
    }

    @Test
    void tickets_done_together_go_each_by_its_own_policy() {
        Ticket old = town.dispatched();
        policies.activate(named("two", 20, OpenTickets.KEEP), CLOCKS);
        Ticket fresh = town.dispatched();

        town.chief()
                .submitAll(
                        List.of(new Ask(old.id(), new Note("一")), new Ask(fresh.id(), new Note("一"))), Act.once("n-1"));

        assertThat(number(town, old)).isEqualTo(1);
        assertThat(number(town, fresh)).isEqualTo(2);
        assertThat(secondRound(town, old).limit().amount()).isEqualTo("10h");
        assertThat(secondRound(town, fresh).limit().amount()).isEqualTo("20h");
    }

    @Test
    void a_closed_ticket_stays() {
        Ticket closed = town.dispatchedThenWithdrawn();
        policies.activate(named("two", 20, OpenTickets.MOVE), CLOCKS);

        town.chief().submit(closed.id(), new Note("归档"));

        assertThat(town.hotline.moveTickets()).isEqualTo(Round.NOTHING);
        assertThat(number(town, closed)).isEqualTo(1);
    }

    @Test
    void a_node_that_has_not_heard_of_the_policy_learns_it_from_the_ticket() {
        Town other = policies.node(all -> all);
        Ticket ticket = town.dispatched();
        assertThat(other.read(ticket)).isEqualTo(ticket);
        policies.activate(named("two", 20, OpenTickets.MOVE), CLOCKS);
        town.chief().submit(ticket.id(), new Note("先看"));
        assertThat(other.hotline.policy().number()).isEqualTo(1);

        other.chief().submit(ticket.id(), new Note("再看"));

        assertThat(other.hotline.policy().number()).isEqualTo(2);
        assertThat(number(town, ticket)).isEqualTo(2);
    }

    @Test
    void routing_is_explained_by_the_policy_that_routed() {
        Ticket old = town.dispatched();
        policies.activate(named("two", 20, OpenTickets.MOVE), CLOCKS);
        town.hotline.moveTickets();

        assertThat(town.chief().explain(old.id()).routing().rules()).isPresent();
        assertThat(town.chief().explain(old.id()).routing().text(Locale.ENGLISH))
                .doesNotContain("cannot be derived");
    }

    // Clocks: from 10:00 in Shanghai, ten working hours on a calendar that is open all day are due at 20:00.

    private static TownUnderPolicies repairing(String open) {
        return new TownUnderPolicies(withRepair("one", open).build(), CALENDAR);
    }

    private static Instant at(String local) {
        return Instant.parse("2026-03-02T" + local + ":00Z").minus(Duration.ofHours(8));
    }

    @Test
    void an_open_clock_is_projected_again_and_the_ledger_keeps_both_dues() {
        TownUnderPolicies shop = repairing("00:00-24:00");
        Ticket ticket = shop.town.dispatched();
        assertThat(ticket.clock("repair").due()).isEqualTo(at("20:00"));
        shop.town.pass(Duration.ofHours(1));
        shop.activate(withRepair("two", "12:00-24:00").build(), CALENDAR);

        shop.town.hotline.moveTickets();

        Clock clock = shop.town.read(ticket).clock("repair");
        assertThat(clock.due()).isEqualTo(at("22:00"));
        assertThat(clock.entries()).extracting(LedgerEntry::mark).containsExactly(Mark.STARTED, Mark.REPROJECTED);
        assertThat(clock.entries().get(0).due().at()).isEqualTo(at("20:00"));
        assertThat(clock.entries().get(1).at()).isEqualTo(at("11:00"));
        assertThat(shop.town.read(ticket).clock("handle").entries()).hasSize(1);
        assertThat(shop.town.chief().verify(ticket.id()).isWhole()).isTrue();
        shop.town.setClock(at("21:00"));
        shop.town.hotline.runDue();
        assertThat(shop.town.read(ticket).clock("repair").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void however_late_it_is_swept_the_move_takes_effect_when_the_policy_came_into_force() {
        TownUnderPolicies shop = repairing("00:00-24:00");
        Ticket ticket = shop.town.dispatched();
        shop.ready.know(withRepair("two", "12:00-24:00").build(), CALENDAR);
        shop.town.hotline.activate(
                shop.ready.know(withRepair("two", "12:00-24:00").build(), CALENDAR), at("13:00"), ZHAO);
        shop.town.setClock(at("21:00"));

        shop.town.hotline.moveTickets();

        Clock clock = shop.town.read(ticket).clock("repair");
        assertThat(clock.entries().get(1).at()).isEqualTo(at("13:00"));
        assertThat(clock.due()).isEqualTo(at("22:00"));
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void what_was_due_before_the_policy_came_into_force_is_judged_by_the_older_one() {
        TownUnderPolicies shop = repairing("00:00-24:00");
        Ticket ticket = shop.town.dispatched();
        shop.town.hotline.activate(
                shop.ready.know(withRepair("two", "12:00-24:00").build(), CALENDAR), at("20:30"), ZHAO);
        shop.town.setClock(at("21:00"));

        shop.town.hotline.moveTickets();

        Clock clock = shop.town.read(ticket).clock("repair");
        assertThat(clock.entries()).extracting(LedgerEntry::mark).containsExactly(Mark.STARTED, Mark.BREACHED);
        assertThat(clock.due()).isEqualTo(at("20:00"));
        assertThat(moves(shop.town, ticket)).hasSize(1);
    }

    @Test
    void nobody_is_late_by_a_rule_that_came_later() {
        TownUnderPolicies shop = repairing("12:00-24:00");
        Ticket ticket = shop.town.dispatched();
        assertThat(ticket.clock("repair").due()).isEqualTo(at("22:00"));
        shop.town.setClock(at("21:00"));
        shop.activate(withRepair("two", "00:00-24:00").build(), CALENDAR);

        shop.town.hotline.moveTickets();

        assertThat(shop.town.read(ticket).clock("repair").due()).isEqualTo(at("22:00"));
        assertThat(shop.town.read(ticket).clock("repair").entries()).hasSize(1);
    }

    @Test
    void a_paused_clock_is_projected_when_it_is_resumed() {
        TownUnderPolicies shop = repairing("00:00-24:00");
        Ticket ticket = shop.town.dispatched();
        shop.town.chief(ticket, new Waiting.Suspend("weather", "台风"));
        shop.activate(withRepair("two", "12:00-24:00").build(), CALENDAR);
        shop.town.hotline.moveTickets();
        assertThat(shop.town.read(ticket).clock("repair").state()).isEqualTo(ClockState.PAUSED);
        shop.town.setClock(at("13:00"));

        Clock clock = shop.town.chief(ticket, new Waiting.Resume()).clock("repair");

        assertThat(clock.entries())
                .extracting(LedgerEntry::mark)
                .containsExactly(Mark.STARTED, Mark.PAUSED, Mark.RESUMED);
        assertThat(clock.due()).isEqualTo(at("23:00"));
    }

    @Test
    void a_clock_that_the_new_policy_does_not_know_ends() {
        TownUnderPolicies shop = repairing("00:00-24:00");
        Ticket ticket = shop.town.dispatched();
        shop.activate(named("two", 10, OpenTickets.MOVE), PolicySection.CLOCKS, PolicySection.CALENDARS);

        shop.town.hotline.moveTickets();

        assertThat(shop.town.read(ticket).clock("repair").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(shop.town.read(ticket).clock("handle").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void a_new_fixed_policy_of_a_higher_number_takes_every_ticket_that_is_worked_on() {
        Town first = Town.open(TownPolicies.builder().number(1).build());
        Ticket open = first.dispatched();
        Ticket closed = first.dispatchedThenWithdrawn();
        Town second = Town.of(TownPolicies.builder().number(2).build(), first.store, all -> all.time(first::now));

        second.chief().submit(open.id(), new Note("看一下"));
        second.chief().submit(closed.id(), new Note("归档"));

        assertThat(moves(second, open)).containsExactly(new PolicyMoved(1, 2));
        assertThat(moves(second, closed)).containsExactly(new PolicyMoved(1, 2));
        assertThat(number(second, open)).isEqualTo(2);
        assertThat(second.chief().verify(closed.id()).isWhole()).isTrue();
    }

    @Test
    void a_fixed_policy_may_be_numbered_by_its_date() {
        Town first = Town.open(TownPolicies.builder().number(20261123).build());
        Ticket open = first.dispatched();
        Town second = Town.of(
                TownPolicies.builder().number(2_026_112_400_000L).build(), first.store, all -> all.time(first::now));

        assertThat(second.hotline.runDue().woken()).isEqualTo(1);
        assertThat(number(second, open)).isEqualTo(2_026_112_400_000L);
    }

    // Steps: from 10:00 in Shanghai, ten hours to handle are due at 20:00.

    private static PolicySet stepped(String name, String... steps) {
        ClockRule.Builder rule = TownPolicies.rule("handle", ClockScope.LEAD, "10h")
                .starts("dispatched")
                .stops("replied");
        for (int i = 0; i < steps.length; i += 2) {
            rule.step(steps[i], steps[i + 1], StepAct.mark());
        }
        return TownPolicies.vocabulary(PolicySet.builder(name, "Asia/Shanghai"))
                .rule(RoutingRule.of("pipes", 10, Conditions.category("city.water"), Who.unit("water")))
                .routing(ResultMode.DISPATCH, Who.centre())
                .clock(rule.build())
                .role(Role.of("operator").may("register").seesEverything())
                .role(Role.of("chief").seesEverything())
                .openTickets(OpenTickets.MOVE)
                .build();
    }

    /** The steps of the ticket's clock once the second policy has moved it at that time. */
    private static Clock steppedAt(String local, PolicySet first, PolicySet second, String later) {
        TownUnderPolicies stair = new TownUnderPolicies(first, PolicySection.CLOCKS);
        Ticket ticket = stair.town.dispatched();
        stair.town.setClock(at(local));
        stair.activate(second, PolicySection.CLOCKS);
        stair.town.hotline.moveTickets();
        stair.town.setClock(at(later));
        stair.town.hotline.runDue();
        assertThat(stair.town.chief().verify(ticket.id()).isWhole()).isTrue();
        return stair.town.read(ticket).clock("handle");
    }

    private static List<String> steps(Clock clock) {
        return clock.steps().stream()
                .map(step -> step.id() + " " + step.state() + " " + step.instant())
                .toList();
    }

    @Test
    void a_step_that_the_new_policy_adds_is_reached() {
        Clock clock = steppedAt("11:00", stepped("one"), stepped("two", "warn", "2h before due"), "18:30");

        assertThat(clock.due()).as("has not moved").isEqualTo(at("20:00"));
        assertThat(steps(clock)).containsExactly("warn ACTED " + at("18:00"));
    }

    @Test
    void a_step_that_the_new_policy_has_not_is_never_reached() {
        Clock clock = steppedAt("11:00", stepped("one", "warn", "2h before due"), stepped("two"), "18:30");

        assertThat(steps(clock)).isEmpty();
    }

    @Test
    void a_step_that_the_new_policy_moves_is_reached_when_that_says() {
        PolicySet one = stepped("one", "warn", "2h before due");

        assertThat(steps(steppedAt("11:00", one, stepped("two", "warn", "1h before due"), "18:30")))
                .containsExactly("warn PENDING " + at("19:00"));
        assertThat(steps(steppedAt("11:00", one, stepped("two", "warn", "1h before due"), "19:30")))
                .containsExactly("warn ACTED " + at("19:00"));
    }

    @Test
    void the_steps_after_the_due_of_a_clock_that_is_overdue_move_too() {
        Clock clock = steppedAt("20:30", stepped("one"), stepped("two", "watch", "1h after due"), "21:30");

        assertThat(clock.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(steps(clock)).containsExactly("watch ACTED " + at("21:00"));
    }
}
