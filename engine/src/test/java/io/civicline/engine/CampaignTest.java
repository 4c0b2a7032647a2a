package io.civicline.engine;

import static io.civicline.engine.campaign.CampaignResult.APPLIED;
import static io.civicline.engine.campaign.CampaignResult.FAILED;
import static io.civicline.engine.campaign.CampaignResult.REFUSED;
import static io.civicline.engine.campaign.CampaignResult.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.PassTime;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.campaign.Campaign;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignPreview;
import io.civicline.engine.campaign.CampaignState;
import io.civicline.engine.campaign.Pace;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.persistence.TicketQuery;
import io.civicline.routing.ResultMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bulk work at the desk: previewed, stored, paced, and with an outcome for every ticket. */
class CampaignTest {

    private static final CampaignId STORM = CampaignId.of("storm-2026-07-01");
    private static final Suspend SUSPEND = new Suspend("weather", "暴雨红色预警");

    private final Town town = Town.open();
    private final CampaignDesk desk = town.chief().campaigns();

    private static CampaignPlan storm(Town town) {
        return storm(town, all -> all);
    }

    private static CampaignPlan storm(Town town, UnaryOperator<TicketQuery.Builder> which) {
        TicketQuery query = which.apply(TicketQuery.of(town.hotline.tenant())).build();
        return CampaignPlan.of(STORM.value(), Selection.matching(query), SUSPEND);
    }

    private static List<CampaignOutcome> outcomes(CampaignDesk desk) {
        return desk.outcomes(STORM, null);
    }

