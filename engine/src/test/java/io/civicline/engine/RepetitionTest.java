package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Finishing;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Doing the same again is harmless: external ids for registrations, command ids for everything else. */
class RepetitionTest {

    private final Town town = Town.open();

    private long notes(Ticket ticket) {
        return town.chief().journal(ticket.id()).stream()
                .map(Entry::event)
                .filter(event -> event.name().equals("noted"))
                .count();
    }

    @Test
    void registering_an_external_id_again_gives_the_same_ticket() {
        Outcome first =
                town.operator().register(Town.burstPipe().externalId("e-1").dispatch(), Act.NOW);
        town.handler("water").submit(first.ticket().id(), new Acknowledge());
        Outcome again =
                town.operator().register(Town.burstPipe().externalId("e-1").dispatch(), Act.NOW);

        assertThat(first.repeated()).isFalse();
        assertThat(first.changed()).isTrue();
        assertThat(again.repeated()).isTrue();
        assertThat(again.changed()).isFalse();
        assertThat(again.ticket()).isEqualTo(town.read(first.ticket()));
    }

    @Test
    void without_an_external_id_each_registration_is_a_new_ticket() {
        assertThat(town.dispatched().id()).isNotEqualTo(town.dispatched().id());
    }

    @Test
    void external_ids_are_told_apart_character_by_character() {
        Set<TicketId> tickets = new HashSet<>();
        for (String id : List.of("a1", "A1", "a1.", "a1 b", "ａ1", "é", "ė")) {
            tickets.add(town.operator()
                    .register(Town.burstPipe().externalId(id).dispatch())
                    .id());
        }

        assertThat(tickets).hasSize(7);
    }

    @Test
    void eight_threads_that_register_the_same_external_id_get_one_ticket() throws Exception {
        List<Outcome> outcomes = together(() ->
                town.operator().register(Town.burstPipe().externalId("e-1").dispatch(), Act.NOW));

        assertThat(outcomes)
                .extracting(outcome -> outcome.ticket().id())
                .containsOnly(outcomes.get(0).ticket().id());
        assertThat(outcomes).filteredOn(outcome -> !outcome.repeated()).hasSize(1);
        assertThat(town.tickets()).hasSize(1);
        assertThat(town.chief().verify(outcomes.get(0).ticket().id()).isWhole()).isTrue();
    }

    @Test
    void eight_threads_that_submit_the_same_command_do_it_once() throws Exception {
        Ticket ticket = town.dispatched();
        List<Outcome> outcomes = together(() -> town.operator().submit(ticket.id(), new Note("再次来电"), Act.once("c-1")));

        assertThat(outcomes).filteredOn(outcome -> !outcome.repeated()).hasSize(1);
        assertThat(outcomes)
                .extracting(Outcome::events)
                .containsOnly(outcomes.get(0).events());
        assertThat(notes(ticket)).isEqualTo(1);
    }

    private static List<Outcome> together(Callable<Outcome> act) throws Exception {
        int crowd = 8;
        CyclicBarrier start = new CyclicBarrier(crowd);
        ExecutorService threads = Executors.newFixedThreadPool(crowd);
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int i = 0; i < crowd; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome outcome(Future<Outcome> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        }
    }

    @Test
    void a_command_with_an_id_is_done_once_and_answered_with_its_first_events() {
        Ticket ticket = town.dispatched();
        Outcome first = town.operator().submit(ticket.id(), new Note("再次来电"), Act.once("c-1"));
        town.handler("water").submit(ticket.id(), new Acknowledge());
        Outcome again = town.operator().submit(ticket.id(), new Note("再次来电"), Act.once("c-1"));

        assertThat(again.repeated()).isTrue();
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(again.ticket()).isEqualTo(town.read(ticket));
        assertThat(notes(ticket)).isEqualTo(1);
    }

