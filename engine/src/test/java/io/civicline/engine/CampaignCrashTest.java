package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Unavailable;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignResult;
import io.civicline.engine.campaign.CampaignState;
import io.civicline.engine.campaign.Pace;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.engine.time.SeededIds;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.TicketQuery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every campaign ends with one outcome for every ticket, wherever a node dies. */
class CampaignCrashTest {

    private static final CampaignId SWEEP = CampaignId.of("sweep");
    private static final int TICKETS = 7;
    private static final PolicySet POLICIES = TownPolicies.builder()
            .role(Role.of("sweeper").may("campaign", "withdraw").seesEverything())
            .build();

    /** A town whose node dies, and another node on the same tickets. */
    private record Two(Town town, MortalStore store, Hotline heir) {

        static Two begin() {
            MortalStore store = new MortalStore();
            Town town = Town.of(POLICIES, store, more -> more);
            Hotline heir = Hotline.builder()
                    .policies(POLICIES)
                    .store(store.inner)
                    .notifier("sms", notice -> Delivery.accepted("x"))
                    .time(town::now)
                    .ids(new SeededIds(7))
                    .build();
            for (int i = 0; i < TICKETS; i++) {
                town.dispatched();
            }
            town.operator().submit(town.tickets().get(2).id(), new Withdraw(null));
            return new Two(town, store, heir);
        }

        CampaignDesk desk(Hotline node) {
            return node.as(Actor.of("s", "sweeper")).campaigns();
        }

        /** Closing takes every ticket out of what was selected. */
        CampaignPlan plan() {
            TicketQuery open = TicketQuery.of(town.hotline.tenant()).openOnly().build();
            return CampaignPlan.of(SWEEP.value(), Selection.matching(open), new Withdraw(null))
                    .at(Pace.perMinute(3));
        }

        void runUntilDead() {
            for (int i = 0; i < 10 && !store.isDead(); i++) {
                try {
                    town.hotline.runDue();
                } catch (Unavailable e) {
                    assertThat(store.isDead()).isTrue();
                }
                town.pass(Duration.ofMinutes(1));
            }
        }

        void heirFinishes() {
            for (int i = 0; i < 20; i++) {
                heir.runDue();
                town.pass(Duration.ofMinutes(1));
            }
        }

        List<CampaignOutcome> outcomes() {
            return desk(heir).outcomes(SWEEP, null);
        }

