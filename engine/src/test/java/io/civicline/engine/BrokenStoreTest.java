package io.civicline.engine;

import static io.civicline.engine.FailingStore.Way.LOST_UNKNOWN;
import static io.civicline.engine.FailingStore.Way.STALE;
import static io.civicline.engine.FailingStore.Way.STORED_UNKNOWN;
import static io.civicline.engine.FailingStore.Way.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.command.Finishing;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.Contended;
import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.error.Unavailable;
import io.civicline.core.event.Entry;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.FailingStore.Way;
import io.civicline.engine.time.SeededIds;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a store does, nothing is half done, and asking again with the same id is enough. */
class BrokenStoreTest {

    private final FailingStore store = new FailingStore();
    private final Town town = Town.upon(store);

    /** Another node at the same store. */
    private final Town node = Town.of(TownPolicies.sound(), store, hotline -> hotline.ids(new SeededIds(7)));

    private long notes(Ticket ticket) {
        return town.chief().journal(ticket.id()).stream()
                .map(Entry::event)
                .filter(event -> event.name().equals("noted"))
                .count();
    }

    @Test
    void a_store_that_is_away_lets_nothing_happen_and_the_same_can_be_asked_again() {
        Ticket ticket = town.dispatched();
        store.next(UNAVAILABLE);
        Unavailable away = catchThrowableOfType(
                Unavailable.class, () -> town.operator().submit(ticket.id(), new Note("x"), Act.once("c-1")));

        assertThat(away.isRetryable()).isTrue();
        assertThat(notes(ticket)).isZero();
        assertThat(town.operator()
                        .submit(ticket.id(), new Note("x"), Act.once("c-1"))
                        .repeated())
                .isFalse();
        assertThat(notes(ticket)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STORED_UNKNOWN", "LOST_UNKNOWN"})
    void a_command_whose_fate_is_unknown_is_done_once_by_asking_again_with_its_id(Way way) {
        Ticket ticket = town.dispatched();
        store.next(way);
        OutcomeUnknown unknown = catchThrowableOfType(
                OutcomeUnknown.class, () -> town.operator().submit(ticket.id(), new Note("x"), Act.once("c-1")));
        Outcome again = town.operator().submit(ticket.id(), new Note("x"), Act.once("c-1"));

        assertThat(unknown.isRetryable()).isFalse();
        assertThat(again.repeated()).isEqualTo(way == STORED_UNKNOWN);
        assertThat(again.events()).hasSize(1);
        assertThat(notes(ticket)).isEqualTo(1);
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STORED_UNKNOWN", "LOST_UNKNOWN", "UNAVAILABLE"})
    void a_registration_whose_fate_is_unknown_gives_one_ticket_by_asking_again_with_its_external_id(Way way) {
        store.next(way);
        CiviclineException failed = catchThrowableOfType(
                CiviclineException.class,
                () -> town.operator()
                        .register(Town.burstPipe().externalId("e-1").dispatch()));
        Ticket again =
                town.operator().register(Town.burstPipe().externalId("e-1").dispatch());

        assertThat(failed).isNotNull();
        assertThat(town.tickets()).containsExactly(again);
        assertThat(town.chief().verify(again.id()).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STORED_UNKNOWN", "LOST_UNKNOWN", "UNAVAILABLE"})
    void several_tickets_are_done_together_or_not_at_all(Way way) {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        List<Ask> asks = List.of(new Ask(one.id(), new Note("x")), new Ask(two.id(), new Note("y")));
        store.next(way);
        CiviclineException failed = catchThrowableOfType(
                CiviclineException.class, () -> town.operator().submitAll(asks, Act.once("c-1")));

        assertThat(failed).isNotNull();
        assertThat(notes(one)).isEqualTo(notes(two)).isEqualTo(way == STORED_UNKNOWN ? 1 : 0);
        town.operator().submitAll(asks, Act.once("c-1"));
        assertThat(notes(one)).isEqualTo(notes(two)).isEqualTo(1);
    }

    @Test
    void when_another_node_was_faster_the_command_is_decided_anew_on_what_it_left() {
        Ticket ticket = town.dispatched();
        store.beforeNextCommit(() -> node.operator().submit(ticket.id(), new Note("from the other node")));

        Outcome outcome = town.handler("water").submit(ticket.id(), new Acknowledge());

        assertThat(outcome.changed()).isTrue();
        assertThat(town.chief().journal(ticket.id()))
                .extracting(entry -> entry.event().name())
                .endsWith("noted", "acknowledged", "clock-met");
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void when_another_node_has_closed_it_meanwhile_the_command_is_refused() {
        Ticket ticket = town.dispatched();
        store.beforeNextCommit(() -> node.operator().submit(ticket.id(), new Finishing.Withdraw(null)));

        Refused refused =
                catchThrowableOfType(Refused.class, () -> town.handler("water").submit(ticket.id(), new Acknowledge()));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.CLOSED);
    }

    @Test
    void when_another_node_did_the_same_command_meanwhile_its_outcome_is_the_answer() {
        Ticket ticket = town.dispatched();
        store.beforeNextCommit(() -> node.operator().submit(ticket.id(), new Note("x"), Act.once("c-1")));

        Outcome outcome = town.operator().submit(ticket.id(), new Note("x"), Act.once("c-1"));

        assertThat(outcome.repeated()).isTrue();
        assertThat(notes(ticket)).isEqualTo(1);
    }

    @Test
    void when_another_node_registered_the_same_meanwhile_its_ticket_is_the_answer() {
        Town second = Town.of(TownPolicies.sound(), store, hotline -> hotline.ids(new OtherIds()));
        store.beforeNextCommit(() ->
                second.operator().register(Town.burstPipe().externalId("e-1").dispatch()));

        Outcome outcome =
                town.operator().register(Town.burstPipe().externalId("e-1").dispatch(), Act.NOW);

        assertThat(outcome.repeated()).isTrue();
        assertThat(outcome.ticket().id()).hasToString("other-1");
        assertThat(town.tickets()).hasSize(1);
    }

    @Test
    void who_is_always_too_late_gives_up_in_the_end_and_says_so() {
        Ticket ticket = town.dispatched();
        int before = store.commits();
        store.next(Collections.nCopies(20, STALE).toArray(Way[]::new));
        Contended contended =
                catchThrowableOfType(Contended.class, () -> town.operator().submit(ticket.id(), new Note("x")));

        assertThat(contended.isRetryable()).isTrue();
        assertThat(contended)
                .hasMessageContaining("20 times")
                .hasMessageContaining(ticket.id().value());
        assertThat(store.commits() - before).isEqualTo(20);
        assertThat(notes(ticket)).isZero();
    }

    @Test
    void time_passes_once_however_often_the_store_fails() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofMinutes(31));
        store.next(STORED_UNKNOWN);
        town.hotline.runDue();
        town.pass(Duration.ofMinutes(2));
        town.hotline.runDue();

        assertThat(town.chief().journal(ticket.id()))
                .extracting(entry -> entry.event().name())
                .containsOnlyOnce("clock-breached");
        assertThat(store.wakeUps().setback(town.key(ticket))).isEmpty();
    }

    @Test
    void a_due_whose_noting_was_lost_is_noted_in_the_next_round() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofMinutes(31));
        store.next(LOST_UNKNOWN);

        assertThat(town.hotline.runDue().woken()).isZero();
        town.pass(Duration.ofMinutes(2));
        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.read(ticket).clock("sign").hasBreached()).isTrue();
    }

    @Test
    void an_id_source_that_gives_the_same_id_twice_overwrites_nothing() {
        Ticket first = town.dispatched();
        Refused twice =
                catchThrowableOfType(Refused.class, () -> Town.upon(store).dispatched());

        assertThat(twice.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.ALREADY_REGISTERED);
        assertThat(town.read(first)).isEqualTo(first);
    }
}
