package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Finishing;
import io.civicline.core.command.Reaction;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.error.Outdated;
import io.civicline.core.error.Unavailable;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.time.SeededIds;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.wakeup.Setback;
import io.civicline.persistence.wakeup.WakeUps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Time's own work: every due once, whatever else goes wrong. */
class RoundsTest {

    private static final Duration HALF_AN_HOUR_AND_A_BIT = Duration.ofMinutes(31);

    @Test
    void every_due_ticket_is_woken_once_however_many_there_are() {
        Town town = Town.open();
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            tickets.add(town.dispatched());
        }
        town.pass(HALF_AN_HOUR_AND_A_BIT);

        assertThat(town.hotline.runDue()).isEqualTo(new Round(450, 0, 900, 0));
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);
        assertThat(tickets)
                .allSatisfy(ticket ->
                        assertThat(town.read(ticket).clock("sign").state()).isEqualTo(ClockState.OVERDUE));
    }

    @Test
    void the_next_wake_up_stands_in_the_tickets_row() {
        Town town = Town.open();
        Ticket ticket = town.dispatched();

        assertThat(nextWakeUp(town, ticket))
                .hasValue(Town.START.plus(Duration.ofMinutes(30)).plusNanos(1000));
        town.pass(HALF_AN_HOUR_AND_A_BIT);
        town.hotline.runDue();
        assertThat(nextWakeUp(town, ticket))
                .hasValue(Town.START.plus(Duration.ofHours(2)).plusNanos(1000));
        Ticket closed = town.operator()
                .submit(ticket.id(), new Finishing.Withdraw(null))
                .ticket();
        assertThat(nextWakeUp(town, ticket)).isEmpty();
        assertThat(closed.wakeUp()).isEqualTo(new WakeUp.Never(WakeUp.Reason.CLOSED));
    }

    private static Optional<Instant> nextWakeUp(Town town, Ticket ticket) {
        return town.store.find(town.key(ticket)).orElseThrow().columns().nextWakeUp();
    }

    @Test
    void a_ticket_that_cannot_be_worked_on_does_not_keep_the_others_waiting() {
        Set<TicketId> poisoned = new HashSet<>();
        Reaction choking = (ticket, event, at) -> {
            if (event instanceof ClockEvent.ClockBreached && poisoned.contains(ticket.id())) {
                throw new IllegalArgumentException("cannot digest it");
            }
            return List.of();
        };
        Town town = Town.with(hotline -> hotline.reaction(choking));
        Ticket bad = town.dispatched();
        Ticket good = town.dispatched();
        poisoned.add(bad.id());
        town.pass(HALF_AN_HOUR_AND_A_BIT);

        Round first = town.hotline.runDue();

        assertThat(first.woken()).isEqualTo(1);
        assertThat(first.failed()).isEqualTo(1);
        assertThat(town.read(good).clock("sign").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(town.read(bad)).isEqualTo(bad);
    }

    @Test
    void a_ticket_that_fails_five_times_is_set_aside_until_it_is_put_back() {
        boolean[] broken = {true};
        Reaction choking = (ticket, event, at) -> {
            if (event instanceof ClockEvent.ClockBreached && broken[0]) {
                throw new IllegalArgumentException("cannot digest it");
            }
            return List.of();
        };
        Town town = Town.with(hotline -> hotline.reaction(choking));
        Ticket ticket = town.dispatched();
        town.pass(HALF_AN_HOUR_AND_A_BIT);
        for (int tries = 1; tries <= 5; tries++) {
            assertThat(town.hotline.runDue().failed()).as("try %s", tries).isEqualTo(1);
            assertThat(town.hotline.runDue().failed()).as("at once again").isZero();
            Setback setback = town.store.wakeUps().setback(town.key(ticket)).orElseThrow();
            assertThat(setback.tries()).isEqualTo(tries);
            assertThat(setback.isSetAside()).isEqualTo(tries == 5);
            assertThat(setback.remark()).hasToString("IllegalArgumentException");
            town.pass(Duration.ofMinutes(1));
        }
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);

        broken[0] = false;
        town.store.wakeUps().putBack(town.key(ticket));

        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.read(ticket).clock("sign").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void a_ticket_in_a_form_that_this_version_does_not_know_is_not_touched() {
        NewerForm store = new NewerForm();
        Town town = Town.upon(store);
        Ticket newer = town.dispatched();
        Ticket known = town.dispatched();
        store.newer.add(town.key(newer));
        town.pass(HALF_AN_HOUR_AND_A_BIT);

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> town.operator().submit(newer.id(), new Note("x")))
                .withMessageContaining("format 2")
                .withMessageContaining("upgrade");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> town.operator().ticket(newer.id()));
        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.read(known).clock("sign").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(store.revision(town.key(newer))).isEqualTo(1);
        assertThat(store.wakeUps().setback(town.key(newer))).isEmpty();
    }

    @Test
    void a_ticket_that_was_decided_under_a_newer_policy_is_read_but_not_touched() {
        PolicySet first = TownPolicies.builder().number(1).build();
        PolicySet second = TownPolicies.builder().number(2).build();
        Town newer = Town.open(second);
        Town older = Town.of(first, newer.store, hotline -> hotline.ids(new SeededIds(7)));
        Ticket ticket = newer.dispatched();
        Envelope before = newer.store.find(newer.key(ticket)).orElseThrow();
        older.pass(HALF_AN_HOUR_AND_A_BIT);

        assertThat(older.read(ticket)).isEqualTo(ticket);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> older.operator().submit(ticket.id(), new Note("x")))
                .withMessageContaining("#2")
                .withMessageContaining("#1");
        assertThat(older.hotline.runDue().woken()).isZero();
        assertThat(newer.store.find(newer.key(ticket))).hasValue(before);

        newer.pass(HALF_AN_HOUR_AND_A_BIT);
        assertThat(newer.hotline.runDue().woken()).isEqualTo(1);
    }

    @Test
    void a_hotline_leaves_the_tickets_and_notices_of_other_tenants_alone() {
        Town town = Town.open();
        Town other = Town.of(TownPolicies.sound(), town.store, hotline -> hotline.tenant("other"));
        Ticket mine = town.dispatched();
        Ticket theirs = other.dispatched();
        town.pass(HALF_AN_HOUR_AND_A_BIT);
        other.pass(HALF_AN_HOUR_AND_A_BIT);

        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.read(mine).clock("sign").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(other.read(theirs)).isEqualTo(theirs);
        assertThat(other.hotline.runDue()).isEqualTo(new Round(1, 0, 2, 0));
        assertThat(other.sent).hasSize(2);
    }

    @Test
    void a_store_that_is_away_ends_the_round_and_the_next_one_does_the_work() {
        boolean[] away = {false};
        Town town = Town.upon(new ForwardingStore() {
            @Override
            public Optional<Envelope> find(TicketKey ticket) {
                if (away[0]) {
                    throw new Unavailable("the store is away", null);
                }
                return super.find(ticket);
            }

            @Override
            public WakeUps wakeUps() {
                if (away[0]) {
                    throw new Unavailable("the store is away", null);
                }
                return super.wakeUps();
            }
        });
        town.dispatched();
        town.pass(HALF_AN_HOUR_AND_A_BIT);
        away[0] = true;
        assertThatExceptionOfType(Unavailable.class).isThrownBy(town.hotline::runDue);
        away[0] = false;

        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
    }

    @Test
    void a_worker_does_the_same_work_and_ends_when_it_is_closed() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Town town = Town.with(hotline -> hotline.notifier("sms", notice -> {
            told.countDown();
            return Delivery.accepted("1");
        }));
        town.dispatched();
        try (Worker worker = town.hotline.startWorker()) {
            assertThat(worker).isNotNull();
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
        town.dispatched();
        assertThat(town.hotline.runDue().delivered()).isEqualTo(1);
    }

    /** A node of a newer version has written some of the tickets. */
    private static final class NewerForm extends ForwardingStore {

        private final Set<TicketKey> newer = new HashSet<>();

        long revision(TicketKey ticket) {
            return inner.find(ticket).orElseThrow().revision();
        }

        @Override
        public Optional<Envelope> find(TicketKey ticket) {
            return super.find(ticket)
                    .map(row -> newer.contains(ticket)
                            ? new Envelope(
                                    row.key(),
                                    row.revision(),
                                    row.columns(),
                                    new Document(
                                            2,
                                            row.document().state(),
                                            row.document().words()),
                                    row.journal())
                            : row);
        }
    }
}