    private CampaignOutcome outcome(Ticket ticket) {
        return outcomes(desk).stream()
                .filter(outcome -> outcome.ticket().equals(ticket.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_preview_groups_by_what_would_become_of_the_tickets_and_stores_nothing() {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        Ticket replied = town.replied();
        Ticket suspended = town.chief(town.dispatched(), SUSPEND);
        Ticket closed = town.dispatchedThenWithdrawn();
        List<Ticket> before = town.tickets();

        CampaignPreview preview = desk.preview(storm(town));

        assertThat(preview.groups())
                .extracting(CampaignPreview.Group::codes, CampaignPreview.Group::tickets)
                .containsExactly(
                        tuple(List.of(), List.of(one.id(), two.id())),
                        tuple(List.of(RefusalCode.ALREADY_REPLIED), List.of(replied.id())),
                        tuple(List.of(RefusalCode.SUSPENDED), List.of(suspended.id())),
                        tuple(List.of(RefusalCode.CLOSED), List.of(closed.id())));
        assertThat(preview.count(REFUSED)).isEqualTo(3);
        assertThat(town.tickets()).isEqualTo(before);
        assertThat(desk.list(null)).isEmpty();
        assertThat(town.hotline.runDue().campaigned()).isZero();
    }

    @Test
    void every_ticket_ends_with_the_outcome_that_the_preview_foretold() {
        for (int i = 0; i < 3; i++) {
            town.dispatched();
            town.replied();
            town.dispatchedThenWithdrawn();
        }
        CampaignPreview preview = desk.preview(storm(town));

        assertThat(desk.start(storm(town)).state()).isEqualTo(CampaignState.RUNNING);
        assertThat(town.hotline.runDue().campaigned()).isEqualTo(9);

        Campaign campaign = desk.campaign(STORM);
        assertThat(campaign.state()).isEqualTo(CampaignState.FINISHED);
        assertThat(campaign.endedAt()).isEqualTo(town.now());
        assertThat(campaign.done()).isEqualTo(9);
        preview.groups()
                .forEach(group -> assertThat(campaign.count(group.result())).isEqualTo(preview.count(group.result())));
        assertThat(outcomes(desk))
                .extracting(CampaignOutcome::ticket)
                .containsExactlyElementsOf(
                        town.tickets().stream().map(Ticket::id).toList());
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);
    }

    @Test
    void what_was_applied_stands_in_the_journal_in_the_name_of_who_started_it() {
        Ticket ticket = town.dispatched();
        desk.start(storm(town));
        town.hotline.runDue();

        CampaignOutcome outcome = outcome(ticket);
        Entry entry = town.chief().journal(ticket.id()).get((int) outcome.position() - 1);
        assertThat(entry.command()).isEqualTo(storm(town).commandId());
        assertThat(entry.stamp().actor()).isEqualTo(Actor.of("zhao", "chief"));
        assertThat(town.chief().verify(ticket.id()).isWhole()).isTrue();
    }

    @Test
    void a_ticket_that_is_so_already_is_unchanged() {
        Town withBulk = Town.open(handlersInBulk());
        withBulk.dispatched();
        withBulk.handling();
        CampaignDesk water =
                withBulk.hotline.as(Actor.of("h", "bulk").in("water")).campaigns();
        TicketQuery all = TicketQuery.all(withBulk.hotline.tenant());

        water.start(CampaignPlan.of(STORM.value(), Selection.matching(all), new Acknowledge()));
        withBulk.hotline.runDue();

        assertThat(water.campaign(STORM).counts()).containsEntry(APPLIED, 1).containsEntry(UNCHANGED, 1);
    }

    private static PolicySet handlersInBulk() {
        return TownPolicies.builder()
                .role(Role.of("bulk").may("campaign", "acknowledge", "note").seesOwnUnit())
                .build();
    }

    @Test
    void one_who_acts_for_a_unit_reaches_and_sees_only_what_is_his() {
        Town withBulk = Town.open(handlersInBulk());
        Ticket mine = withBulk.dispatched();
        withBulk.operator().register(Town.burstPipe().category("city.roads").dispatch());
        CampaignDesk water =
                withBulk.hotline.as(Actor.of("h", "bulk").in("water")).campaigns();
        CampaignDesk roads =
                withBulk.hotline.as(Actor.of("r", "bulk").in("roads")).campaigns();
        TicketQuery all = TicketQuery.all(withBulk.hotline.tenant());
        CampaignPlan plan = CampaignPlan.of(STORM.value(), Selection.matching(all), new Acknowledge());

        assertThat(water.preview(plan).groups()).hasSize(1);
        water.start(plan);
        withBulk.hotline.runDue();

        assertThat(outcomes(water)).extracting(CampaignOutcome::ticket).containsExactly(mine.id());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> roads.campaign(STORM));
        assertThat(roads.list(null)).isEmpty();
        assertThat(withBulk.chief().campaigns().list(null)).hasSize(1);
    }

    @Test
    void a_named_ticket_that_the_actor_may_not_know_of_is_refused_as_one_that_does_not_exist() {
        Town withBulk = Town.open(handlersInBulk());
        Ticket theirs = withBulk.dispatched();
        CampaignDesk roads =
                withBulk.hotline.as(Actor.of("r", "bulk").in("roads")).campaigns();

        roads.start(CampaignPlan.of(
                STORM.value(), Selection.tickets(List.of(theirs.id(), TicketId.of("no-such"))), new Acknowledge()));
        withBulk.hotline.runDue();

        assertThat(outcomes(roads))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome.codes()).containsExactly(RefusalCode.NO_SUCH_TICKET));
    }

    @Test
    void it_goes_at_its_pace() {
        for (int i = 0; i < 7; i++) {
            town.dispatched();
        }
        desk.start(storm(town).at(Pace.perMinute(3)));

        assertThat(town.hotline.runDue().campaigned()).isEqualTo(3);
        assertThat(town.hotline.runDue().campaigned()).isZero();
        town.pass(Duration.ofSeconds(59));
        assertThat(town.hotline.runDue().campaigned()).isZero();
        town.pass(Duration.ofSeconds(1));
        assertThat(town.hotline.runDue().campaigned()).isEqualTo(3);
        town.pass(Duration.ofMinutes(1));
        assertThat(town.hotline.runDue().campaigned()).isEqualTo(1);
        assertThat(desk.campaign(STORM).state()).isEqualTo(CampaignState.FINISHED);
    }

    @Test
    void a_command_that_takes_tickets_out_of_the_selection_reaches_all_of_them() {
        Town sweeping = Town.open(TownPolicies.builder()
                .role(Role.of("sweeper").may("campaign", "withdraw").seesEverything())
                .build());
        for (int i = 0; i < 7; i++) {
            sweeping.dispatched();
        }
        CampaignDesk sweeper = sweeping.hotline.as(Actor.of("s", "sweeper")).campaigns();
        TicketQuery open = TicketQuery.of(sweeping.hotline.tenant()).openOnly().build();
        sweeper.start(CampaignPlan.of(STORM.value(), Selection.matching(open), new Withdraw(null))
                .at(Pace.perMinute(2)));
        for (int i = 0; i < 4; i++) {
            sweeping.hotline.runDue();
            sweeping.pass(Duration.ofMinutes(1));
        }

        assertThat(sweeper.campaign(STORM).count(APPLIED)).isEqualTo(7);
        assertThat(sweeping.tickets()).noneMatch(Ticket::isOpen);
    }

    @Test
    void what_joins_behind_the_cursor_is_not_visited_and_what_was_closed_meanwhile_is_refused() {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tickets.add(town.dispatched());
        }
        List<TicketId> ids = town.tickets().stream().map(Ticket::id).toList();
        Ticket last = tickets.stream()
                .filter(ticket -> ticket.id().equals(ids.get(3)))
                .findFirst()
                .orElseThrow();
        desk.start(
                CampaignPlan.of(STORM.value(), Selection.tickets(ids), SUSPEND).at(Pace.perMinute(2)));
        town.hotline.runDue();
        town.operator().submit(last.id(), new Withdraw(null));
        town.dispatched();
        town.pass(Duration.ofMinutes(1)).hotline.runDue();

        assertThat(desk.campaign(STORM).done()).isEqualTo(4);
        assertThat(outcome(last).result()).isEqualTo(REFUSED);
        assertThat(outcome(last).codes()).containsExactly(RefusalCode.CLOSED);
    }

    @Test
    void a_poisoned_ticket_fails_alone() {
        List<TicketId> poisoned = new ArrayList<>();
        Town sick = Town.with(more -> more.guard((ticket, command, at) -> {
            if (poisoned.contains(ticket.id())) {
                throw new IllegalStateException("a bug of the host");
            }
            return List.of();
        }));
        sick.dispatched();
        poisoned.add(sick.dispatched().id());
        sick.dispatched();
        CampaignDesk chief = sick.chief().campaigns();

        assertThat(chief.preview(storm(sick)).count(FAILED)).isEqualTo(1);
        chief.start(storm(sick));
        sick.hotline.runDue();

        assertThat(chief.campaign(STORM).counts()).containsEntry(APPLIED, 2).containsEntry(FAILED, 1);
        assertThat(outcomes(chief))
                .filteredOn(outcome -> outcome.result() == FAILED)
                .extracting(CampaignOutcome::error)
                .containsExactly("IllegalStateException");
    }

    @Test
    void it_can_be_paused_resumed_and_stopped() {
        for (int i = 0; i < 6; i++) {
            town.dispatched();
        }
        desk.start(storm(town).at(Pace.perMinute(2)));
        town.hotline.runDue();

        assertThat(desk.pause(STORM).state()).isEqualTo(CampaignState.PAUSED);
        assertThat(desk.pause(STORM).state()).isEqualTo(CampaignState.PAUSED);
        town.pass(Duration.ofHours(1)).hotline.runDue();
        assertThat(desk.campaign(STORM).done()).isEqualTo(2);
        assertThat(desk.resume(STORM).state()).isEqualTo(CampaignState.RUNNING);
        town.hotline.runDue();
        assertThat(desk.campaign(STORM).done()).isEqualTo(4);
        Campaign stopped = desk.stop(STORM);
        town.pass(Duration.ofHours(1)).hotline.runDue();

        assertThat(stopped.state()).isEqualTo(CampaignState.STOPPED);
        assertThat(stopped.endedAt()).isNotNull();
        assertThat(desk.campaign(STORM)).isEqualTo(stopped);
        assertThat(stopped.done()).isEqualTo(4);
    }

    @Test
    void starting_the_same_again_changes_nothing() {
        town.dispatched();
        Campaign first = desk.start(storm(town));
        town.pass(Duration.ofSeconds(5));

        assertThat(desk.start(storm(town)).startedAt()).isEqualTo(first.startedAt());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.start(storm(town, all -> all.openOnly())))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.code())
                        .containsExactly(RefusalCode.CAMPAIGN_ID_TAKEN));
    }

    @Test
    void who_may_not_is_refused_and_a_faulty_command_never_begins() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.operator().campaigns().start(storm(town)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.operator().campaigns().preview(storm(town)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.operator().campaigns().list(null));
        TicketQuery all = TicketQuery.all(town.hotline.tenant());
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> desk.start(CampaignPlan.of("x", Selection.matching(all), new Note(" "))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.start(CampaignPlan.of("x", Selection.matching(all), new PassTime())));
        TicketQuery others = TicketQuery.all(TenantId.of("other"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.start(CampaignPlan.of("x", Selection.matching(others), SUSPEND)));
        assertThat(desk.list(null)).isEmpty();
    }

    @Test
    void if_the_one_who_started_it_has_lost_the_right_the_rest_is_refused() {
        for (int i = 0; i < 4; i++) {
            town.dispatched();
        }
        desk.start(storm(town).at(Pace.perMinute(2)));
        town.hotline.runDue();
        PolicySet without = TownPolicies.vocabulary(PolicySet.builder("town", "Asia/Shanghai"))
                .routing(ResultMode.DISPATCH, Who.centre())
                .returns(0, null, ResultMode.PROPOSE)
                .role(Role.of("chief").may("suspend").seesEverything())
                .build();
        Town later = Town.of(without, town.store, more -> more);
        later.pass(Duration.ofMinutes(1)).hotline.runDue();

        assertThat(desk.campaign(STORM).counts()).containsEntry(APPLIED, 2).containsEntry(REFUSED, 2);
        assertThat(outcomes(desk))
                .filteredOn(outcome -> outcome.result() == REFUSED)
                .allSatisfy(outcome -> assertThat(outcome.codes()).containsExactly(RefusalCode.NOT_PERMITTED));
    }

    @Test
    void what_happened_earlier_is_recorded_with_its_reason() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(1));
        desk.start(storm(town).occurred(town.now().minusSeconds(600), "系统停机补录"));
        town.hotline.runDue();

        assertThat(outcome(ticket).result()).isEqualTo(APPLIED);
        assertThat(town.read(ticket).waits().current().orElseThrow().since())
                .isEqualTo(town.now().minusSeconds(600));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CampaignPlan(STORM, storm(town).selection(), SUSPEND, town.now(), null, Pace.DEFAULT));
    }

    @Test
    void two_nodes_that_run_it_at_once_do_nothing_twice() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            town.dispatched();
        }
        desk.start(storm(town).at(new Pace(7, Duration.ofMillis(1))));
        Hotline other = Hotline.builder()
                .policies(TownPolicies.sound())
                .store(town.store)
                .notifier("sms", notice -> Delivery.accepted("x"))
                .time(town::now)
                .build();
        for (int round = 0; round < 12; round++) {
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> threads = Stream.of(town.hotline, other)
                    .map(node -> new Thread(() -> {
                        try {
                            start.await();
                            node.runDue();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .toList();
            threads.forEach(Thread::start);
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            town.pass(Duration.ofMillis(1));
        }

        assertThat(desk.campaign(STORM).state()).isEqualTo(CampaignState.FINISHED);
        assertThat(desk.campaign(STORM).count(APPLIED)).isEqualTo(60);
        town.tickets()
                .forEach(ticket -> assertThat(ticket.waits().suspensions()).hasSize(1));
    }
}
