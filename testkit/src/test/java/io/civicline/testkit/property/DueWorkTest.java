package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatExceptionOfType;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Unavailable;
import io.civicline.core.event.ClockEvent.ClockBreached;
import io.civicline.core.event.Entry;
import io.civicline.core.notice.Notice;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.Act;
import io.civicline.engine.Hotline;
import io.civicline.engine.Outcome;
import io.civicline.engine.Round;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import io.civicline.testkit.hotline.HotlineRigBuilder;
import io.civicline.testkit.store.FailingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sections 4 and 5 of the complaints: what happens by time, on any node, after any downtime. */
class DueWorkTest {

    private final HotlineRigBuilder setup = HotlineRig.with(TestCity.policies());

    private static List<Entry> breaches(HotlineRig rig, Ticket ticket) {
        return rig.journal(ticket).stream()
                .filter(entry -> entry.event() instanceof ClockBreached)
                .toList();
    }

    private static TicketKey key(HotlineRig rig, Ticket ticket) {
        return new TicketKey(rig.hotline().tenant(), ticket.id());
    }

    @Test
    void p45_each_breach_happens_and_is_told_once_on_whatever_node_and_however_often_it_is_looked_for() {
        HotlineRig rig = setup.at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        Hotline other = rig.anotherNode();
        rig.sleepUntil(ticket.clock("acknowledge").due().plusSeconds(1));

        for (int i = 0; i < 3; i++) {
            rig.runDue();
            other.runDue();
        }

        assertThat(breaches(rig, ticket)).hasSize(1);
        assertThat(rig.notices())
                .filteredOn(notice -> notice.text().contains("超期"))
                .extracting(Notice::to)
                .containsExactlyInAnyOrder("unit:north-streets", "unit:north-district");
    }

    @Test
    void p46_after_a_downtime_every_missed_due_is_caught_up_in_order_each_at_its_own_time() {
        HotlineRig rig = setup.at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        rig.sleepUntil(rig.now().plus(ofDays(60)));

        rig.runDue();

        List<Entry> missed = breaches(rig, ticket);
        assertThat(missed)
                .hasSize(7)
                .extracting(entry -> entry.stamp().occurredAt())
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(missed).allSatisfy(entry -> {
            ClockBreached breach = (ClockBreached) entry.event();
            assertThat(entry.stamp().occurredAt()).isEqualTo(breach.due().at());
        });
        assertThat(rig.ticket(ticket)).neverWakesUp(WakeUp.Reason.NOTHING_RUNNING);
    }

    @Test
    void p53_what_was_acknowledged_in_time_is_not_reported_as_late_whenever_the_worker_comes() {
        HotlineRig rig = setup.at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        rig.sleepUntil(ticket.clock("acknowledge").due());
        rig.submit(ticket, new Acknowledge());
        rig.sleepUntil(rig.now().plus(ofMinutes(30)));
        rig.runDue();

        assertThat(rig.ticket(ticket)).hasMet("acknowledge");
        assertThat(rig.notices()).noneMatch(notice -> notice.text().contains("超期"));
    }

    @Test
    void p60_a_node_that_starts_after_a_breakdown_finds_in_the_store_what_is_overdue() {
        InMemoryStore store = new InMemoryStore();
        HotlineRig before = setup.store(store).at(TUESDAY);
        Ticket ticket = before.register(aComplaint());

        HotlineRig after = HotlineRig.with(TestCity.policies())
                .seed(2)
                .store(store)
                .at(ticket.clock("handle").due().plus(ofHours(9)));
        after.runDue();

        assertThat(after.ticket(ticket)).hasBreached("handle");
        assertThat(breaches(after, ticket)).hasSize(4);
    }

    @Test
    void p61_what_is_noticed_late_happens_once_and_its_lateness_is_recorded() {
        HotlineRig rig = setup.at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        Instant due = ticket.clock("acknowledge").due();
        rig.sleepUntil(due.plus(ofMinutes(20)));
        rig.runDue();
        rig.runDue();

        assertThat(breaches(rig, ticket)).singleElement().satisfies(entry -> {
            assertThat(entry.stamp().occurredAt()).isEqualTo(due);
            assertThat(entry.stamp().recordedAt()).isEqualTo(due.plus(ofMinutes(20)));
        });
    }

    @Test
    void p62_one_ticket_that_cannot_be_worked_on_does_not_keep_five_hundred_others_waiting() {
        HotlineRig rig = setup.reaction((ticket, event, at) -> {
                    if (event instanceof ClockBreached && ticket.id().value().equals("T000001")) {
                        throw new IllegalStateException("a rule of the host is broken");
                    }
                    return List.of();
                })
                .at(TUESDAY);
        Ticket poison = rig.register(aComplaint());
        List<Ticket> others = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            others.add(rig.register(aComplaint()));
        }
        rig.sleepUntil(poison.clock("acknowledge").due().plusSeconds(1));

        Round round = rig.runDue();