    @Test
    void the_first_outcome_holds_what_followed_by_rule_but_not_what_time_had_left_to_do_before() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(1));
        Outcome first = town.handler("water").submit(ticket.id(), new Acknowledge(), Act.once("c-1"));
        Outcome again = town.handler("water").submit(ticket.id(), new Acknowledge(), Act.once("c-1"));

        assertThat(first.events()).extracting(Event::name).containsExactly("acknowledged", "clock-stopped-late");
        assertThat(again.events()).isEqualTo(first.events());
    }

    @Test
    void without_an_id_it_is_done_again() {
        Ticket ticket = town.dispatched();
        town.operator().submit(ticket.id(), new Note("再次来电"));
        town.operator().submit(ticket.id(), new Note("再次来电"));

        assertThat(notes(ticket)).isEqualTo(2);
    }

    @Test
    void the_same_id_on_another_ticket_is_another_command() {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        town.operator().submit(one.id(), new Note("x"), Act.once("c-1"));

        assertThat(town.operator()
                        .submit(two.id(), new Note("x"), Act.once("c-1"))
                        .repeated())
                .isFalse();
    }

    @Test
    void an_id_that_was_used_by_someone_else_or_for_something_else_is_taken() {
        Ticket ticket = town.dispatched();
        town.operator().submit(ticket.id(), new Note("x"), Act.once("c-1"));
        Desk other = town.hotline.as(Actor.of("op-18", "operator"));

        for (Refused refused : List.of(
                catchThrowableOfType(Refused.class, () -> other.submit(ticket.id(), new Note("x"), Act.once("c-1"))),
                catchThrowableOfType(
                        Refused.class,
                        () -> town.operator().submit(ticket.id(), new Finishing.Withdraw(null), Act.once("c-1"))))) {
            assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.COMMAND_ID_TAKEN);
        }
        assertThat(notes(ticket)).isEqualTo(1);
    }

    @Test
    void what_changed_nothing_is_not_remembered() {
        Ticket ticket = town.handling();
        Outcome unchanged = town.handler("water").submit(ticket.id(), new Acknowledge(), Act.once("c-1"));
        Outcome used = town.handler("water").submit(ticket.id(), new Note("x"), Act.once("c-1"));

        assertThat(unchanged.changed()).isFalse();
        assertThat(used.repeated()).isFalse();
        assertThat(used.changed()).isTrue();
    }

    @Test
    void what_was_refused_is_not_remembered() {
        Ticket ticket = town.dispatched();
        Desk roads = town.hotline.as(Actor.of("zhao", "chief").in("roads"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> roads.submit(ticket.id(), new Acknowledge(), Act.once("c-1")));

        assertThat(town.chief()
                        .submit(ticket.id(), new Note("x"), Act.once("c-1"))
                        .repeated())
                .isFalse();
    }

    @Test
    void several_tickets_together_are_repeated_together() {
        List<Ask> asks = List.of(
                new Ask(town.dispatched().id(), new Note("x")),
                new Ask(town.dispatched().id(), new Note("y")));
        List<Outcome> first = town.operator().submitAll(asks, Act.once("c-1"));
        List<Outcome> again = town.operator().submitAll(asks, Act.once("c-1"));

        assertThat(again).extracting(Outcome::repeated).containsOnly(true);
        assertThat(again)
                .extracting(Outcome::events)
                .isEqualTo(first.stream().map(Outcome::events).toList());
    }

    @Test
    void several_tickets_of_which_one_stayed_as_it_was_are_repeated_too() {
        Ticket handled = town.handling();
        Ticket offered = town.dispatched();
        List<Ask> asks = List.of(new Ask(offered.id(), new Acknowledge()), new Ask(handled.id(), new Acknowledge()));
        town.handler("water").submitAll(asks, Act.once("c-1"));
        List<Outcome> again = town.handler("water").submitAll(asks, Act.once("c-1"));

        assertThat(again).extracting(Outcome::repeated).containsExactly(true, true);
        assertThat(again).extracting(Outcome::changed).containsOnly(false);
        assertThat(again.get(0).events()).extracting(Event::name).containsExactly("acknowledged", "clock-met");
        assertThat(again.get(1).events()).isEmpty();
    }

    @Test
    void an_id_that_was_used_for_some_of_the_tickets_does_not_pass_over_the_others_in_silence() {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        town.operator().submit(one.id(), new Note("x"), Act.once("c-1"));
        List<Ask> asks = List.of(new Ask(one.id(), new Note("x")), new Ask(two.id(), new Note("x")));

        Refused refused =
                catchThrowableOfType(Refused.class, () -> town.operator().submitAll(asks, Act.once("c-1")));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.COMMAND_ID_TAKEN);
        assertThat(notes(one)).isEqualTo(1);
        assertThat(notes(two)).isZero();
    }

    @Test
    void a_registration_takes_no_command_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> town.operator().register(Town.burstPipe().dispatch(), Act.once("c-1")))
                .withMessageContaining("externalId");
    }
}