        long withdrawals(TicketId ticket) {
            return heir.as(Actor.of("zhao", "chief")).journal(ticket).stream()
                    .filter(entry -> entry.event() instanceof EndingEvent.Withdrawn)
                    .count();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wherever_a_node_dies_another_ends_it_with_one_outcome_a_ticket(boolean stored) {
        int write = 0;
        boolean died;
        do {
            write++;
            Two two = Two.begin();
            List<TicketId> open = two.town()
                    .chief()
                    .all(TicketQuery.Builder::openOnly)
                    .map(Ticket::id)
                    .toList();
            two.desk(two.town().hotline).start(two.plan());
            two.store().dieAt(write, stored);
            two.runUntilDead();
            died = two.store().isDead();
            two.heirFinishes();

            String where = "died at write " + write + (stored ? ", which was stored" : "");
            assertThat(two.desk(two.heir()).campaign(SWEEP).state()).as(where).isEqualTo(CampaignState.FINISHED);
            assertThat(two.outcomes())
                    .as(where)
                    .allSatisfy(outcome -> assertThat(outcome.result()).isEqualTo(CampaignResult.APPLIED))
                    .extracting(CampaignOutcome::ticket)
                    .containsExactlyElementsOf(open);
            open.forEach(ticket -> assertThat(two.withdrawals(ticket)).as(where).isEqualTo(1));
        } while (died);
        assertThat(write).isGreaterThan(10);
    }

    @Test
    void a_campaign_that_is_stopped_after_a_crash_tells_what_was_done_before() {
        Two two = Two.begin();
        two.desk(two.town().hotline).start(two.plan());
        two.store().dieAt(3, true); // the claim, one ticket, and a second whose answer never came
        two.runUntilDead();

        two.desk(two.heir()).stop(SWEEP);
        two.heirFinishes();

        assertThat(two.outcomes())
                .hasSize(2)
                .allSatisfy(
                        outcome -> assertThat(two.withdrawals(outcome.ticket())).isEqualTo(1));
        assertThat(two.desk(two.heir()).campaign(SWEEP).state()).isEqualTo(CampaignState.STOPPED);
    }

    @Test
    void a_store_that_is_away_ends_the_round_and_nothing_is_lost() {
        FailingStore store = new FailingStore();
        Town town = Town.of(POLICIES, store, more -> more);
        town.dispatched();
        town.dispatched();
        town.dispatched();
        CampaignDesk desk = town.hotline.as(Actor.of("s", "sweeper")).campaigns();
        TicketQuery open = TicketQuery.of(town.hotline.tenant()).openOnly().build();
        desk.start(CampaignPlan.of(SWEEP.value(), Selection.matching(open), new Withdraw(null)));
        store.next(FailingStore.Way.WELL, FailingStore.Way.UNAVAILABLE);

        assertThatExceptionOfType(Unavailable.class).isThrownBy(town.hotline::runDue);
        assertThat(desk.campaign(SWEEP).done()).isEqualTo(1);
        town.pass(CampaignRuns.RETRY).hotline.runDue();

        assertThat(desk.campaign(SWEEP).count(CampaignResult.APPLIED)).isEqualTo(3);
        assertThat(desk.campaign(SWEEP).state()).isEqualTo(CampaignState.FINISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STORED_UNKNOWN", "LOST_UNKNOWN"})
    void a_commit_of_which_nobody_knows_is_asked_for_again(String way) {
        FailingStore store = new FailingStore();
        Town town = Town.of(POLICIES, store, more -> more);
        TicketId ticket = town.dispatched().id();
        CampaignDesk desk = town.hotline.as(Actor.of("s", "sweeper")).campaigns();
        desk.start(CampaignPlan.of(SWEEP.value(), Selection.tickets(List.of(ticket)), new Withdraw(null)));
        store.next(FailingStore.Way.valueOf(way));

        town.hotline.runDue();
        assertThat(desk.campaign(SWEEP).done()).isZero();
        town.pass(CampaignRuns.RETRY).hotline.runDue();

        assertThat(desk.outcomes(SWEEP, null))
                .extracting(CampaignOutcome::result)
                .containsExactly(CampaignResult.APPLIED);
    }

    @Test
    void the_last_try_of_which_nobody_knows_is_looked_up_before_it_is_called_failed() {
        FailingStore store = new FailingStore();
        Town town = Town.of(POLICIES, store, more -> more);
        TicketId ticket = town.dispatched().id();
        CampaignDesk desk = town.hotline.as(Actor.of("s", "sweeper")).campaigns();
        desk.start(CampaignPlan.of(SWEEP.value(), Selection.tickets(List.of(ticket)), new Withdraw(null)));
        for (int i = 1; i <= 5; i++) {
            store.next(i < 5 ? FailingStore.Way.LOST_UNKNOWN : FailingStore.Way.STORED_UNKNOWN);
            town.hotline.runDue();
            town.pass(CampaignRuns.RETRY);
        }

        assertThat(desk.outcomes(SWEEP, null))
                .extracting(CampaignOutcome::result)
                .containsExactly(CampaignResult.APPLIED);
    }

    @Test
    void a_campaign_that_is_stopped_during_its_piece_still_learns_what_was_done() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>();
        ForwardingStore store = new ForwardingStore() {
            @Override
            public List<CommitResult> commit(List<ChangeSet> sets) {
                List<CommitResult> results = super.commit(sets);
                Runnable stop = meanwhile.getAndSet(null);
                if (stop != null) {
                    stop.run();
                    throw new OutcomeUnknown("the answer was lost", null);
                }
                return results;
            }
        };
        Town town = Town.of(POLICIES, store, more -> more);
        TicketId ticket = town.dispatched().id();
        CampaignDesk desk = town.hotline.as(Actor.of("s", "sweeper")).campaigns();
        desk.start(CampaignPlan.of(SWEEP.value(), Selection.tickets(List.of(ticket)), new Withdraw(null)));
        meanwhile.set(() -> desk.stop(SWEEP));

        town.hotline.runDue();
        town.pass(CampaignRuns.RETRY).hotline.runDue();

        assertThat(desk.outcomes(SWEEP, null))
                .extracting(CampaignOutcome::result)
                .containsExactly(CampaignResult.APPLIED);
    }

    @Test
    void a_ticket_of_which_nobody_ever_knows_fails_in_the_end_and_the_others_go_on() {
        FailingStore store = new FailingStore();
        Town town = Town.of(POLICIES, store, more -> more);
        town.dispatched();
        town.dispatched();
        CampaignDesk desk = town.hotline.as(Actor.of("s", "sweeper")).campaigns();
        TicketQuery open = TicketQuery.of(town.hotline.tenant()).openOnly().build();
        desk.start(CampaignPlan.of(SWEEP.value(), Selection.matching(open), new Withdraw(null)));
        for (int i = 0; i < 5; i++) {
            store.next(FailingStore.Way.LOST_UNKNOWN);
            town.hotline.runDue();
            town.pass(CampaignRuns.RETRY);
        }
        town.hotline.runDue();

        assertThat(desk.campaign(SWEEP).counts())
                .containsEntry(CampaignResult.FAILED, 1)
                .containsEntry(CampaignResult.APPLIED, 1);
    }
}