        assertThat(round.woken()).isEqualTo(500);
        assertThat(round.failed()).isOne();
        assertThat(others)
                .allSatisfy(ticket -> assertThat(breaches(rig, ticket)).hasSize(1));
        for (int i = 0; i < 10; i++) {
            rig.sleepUntil(rig.now().plus(ofMinutes(2)));
            rig.runDue();
        }
        assertThat(rig.store().wakeUps().setback(key(rig, poison)))
                .hasValueSatisfying(setback -> assertThat(setback.isSetAside()).isTrue());
        assertThat(rig.runDue()).as("what was set aside is left alone").isEqualTo(Round.NOTHING);
        assertThat(rig.verify(poison)).isWhole();
    }

    @Test
    void p63_what_could_not_be_stored_stays_due() {
        FailingStore store = FailingStore.of(new InMemoryStore()).unavailableAt(2);
        HotlineRig rig = setup.store(store).at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        rig.sleepUntil(ticket.clock("acknowledge").due().plusSeconds(1));

        assertThatExceptionOfType(Unavailable.class).isThrownBy(rig::runDue);
        assertThat(breaches(rig, ticket)).isEmpty();

        rig.runDue();
        assertThat(breaches(rig, ticket)).hasSize(1);
    }

    @Test
    void p65_nothing_is_kept_beside_the_store_so_that_two_starts_do_not_run_anything_twice() {
        InMemoryStore store = new InMemoryStore();
        HotlineRig first = setup.store(store).at(TUESDAY);
        Ticket ticket = first.register(aComplaint());
        Instant late = ticket.clock("handle").due().plus(ofDays(30));
        for (int seed = 1; seed <= 3; seed++) {
            HotlineRig.with(TestCity.policies())
                    .seed(seed)
                    .store(store)
                    .at(late)
                    .runDue();
        }

        assertThat(breaches(first, ticket))
                .hasSize(7)
                .extracting(entry -> ((ClockBreached) entry.event()).clock())
                .doesNotHaveDuplicates();
    }

    @Test
    void p66_a_breakdown_while_a_breach_is_stored_does_not_repeat_it() {
        FailingStore store = FailingStore.of(new InMemoryStore()).storedButUnknownAt(2);
        HotlineRig rig = setup.store(store).at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        rig.sleepUntil(ticket.clock("acknowledge").due().plusSeconds(1));

        rig.runDue();
        rig.advance(ofMinutes(2));

        assertThat(store.commits()).isGreaterThan(1);
        assertThat(breaches(rig, ticket)).hasSize(1);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void p66_a_command_whose_outcome_is_unknown_can_be_submitted_again_with_its_id() {
        for (FailingStore store : List.of(
                FailingStore.of(new InMemoryStore()).storedButUnknownAt(2),
                FailingStore.of(new InMemoryStore()).lostAndUnknownAt(2))) {
            HotlineRig rig = HotlineRig.with(TestCity.policies()).store(store).at(TUESDAY);
            Ticket ticket = rig.register(aComplaint());
            Act once = Act.once("note-1");
            assertThatExceptionOfType(OutcomeUnknown.class)
                    .isThrownBy(() -> rig.submit(ticket, new Note("来电催办"), once));

            Outcome again = rig.submit(ticket, new Note("来电催办"), once);

            assertThat(again.events()).extracting(event -> event.name()).containsExactly("noted");
            assertThat(rig.journal(ticket))
                    .filteredOn(entry -> entry.event().name().equals("noted"))
                    .hasSize(1);
        }
    }

    @Test
    void p67_a_new_due_replaces_the_old_one_and_what_is_cancelled_is_gone_at_once() {
        HotlineRig rig = setup.at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        Instant first = ticket.ledger().nextDue().orElseThrow();
        assertThat(wakeUp(rig, ticket)).contains(first.plusNanos(1_000));

        Ticket handled = rig.submit(ticket, new Acknowledge());
        Instant next = handled.ledger()
                .running()
                .map(Clock::due)
                .min(Instant::compareTo)
                .orElseThrow();
        assertThat(next).isAfter(first);
        assertThat(wakeUp(rig, ticket)).contains(next.plusNanos(1_000));

        rig.submit(ticket, new Withdraw(null));
        assertThat(wakeUp(rig, ticket)).isEmpty();
        rig.sleepUntil(rig.now().plus(ofDays(90)));
        assertThat(rig.runDue().woken()).isZero();
    }

    private static Optional<Instant> wakeUp(HotlineRig rig, Ticket ticket) {
        return rig.store().find(key(rig, ticket)).orElseThrow().columns().nextWakeUp();
    }

    @Test
    void p63_a_gateway_that_is_down_does_not_lose_a_notice_nor_hold_up_the_dues() {
        HotlineRig rig = setup.notifier("sms", notice -> {
                    throw new IllegalStateException("the gateway is down");
                })
                .at(TUESDAY);
        Ticket ticket = rig.register(aComplaint());
        rig.advance(ofDays(3));

        assertThat(rig.ticket(ticket)).hasBreached("acknowledge");
        assertThat(rig.runDue().delivered()).isZero();
        assertThat(rig.as(Actor.of("x", "supervisor")).verify(ticket.id())).isWhole();
    }
}
